import type { Meta } from '@storybook/web-components-vite';
import '../src/instruments/co-creation-wheel/define.js';
import type { CoCreationWheel } from '../src/instruments/co-creation-wheel/index.js';
import { instrumentStories } from './instrument-stories.js';

const meta: Meta<CoCreationWheel> = {
  title: 'Instruments/Co-creation wheel',
  component: 'samenspel-co-creation-wheel',
};
export default meta;

const stories = instrumentStories('co-creation-wheel');

export const Introduction = stories.introduction;
export const WithRoles = stories.withRoles;
export const FillingIn = stories.fillingIn;
export const OneStep = stories.oneStep;
export const Finished = stories.finished;
export const Saved = stories.saved;
export const NotSavedAtFirst = stories.notSavedAtFirst;
export const ReadOnly = stories.readOnly;
export const PartByKeyboard = stories.partByKeyboard;
export const NewerVersion = stories.newerVersion;
export const OtherInstrument = stories.otherInstrument;
export const BrokenResult = stories.brokenResult;
export const Dutch = stories.dutch;
export const DutchIntroduction = stories.dutchIntroduction;
export const Dark = stories.dark;
export const DarkFillingIn = stories.darkFillingIn;
export const Narrow = stories.narrow;
export const NarrowFillingIn = stories.narrowFillingIn;
export const Group = stories.group;
export const GroupDutch = stories.groupDutch;
export const GroupDark = stories.groupDark;
export const GroupNarrow = stories.groupNarrow;

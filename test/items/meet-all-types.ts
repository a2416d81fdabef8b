import '../../src/instruments/instrument/define.js';
import { meet, type Given, type Participant } from '../filling/participant.js';
import { allTypes, allTypesWords } from './all-types-definition.js';

/** A participant in the steps of the instrument with all these types. */
export async function meetAllTypes(given: Given = {}): Promise<Participant> {
  const participant = await meet('samenspel-instrument', {
    definition: allTypes,
    words: { en: allTypesWords },
    ...given,
  });
  await participant.click(participant.all('button.primary')[0]!);
  return participant;
}

import { sendKeys } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import '../../src/instruments/co-creation-wheel/define.js';
import { coCreationWheel } from '../../src/instruments/co-creation-wheel/definition.js';
import '../../src/instruments/instrument/define.js';
import '../../src/instruments/network-barometer/define.js';
import { networkBarometer } from '../../src/instruments/network-barometer/definition.js';
import '../../src/instruments/partnership-map/define.js';
import { partnershipMap } from '../../src/instruments/partnership-map/definition.js';
import '../../src/instruments/temple-scan/define.js';
import { templeScan } from '../../src/instruments/temple-scan/definition.js';
import '../../src/instruments/trust-framework/define.js';
import { trustFramework } from '../../src/instruments/trust-framework/definition.js';
import { testInstrument, type AxeCore } from '../../src/testing/index.js';
import { smallDefinition, smallWords } from '../fixtures/small-definition.js';

declare const axe: AxeCore;

const languages = ['nl', 'en'] as const;
const press = (key: string) => sendKeys({ press: key });

testInstrument('temple scan', { tag: 'samenspel-temple-scan', definition: templeScan, languages, press, axe });

testInstrument('trust framework', {
  tag: 'samenspel-trust-framework',
  definition: trustFramework,
  languages,
  press,
  axe,
});

testInstrument('network barometer', {
  tag: 'samenspel-network-barometer',
  definition: networkBarometer,
  languages,
  press,
  axe,
});

testInstrument('co-creation wheel', {
  tag: 'samenspel-co-creation-wheel',
  definition: coCreationWheel,
  languages,
  press,
  axe,
});

testInstrument('partnership map', {
  tag: 'samenspel-partnership-map',
  definition: partnershipMap,
  languages,
  press,
  axe,
});

testInstrument('an instrument that comes as data, with every type of item', {
  tag: 'samenspel-instrument',
  definition: smallDefinition,
  properties: { definition: smallDefinition, words: smallWords },
  languages,
  press,
  axe,
});

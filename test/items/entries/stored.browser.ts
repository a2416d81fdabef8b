import { expect } from '@open-wc/testing';
import '../../../src/instruments/instrument/define.js';
import { leave, meet } from '../../filling/participant.js';
import { allTypes, allTypesWords, recordId, resultWith } from '../all-types-definition.js';

describe('stored cards', () => {
  afterEach(leave);

  it('are read in words; fields that are gone are named by their item, once', async () => {
    const cards = [
      { id: recordId(1), values: { what: 'Money', effect: 'slows', gone: 1, older: 2 } },
      { id: recordId(2), values: { what: '<b>Time</b>' } },
    ];
    const who = await meet('samenspel-instrument', {
      definition: allTypes,
      words: { en: allTypesWords },
      result: resultWith({ cards, where: { x: 1, y: 5 } }),
    });
    expect(who.text).to.contain('1. Money (effect: Slows) 2. <b>Time</b>');
    expect(who.text).to.contain('Distance: 1 of 3 (far – near), Pace: 5 of 5 (slow – fast)');
    expect(who.text).to.contain('no longer fit here: circumstances. We');
  });
});

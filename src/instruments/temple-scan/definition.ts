import { defineInstrument } from '../../definition/definition.js';
import type { ResultOf } from '../../definition/result.js';

/** Temple scan: the instrument as data. Its words stand in `locales/`. */
export const templeScan = defineInstrument({
  id: 'temple-scan',
  version: '1.0.0',
  layout: 'steps',
  phases: ['design', 'run', 'sustain'],
  audience: ['participant', 'facilitator', 'initiator', 'steering-group'],
  minutes: { alone: 10, together: 75 },
  group: { min: 5, ideal: [6, 16] },
  status: 'derived',
  sources: [
    {
      ref: 'Mennens, K., Schipper, T., Hofstra, N., van den Tooren, M., Preenen, P., & Vos, M. (2021). Organizing the Future of Work: A Conceptualization of Public-Private Learning Communities. Manuscript submitted for publication.',
      where:
        "As described in the report 'Een nieuw samenspel van innoveren, werken en leren', section 2.2, 'Learning communities gevat in modellen', with figure 3. The figure is named but not contained in the text that we read.",
      gives:
        'The four kinds of building blocks (intended goals, structure, process, culture) with their elements, the context factors, the outcomes at three levels, and the form of a Greek temple. Also the warning that the model is not normative and rather static.',
      seen: 'report',
    },
    {
      ref: 'Schipper, T. M., Mennens, K., Preenen, P., Vos, M., van den Tooren, M., & Hofstra, N. (2023). Interorganizational Learning: A Conceptualization of Public-Private Learning Communities. Human Resource Development Review, 22(4), 494-523. doi:10.1177/15344843231198361',
      where: 'Abstract and record only; the full text and its figure were not read.',
      gives:
        'By authors, subject and project the published version of the 2021 manuscript. It confirms the four groups of building blocks and calls the first one strategy.',
      seen: 'secondary',
    },
    {
      ref: 'Preenen, P. T. Y., van den Tooren, M., Waalkens, J., Rietveld, J., Hiemstra, D., Schipper, T., Vos, M., Hofstra, N., Tillie, C., & Mennens, K. (2021). Van taal naar tool: onderbouwd samenwerken via Learning Communities in de Logistiek. Logistiek+, 12, 92-99.',
      where: 'Summary on kennisbanksocialeinnovatie.nl; the article and the Designkit itself were not read.',
      gives:
        'Goal setting, structure, process and culture are called four pillars there: this is why our temple has four pillars. Clear roles and tasks (statement on roles). Time, support and money as a general condition: our three steps.',
      seen: 'secondary',
    },
    {
      ref: 'Hofstra, N., Vodegel, M., Moeke, D., van den Tooren, M., Preenen, P. T. Y., Mennens, K., & Schipper, T. (2021). Learning Communities in de Logistiek: de TIP-Ontwikkelmethode. Logistiek+, Special Edition, 128-142.',
      where: 'Summary on kennisbanksocialeinnovatie.nl; the article was not read.',
      gives:
        'The definition that ties structure, culture and process to a shared goal and to learning, working and innovating. Used as background.',
      seen: 'secondary',
    },
    {
      ref: 'Een nieuw samenspel van innoveren, werken en leren: kennissynthese en instrumenten voor Learning communities.',
      where: 'Section 2.3, outcomes at micro, meso and macro level, with figure 4.',
      gives: 'What can be gained by people, by organisations and by society: the content of the roof.',
      seen: 'report',
    },
    {
      ref: 'Een nieuw samenspel van innoveren, werken en leren: kennissynthese en instrumenten voor Learning communities.',
      where:
        'Section 2.5, research agenda, point 2 on the temple model; section 2.4 on patterns such as avoiding conflict while believing that the cooperation is fine.',
      gives:
        "The model deliberately does not say how an element should be filled in, such as how large a community must be: our reason to ask whether something fits. The rule for 'everything high, nobody differs'.",
      seen: 'report',
    },
  ],
  scales: { extent: { points: 5, kind: 'extent' } },
  dimensions: [
    {
      id: 'goals',
      items: [
        { id: 'goal-in-words', type: 'text', source: 'Mennens et al. 2021: overarching goal; the form is ours' },
        { id: 'goal-same-words', type: 'rating', scale: 'extent', source: 'Mennens et al. 2021: overarching goal' },
        {
          id: 'own-gain',
          type: 'rating',
          scale: 'extent',
          source: 'Mennens et al. 2021: own interests beside the shared goal',
        },
        { id: 'goal-steers', type: 'rating', scale: 'extent', source: 'Mennens et al. 2021: overarching goal' },
        {
          id: 'goal-comes-first',
          type: 'rating',
          scale: 'extent',
          source: 'Mennens et al. 2021: shared interest put first',
        },
      ],
    },
    {
      id: 'structure',
      favourable: 'none',
      items: [
        { id: 'size-fits', type: 'rating', scale: 'extent', source: 'Mennens et al. 2021: size' },
        { id: 'mix-fits', type: 'rating', scale: 'extent', source: 'Mennens et al. 2021: composition' },
        {
          id: 'roles-clear',
          type: 'rating',
          scale: 'extent',
          source: 'Preenen et al. 2021, in summary: clear roles and tasks',
        },
        { id: 'lines-fit', type: 'rating', scale: 'extent', source: 'Mennens et al. 2021: mutual relations' },
      ],
    },
    {
      id: 'process',
      items: [
        { id: 'rhythm-fits', type: 'rating', scale: 'extent', source: 'Mennens et al. 2021: how often people meet' },
        { id: 'form-fits', type: 'rating', scale: 'extent', source: 'Mennens et al. 2021: in which way people meet' },
        { id: 'ask-on', type: 'rating', scale: 'extent', source: 'Mennens et al. 2021: reflective dialogue' },
        { id: 'look-back', type: 'rating', scale: 'extent', source: 'Mennens et al. 2021: reflective dialogue' },
      ],
    },
    {
      id: 'culture',
      items: [
        { id: 'shared-norms', type: 'rating', scale: 'extent', source: 'Mennens et al. 2021: shared norms and values' },
        { id: 'tell-mistakes', type: 'rating', scale: 'extent', source: 'Mennens et al. 2021: mutual trust' },
        { id: 'room-to-try', type: 'rating', scale: 'extent', source: 'Mennens et al. 2021: room to experiment' },
        {
          id: 'ways-of-learning',
          type: 'rating',
          scale: 'extent',
          source: 'Mennens et al. 2021: valuing different learning processes',
        },
      ],
    },
    {
      id: 'context',
      items: [
        { id: 'time', type: 'rating', scale: 'extent', source: 'Preenen et al. 2021, in summary: time as a condition' },
        {
          id: 'backing',
          type: 'rating',
          scale: 'extent',
          source: 'Preenen et al. 2021, in summary: support as a condition',
        },
        {
          id: 'money',
          type: 'rating',
          scale: 'extent',
          source: 'Preenen et al. 2021, in summary: funding as a condition',
        },
        { id: 'changes-outside', type: 'rating', scale: 'extent', source: 'Mennens et al. 2021: context factors' },
      ],
    },
    {
      id: 'outcomes',
      items: [
        {
          id: 'use-learning',
          type: 'rating',
          scale: 'extent',
          source: 'Report 2.3: micro level, new knowledge and skills',
        },
        { id: 'new-contacts', type: 'rating', scale: 'extent', source: 'Report 2.3: micro level, network' },
        {
          id: 'organisation-changes',
          type: 'rating',
          scale: 'extent',
          source: 'Report 2.3: meso level, renewal in organisations',
        },
        {
          id: 'colleagues-use',
          type: 'rating',
          scale: 'extent',
          source: 'Report 2.3: meso level, knowledge finding its way',
        },
        {
          id: 'people-notice',
          type: 'rating',
          scale: 'extent',
          source: 'Report 2.3: macro level, contribution to a question in society',
        },
      ],
    },
    {
      id: 'our-choice',
      items: [
        {
          id: 'talk-about',
          type: 'choice',
          options: ['goals', 'structure', 'process', 'culture', 'context', 'outcomes'],
          many: true,
          most: 2,
          source: 'Ours: the model does not say which part weighs most, so the group does',
        },
      ],
    },
  ],
  facilitation: [5, 10, 5, 10, 5, 25, 10, 5],
  next: [
    { when: { dimension: 'goals', outcome: 'low' }, to: 'goals-scan' },
    { when: { dimension: 'goals', outcome: 'divided' }, to: 'social-business-model' },
    { when: { dimension: 'structure', outcome: 'low' }, to: 'composition-map' },
    { when: { dimension: 'structure', outcome: 'divided' }, to: 'partnership-map' },
    { when: { dimension: 'process', outcome: 'low' }, to: 'structure-process-scan' },
    { when: { dimension: 'process', outcome: 'divided' }, to: 'dialogue-reflection' },
    { when: { dimension: 'culture', outcome: 'low' }, to: 'trust-framework' },
    { when: { dimension: 'culture', outcome: 'divided' }, to: 'culture-scan' },
    { when: { dimension: 'context', outcome: 'low' }, to: 'steering-group-check' },
    { when: { dimension: 'context', outcome: 'divided' }, to: 'social-business-model' },
    { when: { dimension: 'outcomes', outcome: 'low' }, to: 'value-creation' },
    { when: { dimension: 'outcomes', outcome: 'divided' }, to: 'outcome-layers' },
    { when: { dimension: 'outcomes', outcome: 'high' }, to: 'sustaining-check' },
    { when: { always: true }, to: 'relational-dynamics' },
  ],
});

/** What one participant answered: the value of a `samenspel-result` of this instrument. */
export type TempleScanResult = ResultOf<typeof templeScan>;

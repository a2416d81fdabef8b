import type { Provenance } from '../../definition/definition.js';

/** Where the instrument comes from: shown on demand, so it is no part of what every page loads. */
export const provenance: Provenance = {
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
  items: {
    'goal-in-words': 'Mennens et al. 2021: overarching goal; the form is ours',
    'goal-same-words': 'Mennens et al. 2021: overarching goal',
    'own-gain': 'Mennens et al. 2021: own interests beside the shared goal',
    'goal-steers': 'Mennens et al. 2021: overarching goal',
    'goal-comes-first': 'Mennens et al. 2021: shared interest put first',
    'size-fits': 'Mennens et al. 2021: size',
    'mix-fits': 'Mennens et al. 2021: composition',
    'roles-clear': 'Preenen et al. 2021, in summary: clear roles and tasks',
    'lines-fit': 'Mennens et al. 2021: mutual relations',
    'rhythm-fits': 'Mennens et al. 2021: how often people meet',
    'form-fits': 'Mennens et al. 2021: in which way people meet',
    'ask-on': 'Mennens et al. 2021: reflective dialogue',
    'look-back': 'Mennens et al. 2021: reflective dialogue',
    'shared-norms': 'Mennens et al. 2021: shared norms and values',
    'tell-mistakes': 'Mennens et al. 2021: mutual trust',
    'room-to-try': 'Mennens et al. 2021: room to experiment',
    'ways-of-learning': 'Mennens et al. 2021: valuing different learning processes',
    time: 'Preenen et al. 2021, in summary: time as a condition',
    backing: 'Preenen et al. 2021, in summary: support as a condition',
    money: 'Preenen et al. 2021, in summary: funding as a condition',
    'changes-outside': 'Mennens et al. 2021: context factors',
    'use-learning': 'Report 2.3: micro level, new knowledge and skills',
    'new-contacts': 'Report 2.3: micro level, network',
    'organisation-changes': 'Report 2.3: meso level, renewal in organisations',
    'colleagues-use': 'Report 2.3: meso level, knowledge finding its way',
    'people-notice': 'Report 2.3: macro level, contribution to a question in society',
    'talk-about': 'Ours: the model does not say which part weighs most, so the group does',
  },
};

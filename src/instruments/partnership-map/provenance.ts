import type { Provenance } from '../../definition/definition.js';

/** Where the instrument comes from: shown on demand, so it is no part of what every page loads. */
export const provenance: Provenance = {
  sources: [
    {
      ref: 'Kerngroep Netwerk Learning Communities (2023). Een nieuw samenspel van innoveren, werken en leren?',
      where:
        '3.4f, table of instruments (Partnerschapskaart); 2.1 (quadruple and quintuple helix); 2.2 (practices in a learning community)',
      gives:
        'What the instrument is for: a dialogical instrument that helps to build partnership relations in transdisciplinary (mixed) groups. The six types of practice, and nature as the voice of the quintuple helix.',
      seen: 'report',
    },
    {
      ref: 'Werkplaats Sociaal Domein Nijmegen, HAN. Partnerschapskaart (page and canvas, version 2.0; first developed by Erik Jansen, Nynke Wilbrink, Vivianne Baur, Maarten de Wit and Tineke Abma in the project Krachtig Cliëntperspectief)',
      where: 'blog3.han.nl/werkplaatssociaaldomeinnijmegen/partnerschapskaart; first part of the page',
      gives:
        'The way of working: each forms an own picture of the partnership first, then the mixed group talks; five steps, filled in from right to left, beginning with values and with when the partnership is a success. The canvas itself and EvaluatiekaartPartnerschapV1.pptx (2016) were not available to us.',
      seen: 'source',
    },
    {
      ref: 'Jansen, E. Methodiek Partnerschapskaart PLG. Kenniscentrum HAN Sociaal, Hogeschool van Arnhem en Nijmegen',
      where: 'sections 1 and 2, first paragraphs',
      gives:
        'The five columns: values, relations, acting, conditions, actions; the aim: working towards equal partnership; the result can be the base of a cooperation plan.',
      seen: 'source',
    },
    {
      ref: 'Werkplaatsen Sociaal Domein (8 November 2016). Hoe bouw je succesvolle samenwerkingsrelaties op in de buurt',
      where: 'whole article',
      gives: 'Values are the first step, at the right-hand side of the card, and the one most often skipped.',
      seen: 'secondary',
    },
    {
      ref: 'Hook, M. L. (2006). Partnering with patients: a concept ready for action. Journal of Advanced Nursing, 56(2), 133-143',
      where: 'not read for this dossier; named by HAN as the base of the card',
      gives: 'The descriptive model of partnership behind the card.',
      seen: 'secondary',
    },
    {
      ref: 'Frey, B. B., Lohmeier, J. H., Lee, S. W., & Tollefson, N. (2006). Measuring collaboration among grant partners. American Journal of Evaluation, 27(3), 383-392',
      where:
        'scale 0-5 and the five levels, as described on the Team Science Toolkit (NCI) and in PMC7497387, figure 2',
      gives:
        'The ladder: no interaction, networking, cooperation, coordination, coalition, collaboration, told apart by information, roles and decisions. Two ends that report different levels are a reason to talk. Our steps are new wording.',
      seen: 'secondary',
    },
    {
      ref: 'Varda, D. M., Chandra, A., Stern, S. A., & Lurie, N. (2008). Core dimensions of connectivity in public health collaboratives. Journal of Public Health Management and Practice, 14(5), E1-E7; and the PARTNER pages of Visible Network Labs',
      where:
        'help pages "Analyze trust and value" and "PARTNER trust and value metrics: a brief"; the article itself not read',
      gives:
        'Trust in a relation as openness, reliability and shared mission; value as influence, involvement and resources. We took openness and reliability.',
      seen: 'secondary',
    },
    {
      ref: 'Gittell, J. H. (2016). Transforming relationships for high performance: the power of relational coordination. Stanford University Press',
      where: 'the seven dimensions as summarised in public articles; the book itself not read',
      gives:
        'Relations are described per pair and per direction; respect, shared knowledge and shared goals beside communication.',
      seen: 'secondary',
    },
    {
      ref: 'Schiffer, E., & Hauck, J. (2010). Net-Map: collecting social network data and facilitating network learning through participatory influence network mapping. Field Methods, 22(3), 231-249; and the Net-Map page of Eva Schiffer',
      where: 'step-by-step summary on the page; the article itself not read',
      gives: 'Drawing the map is itself the conversation: first who, then lines, then what they mean.',
      seen: 'secondary',
    },
    {
      ref: 'Kahn, R. L., & Antonucci, T. C. (1980). Convoys over the life course: attachment, roles, and social support. In Life-span development and behavior, vol. 3. Academic Press',
      where: 'not read for this dossier; known form',
      gives: 'The personal map of concentric circles with oneself in the middle.',
      seen: 'secondary',
    },
    {
      ref: 'Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks, 1, 215-239',
      where: 'not read for this dossier; standard definitions',
      gives: 'Degree and betweenness.',
      seen: 'secondary',
    },
  ],
  items: {
    'success-in-my-words': 'HAN, step 1',
    'success-discussed': 'HAN, values',
    'worth-for-each': 'HAN, values',
    partners:
      'Form: own; types: report 2.1 and 2.2; steps: after Frey et al. 2006; equal: HAN, equal partnership; mutual: own, after the idea of reciprocity; open and reliable: PARTNER',
    'every-voice': 'HAN, relations',
    'know-needs': 'HAN, relations; Gittell: shared knowledge',
    'acting-in-my-words': 'HAN, step 3',
    'decide-together': 'HAN, acting',
    'experience-counts': 'HAN, acting; equal partnership',
    'conditions-in-my-words': 'HAN, step 4',
    'time-given': 'HAN, conditions',
    'free-to-promise': 'HAN, conditions',
    'action-in-my-words': 'HAN, step 5',
    'who-does-what': 'HAN, actions',
    'fair-share': 'HAN, actions',
  },
};

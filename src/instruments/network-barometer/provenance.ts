import type { Provenance } from '../../definition/definition.js';

/** Where the instrument comes from: shown on demand, so it is no part of what every page loads. */
export const provenance: Provenance = {
  sources: [
    {
      ref: 'Kerngroep Netwerk Learning Communities (2023). Een nieuw samenspel van innoveren, werken en leren?',
      where: 'section 3.4f, table of instruments, row Netwerk-barometer; reference list of chapter 3',
      gives:
        "The instrument's use (a means to reflect on how a learning network functions) and its audience (those who guide a learning community).",
      seen: 'report',
    },
    {
      ref: 'Kruif(f), R. de, Korenhof, M. & Meijs, C. (2013). De Netwerk Barometer: hoe onderhoud je een leernetwerk? In LOOK Rapport 44, Netwerkleren: de stille kracht achter een leven lang professionaliseren (pp. 41-46). Heerlen: Open Universiteit.',
      where:
        'chapter 6, as cited in the report; of Rapport 44 only the title page, colophon and the first lines of the contents were read, not the chapter',
      gives:
        "The idea and the name: a barometer with which a learning network keeps itself in shape. Its own dimensions and questions are unknown to us and aren't used.",
      seen: 'report',
    },
    {
      ref: "Vrieling, E., van den Beemt, A. & de Laat, M. (2016). What's in a name: Dimensions of social learning in teacher groups. Teachers and Teaching: Theory and Practice, 22(3), 273-292. doi 10.1080/13540602.2015.1058588",
      where: 'abstract read; the eleven indicators from general knowledge of the article',
      gives:
        'Our four dials, from the same research group: practice, domain and value creation, collective identity, organization. The indicators behind statements and winds: integrated or non-integrated activities, temporary or permanent activities; broadening or deepening, individual or collective value; shared identity, strong or weak ties, task executors or knowledge workers; directed or self-organised, local or global, hierarchic or equal, shared interactional norms.',
      seen: 'secondary',
    },
    {
      ref: 'Groepsleren van leraren in kaart met DSL. Didactief Online',
      where: 'opening of the article',
      gives:
        "Dutch names of the four dimensions (praktijk, domein- en waardecreatie, verbondenheid, organisatie) and the reading of the eleven indicators as sliders that have to suit the group's goals: no position is right in itself. That is why four of our items are winds.",
      seen: 'secondary',
    },
    {
      ref: 'Facilitating social learning in teacher education: a case study (2018). Studies in Continuing Education. doi 10.1080/0158037X.2018.1466779',
      where: 'abstract',
      gives: "Confirms the framework's four dimensions and eleven indicators.",
      seen: 'secondary',
    },
  ],
  items: {
    'practice-questions': 'Vrieling et al. 2016, integrated activities',
    'practice-try': 'Vrieling et al. 2016, integrated activities',
    'practice-return': 'Vrieling et al. 2016, integrated activities',
    'practice-between': 'Vrieling et al. 2016, permanent activities',
    'practice-horizon': 'Vrieling et al. 2016, temporary or permanent activities',
    'value-topic': 'Vrieling et al. 2016, domain',
    'value-useful': 'Vrieling et al. 2016, individual value',
    'value-deeper': 'Vrieling et al. 2016, deepening',
    'value-noticed': 'Vrieling et al. 2016, value beyond the group',
    'value-whom': 'Vrieling et al. 2016, individual or collective value creation',
    'identity-we': 'Vrieling et al. 2016, shared identity',
    'identity-help': 'Vrieling et al. 2016, strong ties',
    'identity-ideas': 'Vrieling et al. 2016, knowledge workers',
    'identity-newcomers': 'Vrieling et al. 2016, weak ties',
    'identity-circle': 'Vrieling et al. 2016, strong or weak ties',
    'organisation-prepared': 'Vrieling et al. 2016, directed or self-organised learning',
    'organisation-voice': 'Vrieling et al. 2016, equal relationships',
    'organisation-agreements': 'Vrieling et al. 2016, shared interactional norms',
    'organisation-time': 'condition for every network; ours',
    'organisation-steering': 'Vrieling et al. 2016, directed or self-organised, hierarchic or equal',
  },
};

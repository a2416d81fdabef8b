import type { Provenance } from '../../definition/definition.js';

/** Where the instrument comes from: shown on demand, so it is no part of what every page loads. */
export const provenance: Provenance = {
  sources: [
    {
      ref: 'Kerngroep Netwerk Learning Communities (2023). Een nieuw samenspel van innoveren, werken en leren?',
      where: 'section 3.4f, table of instruments, row Co-Creatie wiel; reference list of chapter 3',
      gives:
        "The instrument's purpose (to test and to intervene in the conditions, ingredients and mechanisms of a co-creation process), its four dimensions C, R, E and A, and its audience (those who start or guide a learning community).",
      seen: 'report',
    },
    {
      ref: 'Ehlen, C. (2015). Co-creation of innovation: Investment with and in social capital. Studies on collaboration between education – industry – government. Doctoral thesis, Open Universiteit.',
      where:
        'p. 132, revised Co-Creation-Wheel, as cited in the report; only the repository abstract was read, not the page',
      gives:
        'Social capital as the engine of co-creation (trustful relations, collective expertise, courageous actions rather than structure alone); a wheel with twelve success factors.',
      seen: 'secondary',
    },
    {
      ref: 'Ehlen, C., van der Klink, M., Stoffers, J. & Boshuizen, H. (2017). The Co-Creation-Wheel: A four-dimensional model of collaborative, interorganisational innovation. European Journal of Training and Development. doi 10.1108/EJTD-03-2017-0027',
      where: 'abstract only',
      gives:
        'The build of the wheel: twelve internal team factors, four external conditions and a core; validated with fourteen scholars and practitioners.',
      seen: 'secondary',
    },
    {
      ref: 'Het Co-Creatie-Wiel (10 April 2015). Weblog 2bejammed.org',
      where: 'opening of the post, read as an excerpt that breaks off after the first quadrant',
      gives:
        'Three mechanisms in each quadrant; the three of Construction by name (autonomy, facilities, support); respondents weighed action most, then relation and emotion, construction, expertise.',
      seen: 'secondary',
    },
    {
      ref: 'Open Universiteit (2015). Het Co-Creatie-Wiel: instrument voor succesvolle innovatieprojecten. News item, ou.nl',
      where: 'opening of the item',
      gives:
        'Innovation projects run on trust, shared expertise and bold action; tight control works against driven pioneers. Background for Passion and Courage.',
      seen: 'secondary',
    },
    {
      ref: 'Nahapiet, J. & Ghoshal, S. (1998). Social capital, intellectual capital, and the organizational advantage. Academy of Management Review, 23(2), 242-266.',
      where:
        'the three dimensions of social capital (structural, relational, cognitive); general knowledge of the literature, not reread for this instrument',
      gives: 'The thinking behind our own elements Trust, Connection, Sharing and Learning together.',
      seen: 'secondary',
    },
  ],
  items: {
    'autonomy-approach': 'Ehlen 2015, Autonomy',
    'autonomy-try': 'Ehlen 2015, Autonomy',
    'means-time': 'Ehlen 2015, Facilities',
    'means-money': 'Ehlen 2015, Facilities',
    'support-leaders': 'Ehlen 2015, Support',
    'support-users': 'Ehlen 2015, Support',
    'trust-promise': 'dimension Ehlen 2015; element ours',
    'trust-open': 'dimension Ehlen 2015; element ours',
    'bond-contact': 'dimension Ehlen 2015; element ours',
    'bond-friction': 'dimension Ehlen 2015; element ours',
    'drive-energy': 'dimension Ehlen 2015; element ours',
    'drive-celebrate': 'dimension Ehlen 2015; element ours',
    'mix-table': 'dimension Ehlen 2015; element ours',
    'mix-practice': 'dimension Ehlen 2015; element ours',
    'share-who': 'dimension Ehlen 2015; element ours',
    'share-unfinished': 'dimension Ehlen 2015; element ours',
    'learn-build': 'dimension Ehlen 2015; element ours',
    'learn-review': 'dimension Ehlen 2015; element ours',
    'dare-start': 'dimension Ehlen 2015; element ours',
    'dare-chance': 'dimension Ehlen 2015; element ours',
    'follow-next': 'dimension Ehlen 2015; element ours',
    'follow-finish': 'dimension Ehlen 2015; element ours',
    'use-contacts': 'dimension Ehlen 2015; element ours',
    'use-practice': 'dimension Ehlen 2015; element ours',
    'outside-forces': 'Ehlen et al. 2017: external conditions around the wheel; wording ours',
    'shared-intent': 'Ehlen et al. 2017: the wheel has a core; this reading of it is ours',
  },
};

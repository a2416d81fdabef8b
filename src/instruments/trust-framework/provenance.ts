import type { Provenance } from '../../definition/definition.js';

/** Where the instrument comes from: shown on demand, so it is no part of what every page loads. */
export const provenance: Provenance = {
  sources: [
    {
      ref: 'Een nieuw samenspel van innoveren, werken en leren: kennissynthese en instrumenten voor Learning communities.',
      where:
        "Section 3.4f, table of instruments, 'Afwegingskader vertrouwen'; section 2.4 on trust at the start of a cooperation.",
      gives:
        "The use: reflecting, at the start and during a community, on the growth or lack of trust. The three grounds: shown performance (behaviour and its result), competences (qualifications and expertise) and intentions (believing in each other's good will).",
      seen: 'report',
    },
    {
      ref: 'Meurs, P. (2014). Van regeldruk naar passende regels: vertrouwen, veerkracht, verantwoordelijkheid en vrijheid.',
      where: 'As summarised in the report, section 3.4f; the text itself was not found.',
      gives: 'Trust depends on (shown) performance, competences and intentions.',
      seen: 'report',
    },
    {
      ref: 'Inspectie Gezondheidszorg en Jeugd (2018). Gezond vertrouwen: afwegingskader vertrouwen.',
      where: 'The page at igj.nl that introduces the publication; the framework itself was not read.',
      gives:
        "The idea of healthy trust: trust is weighed with structure and reasons. The inspection made it for its inspectors and care providers; using it between partners is the report's step, not the inspection's.",
      seen: 'secondary',
    },
    {
      ref: 'Toezichtkennis (n.d.). Afwegingskader vertrouwen. toezichtkennis.pleio.nl; and Toezine, Gedrag en context als elementen voor vertrouwen (interview with Sandra Spronk), toezine.nl.',
      where: 'A summary page about the framework; of the interview only the opening was read.',
      gives:
        'What the framework adds: trust is mutual and means accepting uncertainty; it shows in being open, being able to learn, being open to checks, giving account and acting with integrity; and the context of behaviour counts.',
      seen: 'secondary',
    },
    {
      ref: 'Spronk, S., Buijze, H., Zwietering, P., Friele, R., & Robben, P. (2017). Ontwikkeling van een afwegingskader vertrouwen voor toezichthouders: lessen uit de praktijk van de IGJ. Tijdschrift voor Toezicht, 2017(3), 16-25.',
      where: 'Abstract at nivel.nl; the article was not read.',
      gives:
        'Why the framework was made: trust plays a large part in judgements, but people lack words to explain and support it. Our dialogue questions aim at exactly that.',
      seen: 'secondary',
    },
    {
      ref: 'Mayer, R. C., Davis, J. H., & Schoorman, F. D. (1995). An integrative model of organizational trust. Academy of Management Review, 20(3), 709-734.',
      where: 'Model and definition as rendered in later articles.',
      gives:
        "Background: ability, benevolence and integrity as grounds for seeing someone as trustworthy. Benevolence and integrity help to spell out 'intentions'.",
      seen: 'secondary',
    },
    {
      ref: 'Svare, H., Gausdal, A. H., & Möllering, G. (2020). The function of ability, benevolence, and integrity-based trust in innovation networks. Industry and Innovation, 27. doi:10.1080/13662716.2019.1632695',
      where: 'Abstract only.',
      gives:
        'Background: the same grounds at work in networks of organisations, where benevolence stands out for open talk and sharing knowledge.',
      seen: 'secondary',
    },
  ],
  items: {
    'agreements-kept': 'Meurs 2014: performance, behaviour',
    'useful-work': 'Meurs 2014: performance, result of behaviour',
    'say-early': 'IGJ 2018, in summary: being open',
    'reasons-heard': 'IGJ 2018, in summary: giving account; context',
    'ask-who-knows': 'Meurs 2014: competences, expertise',
    'look-along': 'IGJ 2018, in summary: being open to checks',
    'limits-said': 'Meurs 2014: competences; IGJ 2018, in summary: being open',
    'learn-from-slips': 'IGJ 2018, in summary: being able to learn',
    'interests-said': 'Meurs 2014: intentions; IGJ 2018, in summary: being open',
    'others-in-mind': 'Meurs 2014: intentions; Mayer et al. 1995: benevolence',
    'same-story': 'IGJ 2018, in summary: integrity; Mayer et al. 1995: integrity',
    'kept-inside': 'IGJ 2018, in summary: integrity',
    checking: 'IGJ 2018: healthy trust, being open to checks; the pair is ours',
    asking: 'IGJ 2018: healthy trust; the pair is ours',
    'writing-down': 'IGJ 2018: giving account; the pair is ours',
    sharing: 'IGJ 2018: being open; report 3.2f: safety and openness; the pair is ours',
    'trust-since-start': 'Report 3.4f: growth or lack of trust',
    'turning-point': 'Report 3.4f: growth or lack of trust; IGJ 2018, in summary: context',
  },
};

/**
 * Networks of which the numbers are known. The expected values were computed with networkx 3.6.1 (Python), by the calls
 * that stand beside them. A network is written as lists of neighbours.
 */

export type Neighbours = Readonly<Record<string, readonly (string | number)[]>>;

/**
 * Friendship outside the club between 34 members of a karate club, each pair once. Zachary, W. W. (1977). An information
 * flow model for conflict and fission in small groups. Journal of Anthropological Research, 33, 452–473.
 * `nx.karate_club_graph()`, numbered from 1 as in the article.
 */
export const karateClub = {
  neighbours: {
    1: [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32],
    2: [3, 4, 8, 14, 18, 20, 22, 31],
    3: [4, 8, 9, 10, 14, 28, 29, 33],
    4: [8, 13, 14],
    5: [7, 11],
    6: [7, 11, 17],
    7: [17],
    8: [],
    9: [31, 33, 34],
    10: [34],
    11: [],
    12: [],
    13: [],
    14: [34],
    15: [33, 34],
    16: [33, 34],
    17: [],
    18: [],
    19: [33, 34],
    20: [34],
    21: [33, 34],
    22: [],
    23: [33, 34],
    24: [26, 28, 30, 33, 34],
    25: [26, 28, 32],
    26: [32],
    27: [30, 34],
    28: [34],
    29: [32, 34],
    30: [33, 34],
    31: [33, 34],
    32: [33, 34],
    33: [34],
    34: [],
  } satisfies Neighbours,
  /** Who went with the officer after the club split; the others went with the instructor. `nodes[n]['club']`. */
  withOfficer: [10, 15, 16, 19, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34],
  /** `sum(club(a) != club(b) for a, b in edges)` */
  linesBetweenClubs: 11,
  /** `nx.density`: 78 of 561 pairs. */
  density: 0.13903743315508021,
  /** `[d for _, d in sorted(G.degree())]`, members 1 to 34. */
  degrees: [16, 9, 10, 6, 3, 4, 4, 4, 5, 2, 3, 1, 2, 5, 2, 2, 2, 2, 2, 3, 2, 2, 2, 5, 3, 3, 2, 4, 3, 4, 4, 6, 12, 17],
  /** `nx.betweenness_centrality(G)`, members 1 to 34, to ten decimals. */
  betweenness: [
    0.4376352814, 0.0539366883, 0.1436568062, 0.0119092713, 0.0006313131, 0.0299873737, 0.0299873737, 0, 0.0559268278,
    0.0008477633, 0.0006313131, 0, 0, 0.0458633959, 0, 0, 0, 0, 0, 0.0324750481, 0, 0, 0, 0.0176136364, 0.002209596,
    0.0038404882, 0, 0.0223334536, 0.001794733, 0.0029220779, 0.0144119769, 0.1382756133, 0.145247114, 0.3040749759,
  ],
  /** `nx.articulation_points(G)`, with the parts that `nx.connected_components` finds without each: 27 and 6 members. */
  losingTouch: { 1: 6 },
};

/**
 * Marriages between 16 families of Florence, each pair once. Padgett, J. F., & Ansell, C. K. (1993). Robust action and
 * the rise of the Medici. American Journal of Sociology, 98, 1259–1319. `nx.florentine_families_graph()`, and the Pucci,
 * who married into none of the others.
 */
export const florentineFamilies = {
  neighbours: {
    Acciaiuoli: ['Medici'],
    Albizzi: ['Ginori', 'Guadagni', 'Medici'],
    Barbadori: ['Castellani', 'Medici'],
    Bischeri: ['Guadagni', 'Peruzzi', 'Strozzi'],
    Castellani: ['Peruzzi', 'Strozzi'],
    Ginori: [],
    Guadagni: ['Lamberteschi', 'Tornabuoni'],
    Lamberteschi: [],
    Medici: ['Ridolfi', 'Salviati', 'Tornabuoni'],
    Pazzi: ['Salviati'],
    Peruzzi: ['Strozzi'],
    Pucci: [],
    Ridolfi: ['Strozzi', 'Tornabuoni'],
    Salviati: [],
    Strozzi: [],
    Tornabuoni: [],
  } satisfies Neighbours,
  /** `nx.betweenness_centrality(G)`, families in the order of the alphabet. */
  betweenness: [
    0, 0.1841269841, 0.080952381, 0.0904761905, 0.0476190476, 0, 0.2206349206, 0, 0.4523809524, 0, 0.019047619, 0,
    0.0984126984, 0.1238095238, 0.0888888889, 0.0793650794,
  ],
  /** `nx.articulation_points(G)`, with `nx.connected_components` of what is left of their part without each. */
  losingTouch: { Albizzi: 1, Guadagni: 1, Medici: 3, Salviati: 1 },
  /** `nx.number_connected_components(G)` */
  pieces: 2,
};

/**
 * Friendship as six children see it, in both directions where both say so. Wasserman, S., & Faust, K. (1994). Social
 * network analysis: methods and applications. Cambridge University Press, the running example of directed relations.
 * `nx.overall_reciprocity(D)` is 0.5 (arcs that are answered: 4 of 8); of the 6 linked pairs 2 are mutual.
 */
export const sixChildren = {
  neighbours: {
    Allison: ['Drew', 'Ross'],
    Drew: ['Eliot', 'Sarah'],
    Eliot: ['Drew'],
    Keith: ['Ross'],
    Ross: ['Sarah'],
    Sarah: ['Drew'],
  } satisfies Neighbours,
  reciprocity: 0.5,
  mutual: 2,
  linked: 6,
  /** `nx.density(D.to_undirected())`: 6 of 15 pairs. */
  density: 0.4,
};

/** A directed network by chance, as large as a class: `nx.gnp_random_graph(21, 0.25, seed=1979, directed=True)`. */
export const chanceNetwork = {
  neighbours: {
    0: [1, 3, 4, 8, 9, 11, 16, 20],
    1: [7, 10, 12, 14],
    2: [9, 17, 19],
    3: [5, 8, 15, 19],
    4: [0, 7, 11, 14, 17, 18],
    5: [7, 10, 11, 12, 14, 16, 18, 19, 20],
    6: [5, 7, 14, 15, 16, 19, 20],
    7: [2, 8, 13, 14, 17],
    8: [1, 3, 9, 12],
    9: [1, 7, 10, 11, 13, 15],
    10: [0, 1, 8, 13, 20],
    11: [1, 4, 10, 19],
    12: [3, 8, 9, 17, 19],
    13: [3, 10, 14, 16, 17, 18],
    14: [1, 2, 5, 6, 10, 12, 16],
    15: [1, 14, 16, 17, 18, 20],
    16: [0, 3, 4, 6, 9, 14, 17],
    17: [0, 3, 6, 16, 19],
    18: [6, 15, 16, 17],
    19: [2, 7, 8, 16],
    20: [10, 11, 17, 18],
  } satisfies Neighbours,
  /** `nx.overall_reciprocity(R)`: 32 of 113 arcs are answered, in 97 linked pairs (`R.to_undirected()`). */
  reciprocity: 0.2831858407079646,
  linked: 97,
};

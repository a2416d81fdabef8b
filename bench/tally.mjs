// What it costs to count answers: results as parsed objects, columns of numbers, and a plain pass over the same columns.
// Run by bench.mjs with tsx, because the columns are counted by a module of the sources.
import { tallyColumns } from '../src/analysis/columns.ts';
import { measuresIn, tallyOf } from '../src/analysis/tally.ts';
import { templeScan } from '../src/schemas.ts';
import { median, printTable } from './table.mjs';

const RUNS = 7;
const roles = ['teacher', 'researcher', 'company', 'municipality', 'resident'];
const rated = measuresIn(templeScan).filter(({ kind }) => kind === 'ordinal');

/** The same answers in each run: the minimal standard generator of Park and Miller. */
function random(seed) {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

function group(people) {
  const next = random(7);
  const roleOf = Int8Array.from({ length: people }, () => Math.floor(next() * roles.length));
  const columns = Object.fromEntries(
    rated.map(({ key }) => [
      key,
      Int8Array.from({ length: people }, () => (next() < 0.06 ? -2 : Math.floor(next() * 5))),
    ]),
  );
  const text = (person) =>
    JSON.stringify({
      respondent: { role: roles[roleOf[person]] },
      answers: Object.fromEntries(
        rated.map(({ key }) => [key, columns[key][person] === -2 ? 'unknown' : columns[key][person] + 1]),
      ),
    });
  return { roleOf, columns, results: Array.from({ length: people }, (_, person) => JSON.parse(text(person))) };
}

/** The least that counting can cost: one addition an answer, into role × answer. */
function plainPass(columns, roleOf) {
  const counts = Object.values(columns).map((column) => {
    const own = new Uint32Array(roles.length * 8);
    for (let person = 0; person < column.length; person++) own[roleOf[person] * 8 + column[person] + 2]++;
    return own;
  });
  return counts.length;
}

const rows = [];
for (const people of [1e5, 1e6]) {
  const { roleOf, columns, results } = group(people);
  const answers = people * rated.length;
  const nsPerAnswer = (run) => {
    run();
    const taken = Array.from({ length: RUNS }, () => {
      const started = performance.now();
      run();
      return performance.now() - started;
    });
    return (median(taken) * 1e6) / answers;
  };
  const measured = [
    nsPerAnswer(() => tallyOf(templeScan, results)),
    nsPerAnswer(() => tallyColumns(templeScan, columns, { roleOf, names: roles })),
    nsPerAnswer(() => plainPass(columns, roleOf)),
  ];
  rows.push([people.toExponential(0), answers.toExponential(1), ...measured.map((ns) => ns.toFixed(2))]);
}
printTable(
  `Counting, in ns per answer (median of ${RUNS})`,
  ['results', 'answers', 'tallyOf, parsed objects', 'tallyColumns', 'plain pass'],
  rows,
);

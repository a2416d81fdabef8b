/** Prints rows below a title, numbers to the right. Nothing is written anywhere. */
export function printTable(title, head, rows) {
  const all = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at].length)));
  const line = (row) => row.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join('  ');
  console.log(`\n${title}\n${line(all[0])}\n${widths.map((width) => '-'.repeat(width)).join('  ')}`);
  for (const row of all.slice(1)) console.log(line(row));
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

export const kB = (bytes) => (bytes / 1000).toFixed(1);
export const ms = (time) => time.toFixed(1);
export const times = (ratio) => `${ratio.toFixed(2)}x`;

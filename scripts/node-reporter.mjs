// For `node --test`: prints failures, and the totals on one line for scripts/test.mjs to add up.
export default async function* report(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    const isTest = data.details?.type !== 'suite' && !data.skip && !data.todo;
    if (type === 'test:pass' && isTest) passed++;
    if (type === 'test:fail' && isTest) {
      const cause = data.details.error?.cause ?? data.details.error;
      // A failing test makes its parents fail too; those say nothing new.
      if (data.details.error?.failureType === 'subtestsFailed') continue;
      failed++;
      yield `✗ ${data.name} (${data.file ?? ''})\n${cause?.stack ?? cause}\n`;
    }
  }
  yield `count ${passed} ${failed}\n`;
}

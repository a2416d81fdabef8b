/** Runs one check and prints how it went, for scripts/test.mjs. A check fails by throwing. */
export async function check(name, run) {
  try {
    await run();
    console.log(`ok ${name}`);
  } catch (error) {
    console.log(`not ok ${name}`);
    console.log(`  ${String(error?.stack ?? error).replaceAll('\n', '\n  ')}`);
    process.exitCode = 1;
  }
}

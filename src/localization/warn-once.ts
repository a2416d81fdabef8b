const said = new Set<string>();

/** Tells the people who make the page, once: a stable code and an English sentence that says what to do. */
export function warnOnce(code: string, message: string): void {
  const text = `samenspel ${code}: ${message}`;
  if (said.has(text)) return;
  said.add(text);
  console.warn(text);
}

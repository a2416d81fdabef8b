/** Hands something to the browser as a file to keep. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address when the click is handled; after that it only holds memory.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

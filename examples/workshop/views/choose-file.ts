import type { Workshop } from '../workshop.js';

/** Lets the person choose a file with the browser's own dialog, and opens it. */
export function chooseFile(workshop: Workshop): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = '.json,application/json';
  field.addEventListener('change', () => {
    const file = field.files?.[0];
    if (file) void workshop.open(file);
  });
  field.click();
}

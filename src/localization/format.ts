/** Plain English would be written as in America; who reads it here is in Europe. */
export const region = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** A moment or day as people write it: *3 maart 2026*. */
export const formatDate = (language: string, date: string): string =>
  new Intl.DateTimeFormat(region(language), { dateStyle: 'long' }).format(
    new Date(date.length === 10 ? `${date}T12:00:00` : date),
  );

/** Names joined as in a sentence: *a, b en c*. */
export const formatList = (language: string, names: readonly string[]): string =>
  new Intl.ListFormat(region(language), { type: 'conjunction' }).format(names);

/** A number as people write it: *12,5*. */
export const formatNumber = (language: string, value: number): string =>
  new Intl.NumberFormat(region(language)).format(value);

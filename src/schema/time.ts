import * as z from 'zod/mini';

/** A moment: ISO 8601 in UTC, `2026-03-01T09:30:00.000Z`. */
export const instant = z.iso.datetime();

/** A day: ISO 8601, `2026-03-01`. */
export const day = z.iso.date();

/** This moment, as an `instant`. */
export const now = (): string => new Date().toISOString();

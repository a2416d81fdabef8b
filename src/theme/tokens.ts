import { css } from 'lit';

/**
 * The look, as custom properties that a host may set on any ancestor. An unset one falls back to the value here, light
 * or dark by the host's `color-scheme`. Inside, only the short names without the `samenspel` prefix are used. The
 * manifest takes these lines over for each element that uses them.
 *
 * @cssproperty [--samenspel-ink=light-dark(#1d2433, #e9edf5)] - Text.
 * @cssproperty [--samenspel-ink-quiet=light-dark(#515b6e, #aab4c5)] - Text that stands back, such as hints.
 * @cssproperty [--samenspel-paper=light-dark(#ffffff, #161b26)] - What text and pictures stand on.
 * @cssproperty [--samenspel-accent=light-dark(#0b6e6e, #5cc6c0)] - Buttons, what is chosen, what stands out.
 * @cssproperty [--samenspel-on-accent=light-dark(#ffffff, #10201f)] - Text on the accent.
 * @cssproperty [--samenspel-radius=8px] - How round corners are.
 */
export const tokens = css`
  /* Said again for a sheet that is light in a dark page: a mix is made where it is declared. */
  :host,
  .on-paper {
    --ink: var(--samenspel-ink, light-dark(#1d2433, #e9edf5));
    --ink-quiet: var(--samenspel-ink-quiet, light-dark(#515b6e, #aab4c5));
    --paper: var(--samenspel-paper, light-dark(#ffffff, #161b26));
    --accent: var(--samenspel-accent, light-dark(#0b6e6e, #5cc6c0));
    --on-accent: var(--samenspel-on-accent, light-dark(#ffffff, #10201f));
    --tint: color-mix(in oklch, var(--accent) 10%, transparent);
    --tint-strong: color-mix(in oklch, var(--accent) 22%, transparent);
    --line: color-mix(in oklch, var(--ink) 22%, transparent);
    /* Between two greys the hue says nothing, and a mix by hue turns brown: hence oklab. */
    --mark: color-mix(in oklab, var(--ink) 62%, var(--paper));
    --radius: var(--samenspel-radius, 8px);
    --text-small: 0.875rem;
    --text: 1rem;
    --text-large: 1.125rem;
    --text-title: 1.375rem;
    --text-display: clamp(1.375rem, 1.1rem + 2.4cqi, 1.75rem);
  }
`;

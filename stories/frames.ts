import { html } from 'lit';
import type { Decorator } from '@storybook/web-components-vite';

/** A place that is as narrow as the narrowest phone. */
export const narrow: Decorator = (story) => html`<div .style=${'inline-size: 320px'}>${story()}</div>`;

/** Stories that press buttons by what these say, whatever the toolbar says. */
export const inEnglish = { language: 'en' };
export const inDutch = { language: 'nl' };
export const inDark = { scheme: 'dark' };

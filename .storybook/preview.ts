import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'nl', title: 'Nederlands' },
        ],
      },
    },
    scheme: {
      description: 'Light or dark',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  initialGlobals: { language: 'en', scheme: 'light' },
  decorators: [
    (story, { globals, viewMode }) => {
      const page = document.documentElement;
      // Elements look again for their language when that of the page changes.
      page.lang = String(globals['language']);
      // On a page of many stories each has its own scheme; alone, a story fills the page.
      const filled = viewMode === 'docs' ? '' : `color-scheme: ${globals['scheme']}; background: Canvas`;
      page.style.cssText = filled;
      document.body.style.cssText = filled;
      return html`<div
        lang=${globals['language']}
        .style=${`color-scheme: ${globals['scheme']}; background: Canvas; color: CanvasText`}
      >
        ${story()}
      </div>`;
    },
  ],
};
export default preview;

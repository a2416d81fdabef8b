import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
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
    (story, { globals }) => {
      const page = document.documentElement;
      page.lang = String(globals['language']);
      page.style.colorScheme = String(globals['scheme']);
      // The page takes the colours of its scheme; Storybook would leave it white.
      document.body.style.background = 'Canvas';
      document.body.style.color = 'CanvasText';
      return story();
    },
  ],
};
export default preview;

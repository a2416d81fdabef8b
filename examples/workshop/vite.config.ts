import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** What the built page may do: run and look with its own files, show drawings, and reach nothing outside. */
const policy = ["default-src 'none'", "script-src 'self'", "style-src 'self'", 'img-src data:'].join('; ');

/** Builds the workshop into `dist`: plain files that any web server, or a folder on a school's network, can hold. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  json: { stringify: true, namedExports: false },
  build: {
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
  },
  plugins: [
    {
      // Only in what is built: while developing, the server talks to the page about changes.
      name: 'content-security-policy',
      apply: 'build',
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
          injectTo: 'head-prepend',
        },
      ],
    },
  ],
});

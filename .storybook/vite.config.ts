import { defineConfig } from 'vite';

export default defineConfig({
  json: { stringify: true, namedExports: false },
  build: { target: 'es2022', chunkSizeWarningLimit: 4000 },
});

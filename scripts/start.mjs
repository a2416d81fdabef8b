// Serves the example workshop straight from the sources.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = await createServer({
  configFile: false,
  root: `${root}examples/workshop`,
  cacheDir: `${root}node_modules/.vite`,
  json: { stringify: true, namedExports: false },
  server: { port: 5173, strictPort: false, fs: { allow: [root] } },
});
await server.listen();
console.log('The example workshop is at');
server.printUrls();

const stop = () => void server.close().finally(() => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
// npm starts this through a shell that passes no signal on: when it is gone, nobody wants the server any more.
const parent = process.ppid;
setInterval(() => process.ppid === parent || stop(), 500).unref();

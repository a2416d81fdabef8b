import { existsSync } from 'node:fs';
import { join } from 'node:path';

const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

/** The path of a Chrome or Chromium on this machine, or undefined. CHROME_PATH wins. */
export const findChrome = () =>
  [process.env.CHROME_PATH, ...(places[process.platform] ?? [])].find((path) => path && existsSync(path));

/** `--no-sandbox` because containers and CI run as root; the rest keeps the browser off the network. */
export const chromeFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

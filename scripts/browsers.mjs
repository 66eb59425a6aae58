import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each browser is named, and where it is looked for. */
const known = {
  chrome: {
    title: 'Chromium',
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox.exe'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/** @typedef {keyof typeof known} BrowserName */

/** Both browsers that Clearstory runs in. */
export const browserNames = /** @type {BrowserName[]} */ (Object.keys(known));

/**
 * The path of an installed browser: $CHROMIUM or $FIREFOX, else the first one found on PATH or at its usual place.
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const { variable, commands, places } = known[name];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places].find(existsSync);
}

/**
 * As `findBrowser`, but throws an Error that says what to do when there is none.
 * @param {BrowserName} name
 */
export function browserPath(name) {
  const path = findBrowser(name);
  if (path) return path;
  const { title, variable } = known[name];
  throw new Error(`No ${title} was found. Install it, or set ${variable} to the path of its program.`);
}

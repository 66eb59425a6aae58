import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };
import type { BrowserName } from '../browsers.mjs';
import { archive } from '../package/archive.ts';
import { root } from '../steps.mjs';
import type { Launch } from './launch.ts';

/** The extensions page of Chrome, as its own script has it. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(of: object): Promise<void>;
    updateExtensionConfiguration(of: object): Promise<void>;
  };
};

/** The name that Firefox knows the extension by. */
export const gecko = manifest.browser_specific_settings.gecko.id;
/** Firefox gives an extension a random address; the tests must know it. */
export const uuid = '7d1f6b3c-2a4e-4c58-9b0f-c1ea25709e11';

/** Puts the extension of `dist/<name>` into a browser; gives its origin, and whether it was new there. */
export async function install(
  browser: Browser,
  name: BrowserName,
  how: Launch,
): Promise<{ origin: string; isNew: boolean }> {
  const folder = join(root, 'dist', name);
  if (name === 'firefox')
    return { origin: `moz-extension://${uuid}`, isNew: await installInFirefox(browser, folder, how) };
  const id = await browser.installExtension(folder);
  const origin = `chrome-extension://${id}`;
  if (how.inPrivate) await allowInPrivate(browser, id, origin);
  return { origin, isNew: !how.inPrivate };
}

async function installInFirefox(browser: Browser, folder: string, { profile, inPrivate }: Launch): Promise<boolean> {
  if (profile && existsSync(join(profile, 'extensions', `${gecko}.xpi`))) return false;
  // For good, so that it is there when the browser starts again; the driver's own way is until it ends.
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const extensionData = profile
    ? { type: 'base64', value: Buffer.from(archive(folder, paths)).toString('base64') }
    : { type: 'path', path: folder };
  const { connection } = browser as unknown as { connection: { send(method: string, of: object): Promise<unknown> } };
  const how = { 'moz:permanent': profile !== undefined, 'moz:allowPrivateBrowsing': inPrivate === true };
  await connection.send('webExtension.install', { extensionData, ...how });
  return !inPrivate; // to be let in, it is loaded anew
}

/** As the reader does on the extensions page. Chrome then loads the extension anew, and only for developers. */
async function allowInPrivate(browser: Browser, id: string, origin: string): Promise<void> {
  await browser.waitForTarget((target) => target.url() === `${origin}/src/welcome/index.html`);
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith(origin);
  const before = await browser.waitForTarget(isWorker);
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await browser.waitForTarget((target) => isWorker(target) && target !== before);
  await page.close();
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { fixturePage } from '../../scripts/lab/fixtures.ts';
import { type Lab, openLab, until } from '../../scripts/lab/lab.ts';
import { type Server, startServer } from '../../scripts/lab/server.ts';

/** An organisation's policy, as the browser hands it on; and how all is where there is none. */

declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

const STORY = '/2021/11/08/story.html';
const home = mkdtempSync(join(tmpdir(), 'clearstory-home-'));
let server: Server;
let lab: Lab;
afterEach(() => expect(lab.problems.splice(0), 'errors in consoles').toEqual([]));
beforeAll(async () => {
  server = await startServer();
  server.pages.set(STORY, { body: fixturePage('seed-publisher') });
});
afterAll(async () => {
  await server?.close();
  rmSync(home, { recursive: true, force: true });
});

function withBrowser(how: { home?: string }): void {
  beforeAll(async () => {
    lab = await openLab(inject('browser'), { headless: true, proxy: server.port, ...how });
  });
  afterAll(() => lab?.close());
}

const policy = () => lab.control.evaluate(async () => (await chrome.storage.local.get('policy'))['policy']);
const locks = async () => {
  const options = await lab.openOwn('src/options/index.html');
  const found = await until('the options show the settings', () =>
    options.evaluate(
      () =>
        document.querySelector('#mode input:checked') && // the settings are read, and shown
        Array.from(document.querySelectorAll('.lock:not(:empty)'), ({ id }) => id),
    ),
  );
  return { options, found };
};

describe('without a policy', () => {
  withBrowser({});

  test('nothing is locked, nothing is kept, and stories are cleaned as ever', async () => {
    const { options, found } = await locks();
    expect(found).toEqual([]);
    expect(await options.evaluate(() => document.querySelectorAll('#clean input:disabled').length)).toBe(0);
    expect(await policy()).toBeUndefined();
    const { page, tab } = await lab.open(server.origin + STORY);
    expect((await lab.settled(tab)).active).toBe(true);
    const popup = await lab.openPopup(tab);
    const header = () =>
      popup.evaluate(() => [
        document.querySelectorAll('.switches input:disabled').length,
        document.getElementById('switches-lock')?.textContent,
      ]);
    expect(await header()).toEqual([0, '']);
    for (const one of [popup, page, options]) await one.close();
  });
});

// Chrome reads policies from one folder of the whole machine, where a test has no business.
describe.runIf(inject('browser') === 'firefox')('with a policy', () => {
  const id = manifest.browser_specific_settings.gecko.id;
  beforeAll(() => {
    const folder = join(home, '.mozilla/managed-storage');
    mkdirSync(folder, { recursive: true });
    const data = {
      badge: { value: 'off' },
      mode: { value: 'sometimes' },
      enabled: { value: false, locked: true },
      memory: { value: 'never', locked: true },
      ad: { value: 'leave', locked: true },
      promo: { value: 7, locked: true },
    };
    const description = 'What an organisation says';
    writeFileSync(join(folder, `${id}.json`), JSON.stringify({ name: id, description, type: 'storage', data }));
  });
  withBrowser({ home });

  test('what is understood of it holds, shows as locked, and pages keep to it', async () => {
    await until('the policy is taken over', policy);
    expect(await policy()).toEqual({
      preset: { badge: 'off' },
      locked: { enabled: false, categories: { ad: 'leave' } },
    });
    const { options, found } = await locks();
    expect(found).toEqual(['ad-lock', 'enabled-lock']);
    expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('#badge input')?.checked)).toBe(false);
    const { page, tab } = await lab.open(server.origin + STORY);
    expect((await lab.settled(tab)).why).toBe('off');
    const popup = await lab.openPopup(tab);
    const everywhere = () =>
      popup.evaluate(() => [
        document.querySelector<HTMLInputElement>('#everywhere')?.disabled,
        document.getElementById('switches-lock')?.textContent,
      ]);
    expect(await everywhere()).toEqual([true, 'Set by your organisation; it cannot be changed here.']);
    await lab.store({ settings: { version: 2, enabled: true } });
    await page.reload();
    expect((await lab.settled(tab)).why).toBe('off');
    for (const one of [popup, page, options]) await one.close();
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { fixturePage } from '../../scripts/lab/fixtures.ts';
import { type Lab, openLab, until } from '../../scripts/lab/lab.ts';
import { type Answer, type Server, startServer } from '../../scripts/lab/server.ts';
import { serialized } from './fixtures.ts';
import { popupText, storyText } from './popup.ts';

let server: Server;
let lab: Lab;
beforeAll(async () => {
  server = await startServer();
  lab = await openLab(inject('browser'), { headless: true, proxy: server.port });
  server.pages.set('/story.html', { body: fixturePage('seed-publisher') });
});
afterAll(async () => {
  await lab?.close();
  await server?.close();
});
afterEach(() => expect(lab.problems.splice(0), 'errors in consoles').toEqual([]));

const words = 'The committee meets on the first Monday of the month. '.repeat(400);
const deep = '<div>'.repeat(500);

/** What is no story, and what is hardly a page. */
const pages: Record<string, Answer> = {
  'an empty answer': { body: '' },
  'an empty body': { body: '<!doctype html><html><head></head><body></body></html>' },
  'a page without a story': {
    body: '<!doctype html><title>Contact</title><h1>Contact</h1><p>Write to us.</p><form><input type="email"><button>Send</button></form>',
  },
  'plain text': { body: words, type: 'text/plain; charset=utf-8' },
  'an image': { body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', type: 'image/svg+xml' },
  JSON: { body: '{"headline":"No page"}', type: 'application/json' },
  'XML without a style': { body: '<?xml version="1.0"?><feed><entry>One</entry></feed>', type: 'application/xml' },
  'a frameset': { body: '<!doctype html><html><frameset cols="*,*"><frame><frame></frameset></html>' },
  'a document.pdf': { body: readFileSync('test/e2e/document.pdf'), type: 'application/pdf' },
  'five hundred levels': { body: `<!doctype html><title>Deep</title><body>${deep}<p>The bottom.</p>` },
  'form controls that take the names of properties': {
    body: '<!doctype html><title>Names</title><form><input name="children"><input name="parentNode"><input name="attributes"><input name="textContent"></form><img name="body"><img name="querySelectorAll"><p>Short.</p>',
  },
};

describe.each(Object.entries(pages))('%s', (name, answer) => {
  test('changes nothing and says so calmly', async () => {
    const path = `/${name.replaceAll(' ', '-')}`;
    server.pages.set(path, answer);
    const { page, tab } = await lab.open(server.origin + path);
    const popup = await lab.openPopup(tab);
    // Firefox lets no extension into its PDF viewer: the popup tells a PDF by its address there.
    const reasons = [messages.state_nostory_title, ...(path.endsWith('.pdf') ? [messages.state_pdf_title] : [])];
    await until('the popup says why', async () => {
      const text = await popupText(popup);
      return reasons.some((reason) => text.includes(reason.message));
    });
    expect(await serialized(page)).not.toContain('clearstory');
    await popup.close();
    await page.close();
  });
});

test('a page of the browser', async () => {
  const { page, tab } = await lab.open('about:blank');
  const popup = await lab.openPopup(tab);
  await until('the popup says why', async () =>
    (await popupText(popup)).includes(messages.state_browser_title.message),
  );
  await popup.close();
  await page.close();
});

test('a tab that is not there', async () => {
  const popup = await lab.openPopup(987654321);
  await until('the popup says why', async () => (await popupText(popup)).includes(messages.state_gone_title.message));
  await popup.close();
});

test('a page that navigates away, then closes, while the popup is open', async () => {
  server.pages.set('/empty', { body: '<!doctype html><title>Empty</title>' });
  const { page, tab } = await lab.open(`${server.origin}/story.html`);
  await lab.settled(tab);
  const popup = await lab.openPopup(tab);
  expect(await storyText(popup)).toContain('al-Kadhimi');
  await page.goto(`${server.origin}/empty`);
  await until('the popup follows', async () => (await popupText(popup)).includes(messages.state_nostory_title.message));
  await page.close();
  await until('the popup says that the tab is gone', async () =>
    (await popupText(popup)).includes(messages.state_gone_title.message),
  );
  await popup.close();
});

test.each([
  ['a number', 42],
  ['a foreign object', { version: 'x', mode: ['every'], sites: 7 }],
  ['settings of a newer Clearstory', { version: 999, enabled: false }],
  ['one broken field', { version: 1, enabled: 'yes', sites: { 'a.example': { on: 'maybe' } } }],
])('corrupted settings: %s', async (_, stored) => {
  await lab.store({ settings: stored });
  const { page, tab } = await lab.open(`${server.origin}/story.html`);
  const { report } = await lab.settled(tab);
  expect(report?.hidden.length).toBeGreaterThan(0);
  const popup = await lab.openPopup(tab);
  expect(await storyText(popup)).toContain('al-Kadhimi');
  await popup.close();
  await page.close();
  await lab.store({ settings: undefined });
});

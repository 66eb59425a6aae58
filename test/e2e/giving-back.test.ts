import { afterEach, expect, inject, test } from 'vitest';
import { type Lab, openLab, until } from '../../scripts/lab/lab.ts';
import { type Server, startServer } from '../../scripts/lab/server.ts';
import { serialized, serializedSource } from './fixtures.ts';
import { isSeen, livePage } from './live.ts';

/** What a page keeps of Clearstory when it is taken out of the browser: nothing. */

let server: Server;
let lab: Lab;
afterEach(async () => {
  await lab?.close();
  await server?.close();
});

test('a page is given back when the extension goes', async () => {
  server = await startServer();
  lab = await openLab(inject('browser'), { headless: true, proxy: server.port });
  const path = '/2026/03/04/template';
  server.pages.set(path, { body: livePage('template') });
  const { page, tab } = await lab.open(server.origin + path);
  await lab.settled(tab);
  await until('the box is hidden', async () => (await isSeen(page, '.ask')) === false);
  const original = await serializedSource(page, livePage('template'));
  const id = lab.name === 'chrome' ? new URL(lab.origin).host : 'clearstory@clearstory.example';
  await lab.browser.uninstallExtension(id);
  await until('the box is shown', async () => (await isSeen(page, '.ask')) === true);
  // Firefox stops the content script before it can take its marks away; they mean nothing without the style sheet.
  const markup = (await serialized(page)).replace(lab.name === 'firefox' ? / data-clearstory="\w+"/g : /$^/, '');
  expect(markup).toBe(original);
});

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fixturePage } from '../../scripts/lab/fixtures.ts';
import { type Lab, openLab, until } from '../../scripts/lab/lab.ts';
import { type Server, startServer } from '../../scripts/lab/server.ts';
import { press, storyText } from './popup.ts';

let server: Server;
let lab: Lab;
beforeAll(async () => {
  server = await startServer();
  lab = await openLab(inject('browser'), { headless: true, proxy: server.port });
});
afterAll(async () => {
  await lab?.close();
  await server?.close();
});

/** The browsers' own calls home (clock, updates, settings); all else that leaves the browser is a page's or ours. */
const ofTheBrowser = /\.(?:google|googleapis|gstatic|gvt1|mozilla|mozgcp)\.(?:com|net|org)$/;

test('from installation to reader page nothing is asked of any network but the page itself', async () => {
  server.pages.set('/2021/11/08/story.html', { body: fixturePage('seed-publisher') });
  const { tab } = await lab.open(`${server.origin}/2021/11/08/story.html`);
  await lab.settled(tab);
  const popup = await lab.openPopup(tab);
  expect(await storyText(popup)).toContain('al-Kadhimi');
  await press(popup, '#bar .primary');
  await until('the reader page is open', () => lab.hasTab(`${lab.origin}/src/reader/index.html*`));
  for (const path of ['src/options/index.html', 'src/welcome/index.html']) await (await lab.openOwn(path)).close();
  await press(popup, '.hidden-here .all button');

  const asked = server.requests.map((href) => new URL(href)).filter(({ hostname }) => !ofTheBrowser.test(hostname));
  expect(asked.map(({ pathname }) => pathname).filter((path) => path !== '/favicon.ico')).toEqual([
    '/2021/11/08/story.html',
  ]);
});

/**
 * Draws every state of the extension's pages into artifacts/screens: `node --import tsx scripts/screenshots.ts [part of a name]`.
 * The pages are the real ones; the browser around them is test/support/fake-chrome.ts.
 */
import { mkdirSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { createServer, type Plugin } from 'vite';
import type { TabReport } from '../src/shared/messages.ts';
import { cutFerry, ferry, hebrew, longTitle, told } from '../test/support/sample-stories.ts';
import { browserPath } from './browsers.mjs';

const OUT = 'artifacts/screens';

interface Shot {
  page: 'popup' | 'reader' | 'options' | 'welcome';
  width?: number;
  height?: number;
  dark?: boolean;
  forced?: boolean;
  print?: boolean;
  /** The tab's answer; none where no content script is. */
  told?: TabReport;
  /** What of the fake world differs. */
  world?: Record<string, unknown>;
  look?: Record<string, unknown>;
  /** The browser's own model, where there is one. */
  model?: Record<string, unknown>;
  act?(page: Page): Promise<unknown>;
}

const byModel = { settings: { browserModel: true } };
const says =
  'The island council voted 9 to 6 to bring the car ferry back after eleven weeks.\n' +
  'It costs about 2.4 million a year, paid for by putting off two road works.\n' +
  'The boat could sail within nine days.';
const pressModel = (page: Page) => page.click('.model-panel button');

const tabAt = (url: string) => ({ tab: { id: 1, url, status: 'complete' } });
const openHidden = (page: Page) => page.click('.hidden-here summary');

async function startListening(page: Page) {
  await page.evaluate(() => {
    speechSynthesis.speak = () => {};
  });
  await page.click('.bar > button:last-child, #tools > button:nth-last-of-type(2)');
}

const turn = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
const findStatistics = (page: Page) => page.type('#search', 'statistics');
const taught = { shape: 's', words: 'w', sketch: [], label: 'promo', opening: 'Our weekly column', at: 1 };
const counts = { stories: 12, story: 9630, appeal: 0, newsletter: 0, promo: 0, ad: 38, social: 14 };
const manyChoices = {
  settings: { sites: { 'harbour.example': { on: false }, 'news.example': { on: true, categories: { ad: 'leave' } } } },
  local: {
    'taught/news.example': [taught, { ...taught, words: 'v', opening: 'Letters', at: 2, paused: true }],
    'receipt/harbour.example': { months: { '2026-11': { ...counts, appeal: 210, promo: 1120 } }, seen: {} },
    'receipt/news.example': { months: { '2026-11': { ...counts, newsletter: 96 } }, seen: {} },
  },
};
/** What an organisation locked, and an account that cannot be read. */
const locked = {
  local: {
    policy: {
      preset: {},
      locked: {
        enabled: true,
        mode: 'every',
        categories: { ad: 'leave' },
        look: { size: 20 },
        browserModel: false,
        rules: 'news.example##.promo',
        sites: { 'inner.example': { on: false } },
      },
    },
    'sync-note': 'damaged',
  },
};

const shots: Record<string, Shot> = {
  'popup-story': { page: 'popup', told: told(ferry) },
  'popup-story-dark': { page: 'popup', told: told(ferry), dark: true },
  'popup-story-long': { page: 'popup', told: told(ferry), height: 3400 },
  'popup-hidden': { page: 'popup', told: told(ferry), act: openHidden, height: 1500 },
  'popup-hidden-dark': {
    page: 'popup',
    told: told(ferry, { states: { 1: 'shown', 2: 'kept' } }),
    act: openHidden,
    dark: true,
    height: 1500,
  },
  'popup-receipt': { page: 'popup', told: told(ferry), act: (page) => page.click('.receipt summary'), height: 1300 },
  'popup-receipt-rtl': {
    page: 'popup',
    told: told(hebrew, { outlet: 'עיתון הנמל' }),
    act: (page) => page.click('.receipt summary'),
    dark: true,
    height: 1100,
  },
  'popup-cut': { page: 'popup', told: told(cutFerry) },
  'popup-nothing-hidden-long-title': { page: 'popup', told: told(longTitle) },
  'popup-rtl': { page: 'popup', told: told(hebrew, { outlet: 'עיתון הנמל' }) },
  'popup-rtl-hidden': { page: 'popup', told: told(hebrew, { outlet: 'עיתון הנמל' }), act: openHidden },
  'popup-narrow': { page: 'popup', told: told(ferry), width: 320, height: 640 },
  'popup-zoomed': { page: 'popup', told: told(ferry), width: 220, height: 400 },
  'popup-forced-colours': { page: 'popup', told: told(ferry), forced: true, act: openHidden, height: 1000 },
  'popup-listening': { page: 'popup', told: told(ferry), act: startListening },
  'popup-running-text': { page: 'popup', told: told(ferry), world: { settings: { summaryForm: 'sentences' } } },
  'popup-model': { page: 'popup', told: told(ferry), world: byModel, model: { says }, height: 900 },
  'popup-model-offer': {
    page: 'popup',
    told: told(ferry),
    world: byModel,
    model: { availability: 'downloadable' },
    height: 900,
  },
  'popup-model-download': {
    page: 'popup',
    told: told(ferry),
    world: byModel,
    model: { availability: 'downloadable', download: [0.4], isStuck: true },
    act: pressModel,
    dark: true,
    height: 900,
  },
  'popup-model-none': { page: 'popup', told: told(ferry), world: byModel, height: 900 },
  'popup-said': { page: 'popup', told: told(ferry), act: (page) => page.click('.summary button') },
  'popup-locked': { page: 'popup', told: told(ferry), world: locked },
  'popup-menu': { page: 'popup', told: told(ferry), act: (page) => page.click('.bar .disclosure button') },
  'popup-off-here': { page: 'popup', told: told(ferry, { active: false, why: 'site-off' }), world: sites(false) },
  'popup-no-story': { page: 'popup', told: told(null, { active: false, why: 'not-a-story' }) },
  'popup-no-story-dark': { page: 'popup', told: told(null, { active: false, why: 'not-a-story' }), dark: true },
  'popup-browser-page': { page: 'popup', world: tabAt('chrome://extensions/') },
  'popup-store': { page: 'popup', world: tabAt('https://addons.mozilla.org/') },
  'popup-withheld': { page: 'popup', world: { permitted: false } },
  'popup-reload': { page: 'popup' },
  'popup-loading': { page: 'popup', told: told(null, { active: false, why: 'loading' }) },
  'popup-settings-note': { page: 'popup', told: told(ferry), world: { local: { settings: 7 } } },
  reader: { page: 'reader', told: told(ferry) },
  'reader-whole': { page: 'reader', told: told(ferry), height: 2600 },
  'reader-dark': { page: 'reader', told: told(ferry), dark: true },
  'reader-sepia': { page: 'reader', told: told(ferry), look: { theme: 'sepia' } },
  'reader-look': { page: 'reader', told: told(ferry), act: (page) => page.click('#look-button') },
  'reader-cut': { page: 'reader', told: told(cutFerry), height: 1400 },
  'reader-rtl': { page: 'reader', told: told(hebrew, { outlet: 'עיתון הנמל' }) },
  'reader-sans-large': { page: 'reader', told: told(ferry), look: { font: 'sans', size: 24, width: 80 } },
  'reader-narrow': { page: 'reader', told: told(ferry), width: 360, height: 740 },
  'reader-forced-colours': {
    page: 'reader',
    told: told(ferry),
    forced: true,
    act: (page) => page.click('#look-button'),
  },
  'reader-print': { page: 'reader', told: told(ferry), print: true, dark: true, width: 680, height: 1800 },
  'reader-listening': { page: 'reader', told: told(ferry), act: startListening },
  'reader-lost': { page: 'reader' },
  options: { page: 'options', world: manyChoices, height: 4300 },
  'options-dark': { page: 'options', world: manyChoices, height: 4300, dark: true },
  'options-rtl': { page: 'options', world: manyChoices, height: 4300, act: turn },
  'options-model': {
    page: 'options',
    world: byModel,
    model: { availability: 'downloadable', download: [0.4], isStuck: true },
    act: pressModel,
    height: 2600,
  },
  'options-locked': { page: 'options', world: locked, height: 4600 },
  'options-locked-rtl': { page: 'options', world: locked, height: 4600, dark: true, act: turn },
  'options-locked-narrow': { page: 'options', world: locked, width: 360, height: 6600, forced: true },
  'options-narrow': { page: 'options', world: manyChoices, width: 360, height: 6200 },
  'options-forced-colours': { page: 'options', world: manyChoices, forced: true },
  'options-search': { page: 'options', act: (page) => page.type('#search', 'fold') },
  'options-statistics': { page: 'options', world: manyChoices, act: findStatistics },
  'options-statistics-rtl': {
    page: 'options',
    world: manyChoices,
    dark: true,
    act: async (page) => {
      await findStatistics(page);
      await turn(page);
    },
  },
  'options-statistics-narrow': { page: 'options', world: manyChoices, width: 360, act: findStatistics },
  'options-reset': { page: 'options', act: (page) => page.click('#reset button') },
  'options-settings-note': { page: 'options', world: { local: { settings: 7 } } },
  welcome: { page: 'welcome', height: 1500 },
  'welcome-dark': { page: 'welcome', height: 1500, dark: true },
  'welcome-rtl': { page: 'welcome', height: 1500, act: turn },
  'welcome-narrow': { page: 'welcome', width: 360, height: 2700 },
  'welcome-withheld': { page: 'welcome', world: { permitted: false }, height: 1700 },
};

function sites(on: boolean) {
  return { settings: { sites: { 'news.example': { on } } } };
}

/** Runs the fake browser in place of a page's own script, which it then loads. */
const fakeBrowser: Plugin = {
  name: 'fake-browser',
  transformIndexHtml: (html) => html.replace('src="index.ts"', 'src="/scripts/fake-page.ts"'),
};

/** A picture for every address of pictures.example: the only requests beyond this machine's own. */
const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675"><path fill="#c9d6dc" d="M0 0h1200v675H0z"/>
<path fill="#8fa7b2" d="M0 430h1200v245H0z"/><path fill="#5d7a87" d="M0 380q300-90 560-30t640 10v80H0z"/>
<path fill="#fdfbf5" d="M420 470h420l-40 70H460zM500 410h240v60H500zM560 360h110v50H560z"/><path fill="#b5493a" d="M430 500h400l-10 18H440z"/></svg>`;

const server = await createServer({
  configFile: false,
  plugins: [fakeBrowser],
  server: { port: 0, host: '127.0.0.1' },
  logLevel: 'error',
});
await server.listen();
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await puppeteer.launch({
  executablePath: browserPath('chrome'),
  headless: true,
  args: ['--no-sandbox'],
});
mkdirSync(OUT, { recursive: true });
const wanted = process.argv[2] ?? '';
try {
  for (const [name, shot] of Object.entries(shots)) if (name.includes(wanted)) await draw(name, shot);
} finally {
  await browser.close();
  await server.close();
}

async function draw(name: string, shot: Shot): Promise<void> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`${name}: ${String(error)}`));
  page.on('console', (line) => line.type() === 'error' && console.error(`${name}: ${line.text()}`));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (request.url().endsWith('/favicon.ico')) void request.respond({ status: 204 });
    else if (hostname === 'pictures.example') void request.respond({ contentType: 'image/svg+xml', body: picture });
    else if (hostname === '127.0.0.1') void request.continue();
    else void request.abort();
  });
  await page.setViewport({
    width: shot.width ?? (shot.page === 'popup' ? 440 : 1200),
    height: shot.height ?? (shot.page === 'popup' ? 600 : 900),
    deviceScaleFactor: 2,
  });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: shot.print ? 'print' : 'screen',
    features: [
      { name: 'prefers-color-scheme', value: shot.dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: shot.forced ? 'active' : 'none' },
    ],
  });
  const state = { told: shot.told, world: shot.world, look: shot.look, model: shot.model };
  await page.evaluateOnNewDocument(`globalThis.fakeState = ${JSON.stringify(state)}`);
  await page.goto(`${base}src/${shot.page}/index.html?tab=1&story=sample&from=https://news.example/story`, {
    waitUntil: 'networkidle0',
  });
  await shot.act?.(page);
  await new Promise((resolve) => setTimeout(resolve, 250));
  await page.screenshot({ path: `${OUT}/${name}.png` });
  await page.close();
  console.log(`${OUT}/${name}.png`);
}

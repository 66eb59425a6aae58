import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundle, launch, openTab } from '../calibrate/browser.ts';
import { root } from '../steps.mjs';

/** Something that reads an article off a page. */
export interface Reader {
  name: string;
  /** Its code for the page, which defines `benchReader(document)`. */
  code: string;
}

/** What a reader gives of a page; `runs` and `hidden` are Clearstory's alone. */
export interface Reading {
  /** The story's body. */
  body: string;
  /** All that a reader is shown. */
  shown: string;
  /** The page's runs of text in document order, and which of them are hidden. */
  runs: string[];
  hidden: boolean[];
}

/**
 * Others that extract articles. They are no dependencies of the project: `npm install --no-save` puts them there, and who
 * is not there is not measured.
 */
const PEERS = [
  {
    package: '@mozilla/readability',
    read: `import { Readability } from '@mozilla/readability';
      export const read = (copy) => new Readability(copy).parse()?.content ?? '';`,
  },
  {
    package: 'defuddle',
    read: `import Defuddle from 'defuddle';
      export const read = (copy) => new Defuddle(copy, { url: document.URL }).parse().content ?? '';`,
  },
];

/** Clearstory, and the peers that are installed. */
export async function readers(): Promise<Reader[]> {
  const found: Reader[] = [
    { name: 'Clearstory', code: await bundle(new URL('own-reader.ts', import.meta.url).pathname) },
  ];
  const folder = join(root, 'artifacts/bench');
  mkdirSync(folder, { recursive: true });
  for (const peer of PEERS) {
    const manifest = join(root, 'node_modules', peer.package, 'package.json');
    if (!existsSync(manifest)) {
      console.error(`Not measured: ${peer.package} (npm install --no-save ${peer.package})`);
      continue;
    }
    const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
    const name = peer.package.replace(/.*\//, '');
    const [code, entry] = [join(folder, `${name}.js`), join(folder, `${name}-reader.js`)];
    writeFileSync(code, peer.read);
    writeFileSync(
      entry,
      `import { read } from ${JSON.stringify(code)};
      import { peerReader } from ${JSON.stringify(new URL('peer-reader.ts', import.meta.url).pathname)};
      globalThis.benchReader = peerReader(read);`,
    );
    found.push({ name: `${name} ${version}`, code: await bundle(entry) });
  }
  return found;
}

/** Shows each page to each reader, two pages at a time; calls back with what each made of it. */
export async function readAll<P extends { html: string; url: string }>(
  pages: readonly P[],
  told: (page: P, reader: string, reading: Reading) => void,
): Promise<string[]> {
  const all = await readers();
  const browser = await launch();
  const queue = [...pages];
  const work = async (): Promise<void> => {
    const { page: tab, show } = await openTab(browser);
    for (let page = queue.shift(); page; page = queue.shift()) {
      for (const reader of all) {
        await show(page.html, page.url);
        told(page, reader.name, await readOne(tab, reader));
      }
      if (queue.length % 50 === 0) console.error(`${queue.length} pages left`);
    }
  };
  await Promise.all([work(), work()]);
  await browser.close();
  return all.map(({ name }) => name);
}

async function readOne(tab: Page, { name, code }: Reader): Promise<Reading> {
  try {
    await tab.evaluate(code);
    return (await tab.evaluate('benchReader(document)')) as Reading;
  } catch (error) {
    console.error(`${name} failed on ${tab.url()}: ${error}`);
    return { body: '', shown: '', runs: [], hidden: [] };
  }
}

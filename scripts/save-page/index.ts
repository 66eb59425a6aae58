import { randomInt } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../calibrate/browser.ts';
import type { Inspected } from '../inspect/probe.ts';
import { openTarget, type Target } from '../inspect/target.ts';
import type { Saved } from './copy.ts';

const help = `npm run save-page PAGE FOLDER                    a saved page or an http(s) address, made into a fixture
npm run save-page -- PAGE FOLDER --url ADDRESS   the address of a saved page that does not say it

FOLDER is test/pages/<slug>, or any other place.`;

const next = [
  '',
  'Next:',
  '1. Read page.html: nothing in it may lead back to the page or to a person. The words are disguised, not written anew.',
  '2. Cut what the point does not need; the smaller the page, the better.',
  '3. Correct every data-label: they are what the engine thinks, and the page is here because it thinks wrong.',
  '4. Write `about` and `mustHide` in expected.json (test/pages/README.md).',
];

/** `npm run save-page`: a page trimmed to what the engine reads, its words disguised, with the engine's labels as a first guess. */
try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  const [place, folder, ...rest] = positionals;
  if (!place || !folder || rest.length > 0) throw new Error(help);
  const host = `${basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '')}.example`;
  const original = await openTarget(place, values.url);
  const before = await inspect(original);
  const saved = await copy(original, host);
  await original.close();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'page.html');
  writeFileSync(file, `<!doctype html>\n${saved.html}\n`);
  const promise = { url: saved.url, isStory: saved.isStory, mustHide: 'all', about: 'TODO What this page proves.' };
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(promise, null, 2)}\n`);
  const made = await openTarget(file);
  const after = await inspect(made);
  await made.close();
  console.log([`Saved in ${folder}.`, ...compare(before, after), ...next].join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function inspect({ page }: Target): Promise<Inspected> {
  await page.evaluate(await bundle(new URL('../inspect/probe.ts', import.meta.url).pathname));
  return (await page.evaluate('clearstoryInspect(document)')) as Inspected;
}

async function copy({ page }: Target, host: string): Promise<Saved> {
  await page.evaluate(await bundle(new URL('copy.ts', import.meta.url).pathname));
  return (await page.evaluate(`clearstoryCopy(document, ${JSON.stringify(host)}, ${randomInt(2 ** 31)})`)) as Saved;
}

/** How much of the page's judgement the copy keeps, in words. */
function compare(before: Inspected, after: Inspected): string[] {
  const same = before.blocks.length === after.blocks.length;
  const differing = before.blocks.flatMap((block, at) => {
    const copied = after.blocks[at];
    if (copied && copied.label === block.label && copied.isHidden === block.isHidden) return [];
    const now = copied ? `${copied.label}${copied.isHidden ? ', hidden' : ''}` : 'nothing';
    return [`  ${at}: ${block.label}${block.isHidden ? ', hidden' : ''} on the page, ${now} in the copy`];
  });
  return [
    same
      ? `The engine judges ${before.blocks.length - differing.length} of ${before.blocks.length} blocks as it did on the page.`
      : `The page had ${before.blocks.length} blocks, the copy has ${after.blocks.length}: it is not the same to the engine.`,
    ...(before.isStory === after.isStory
      ? []
      : [`A story? ${before.isStory} on the page, ${after.isStory} in the copy.`]),
    ...differing.slice(0, 20),
  ];
}

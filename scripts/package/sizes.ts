import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { root } from '../steps.mjs';

/**
 * What Clearstory may weigh, in bytes: every page of a reader's day loads the content script. Its budget is what it
 * weighs today and some air; the aim is 45 kB.
 */
const budgets = { 'content script, gzip': 75_000, 'package for Chrome': 400_000, 'package for Firefox': 400_000 };

type Sizes = Record<keyof typeof budgets, number>;

/** The sizes of the last release; `npm run package -- --record` writes them. */
const RECORD = join(root, 'scripts/package/sizes.json');

/** The sizes of a build. */
export function sizesOf(chrome: Uint8Array, firefox: Uint8Array): Sizes {
  const content = readFileSync(join(root, 'dist/chrome/src/content/index.js'));
  return {
    'content script, gzip': gzipSync(content, { level: 9, mtime: 0 }).length,
    'package for Chrome': chrome.length,
    'package for Firefox': firefox.length,
  };
}

/** One line a size: what it is, what it may be, and how it changed since the last release. */
export function describeSizes(sizes: Sizes): string[] {
  const last: Partial<Sizes> = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {};
  return names(sizes).map((name) => {
    const change = last[name] === undefined ? '' : `, ${signed(sizes[name] - last[name])} since the last release`;
    return `${name}: ${kilobytes(sizes[name])} of ${kilobytes(budgets[name])} kB${change}`;
  });
}

/** Throws an Error that names what is over its budget. */
export function checkSizes(sizes: Sizes): void {
  const over = names(sizes).filter((name) => sizes[name] > budgets[name]);
  if (over.length > 0) throw new Error(`Over budget: ${over.join('; ')}`);
}

/** Keeps the sizes as those of the last release. */
export function recordSizes(sizes: Sizes): void {
  writeFileSync(RECORD, `${JSON.stringify(sizes, null, 2)}\n`);
}

function names(sizes: Sizes): (keyof Sizes)[] {
  return Object.keys(sizes) as (keyof Sizes)[]; // made by `sizesOf` alone
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function signed(bytes: number): string {
  return `${bytes < 0 ? '' : '+'}${kilobytes(bytes)} kB`;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LABELS, type Label } from '../../src/engine/types.ts';

/** A labelled page: its markup, its address, and the label of each run of text in document order. */
export interface LabelledPage {
  id: string;
  set: string;
  /** Pages of one site are never parted between fitting and judging. */
  site: string;
  url: string;
  html: string;
  /** Runs of text, the first 300 characters each, and their labels (`null`: cannot be told). */
  texts: string[];
  labels: (Label | null)[];
}

/** A file's text, as it is or gzipped (`name.gz`). */
const read = (file: string): string =>
  existsSync(file) ? readFileSync(file, 'utf8') : gunzipSync(readFileSync(`${file}.gz`)).toString('utf8');

interface BlockList {
  url: string;
  domain: string;
  blocks: { text: string }[];
}
interface LabelFile {
  id: string;
  set: string;
  labels: Record<string, (number | string)[]>;
}

/**
 * Reads a corpus: `pages/<set>/<id>.html`, `blocks/<set>/<id>.json` and `labels/<set>/<id>.json`, the first two
 * gzipped or not. A label file names each label's blocks by index or by a range such as "3-9".
 */
export function readCorpus(dir: string): LabelledPage[] {
  const sets = readdirSync(join(dir, 'labels'));
  return sets.flatMap((set) =>
    readdirSync(join(dir, 'labels', set)).map((file) => {
      const id = basename(file, '.json');
      const { labels } = JSON.parse(read(join(dir, 'labels', set, file))) as LabelFile;
      const list = JSON.parse(read(join(dir, 'blocks', set, file))) as BlockList;
      const by: (Label | null)[] = new Array(list.blocks.length).fill(null);
      for (const [name, ranges] of Object.entries(labels))
        for (const index of ranges.flatMap(expand)) by[index] = LABELS.find((label) => label === name) ?? null;
      const html = read(join(dir, 'pages', set, `${id}.html`));
      return { id, set, site: list.domain, url: list.url, html, texts: list.blocks.map((b) => b.text), labels: by };
    }),
  );
}

/**
 * The project's own pages, `<slug>/page.html` and `expected.json`, as a set; their markup bears the labels. Pages that are
 * no stories, and walls that must stay, teach nothing about clutter.
 */
export function readFixtures(dir: string, set = 'fixtures'): LabelledPage[] {
  return readdirSync(dir)
    .filter((id) => !/^(?:none|gate)-/.test(id) && existsSync(join(dir, id, 'page.html')))
    .map((id) => {
      const { url } = JSON.parse(read(join(dir, id, 'expected.json'))) as { url: string };
      return { id, set, site: id, url, html: read(join(dir, id, 'page.html')), texts: [], labels: [] };
    });
}

function expand(range: number | string): number[] {
  const [from, to] = String(range).split(/[-–]/).map(Number);
  if (from === undefined || Number.isNaN(from)) throw new Error(`not a range of blocks: ${range}`);
  return Array.from({ length: (to ?? from) - from + 1 }, (_, i) => from + i);
}

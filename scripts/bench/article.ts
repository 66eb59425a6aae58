import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readAll } from './readers.ts';
import { f1, mean, overlap, table, wordsIn } from './words.ts';

interface TrueArticle {
  html: string;
  url: string;
  text: string;
}
interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** How near each reader's article text comes to a person's: precision, recall and F1 of words, the mean of pages. */
export async function benchArticle(folder: string, sample: number): Promise<string> {
  const pages = readArticles(folder).filter((_, at, all) => at % Math.max(1, Math.round(all.length / sample)) === 0);
  const scores = new Map<string, Score[]>();
  const names = await readAll(pages, ({ text }, name, { body }) => {
    scores.set(name, [...(scores.get(name) ?? []), score(wordsIn(text), wordsIn(body))]);
  });
  return [
    `${pages.length} pages; words of the article's text against a person's`,
    table([
      ['', 'F1', 'precision', 'recall', 'empty'],
      ...names.map((name) => {
        const all = scores.get(name) ?? [];
        const of = (key: keyof Score) => mean(all.map((one) => one[key])).toFixed(3);
        return [name, of('f1'), of('precision'), of('recall'), `${all.filter(({ recall }) => recall === 0).length}`];
      }),
    ]),
  ].join('\n');
}

function score(truth: readonly string[], text: readonly string[]): Score {
  if (truth.length === 0 || text.length === 0) return { precision: 0, recall: 0, f1: 0 };
  const shared = overlap(truth, text);
  const [precision, recall] = [shared / text.length, shared / truth.length];
  return { precision, recall, f1: f1(precision, recall) };
}

/** `ground-truth/<id>.json` holds the address and, as `ground_truth.main_content`, the text; `html/<id>.html` the page, gzipped or not. */
function readArticles(folder: string): TrueArticle[] {
  return readdirSync(join(folder, 'ground-truth')).map((file) => {
    const { url, ground_truth }: { url: string; ground_truth: { main_content: string } } = JSON.parse(
      readFileSync(join(folder, 'ground-truth', file), 'utf8'),
    );
    const page = join(folder, 'html', `${basename(file, '.json')}.html`);
    const html = existsSync(page)
      ? readFileSync(page, 'utf8')
      : gunzipSync(readFileSync(`${page}.gz`)).toString('utf8');
    return { html, url, text: ground_truth.main_content };
  });
}

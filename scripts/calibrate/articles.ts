import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LabelledPage } from './corpus.ts';

/** A page with the text of its story as a human copied it. */
export interface ArticlePage extends LabelledPage {
  body: string;
}

interface Truth {
  url?: string;
  ground_truth: { main_content?: string };
}

/** Reads a corpus of articles: `html/<id>.html.gz` and `ground-truth/<id>.json` (WCXB's form). */
export function readArticles(dir: string): ArticlePage[] {
  return readdirSync(join(dir, 'ground-truth'))
    .sort()
    .map((file) => {
      const id = basename(file, '.json');
      const truth = JSON.parse(readFileSync(join(dir, 'ground-truth', file), 'utf8')) as Truth;
      const url = truth.url ?? `https://page.invalid/${id}`;
      const html = gunzipSync(readFileSync(join(dir, 'html', `${id}.html.gz`))).toString('utf8');
      const body = truth.ground_truth.main_content ?? '';
      return { id, set: 'articles', site: new URL(url).hostname, url, html, texts: [], labels: [], body };
    });
}

const RUN = 3;
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Which of a page's blocks a human's copy of the story holds: most of their three-word runs, or a whole line of it. */
export function inBody(blocks: readonly string[], body: string): boolean[] {
  const words = wordsIn(body);
  const runs = new Set(words.map((_, i) => words.slice(i, i + RUN).join(' ')));
  const lines = new Set(body.split('\n').map((line) => wordsIn(line).join(' ')));
  return blocks.map((text) => {
    const own = wordsIn(text);
    if (own.length < RUN + 1) return lines.has(own.join(' '));
    let found = 0;
    for (let i = 0; i + RUN <= own.length; i += 1) if (runs.has(own.slice(i, i + RUN).join(' '))) found += 1;
    return found / (own.length - RUN + 1) >= 0.6;
  });
}

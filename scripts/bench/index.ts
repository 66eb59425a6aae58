import { parseArgs } from 'node:util';
import { benchArticle } from './article.ts';
import { benchClutter } from './clutter.ts';
import { benchPage } from './page.ts';
import { benchSummary } from './summary.ts';

const help = `npm run bench -- clutter CORPUS                  what is hidden and what leaks, on labelled pages
npm run bench -- article CORPUS [--sample 100]   the article's text against a person's
npm run bench -- summary CORPUS                  the summary against a person's
npm run bench -- page [--runs 7]                 what Clearstory costs a page; after npm run build

What a corpus holds: scripts/bench/README.md. Peers are measured beside us where they are installed:
npm install --no-save @mozilla/readability@0.6.0 defuddle@0.19.4`;

/** `npm run bench`: the project's figures, as README.md gives them. */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: 'string', default: '100000' }, runs: { type: 'string', default: '7' } },
  });
  const [name, corpus, ...rest] = positionals;
  if (rest.length > 0 || (name !== 'page' && !corpus)) throw new Error(help);
  if (name === 'clutter') console.log(await benchClutter(corpus ?? ''));
  else if (name === 'article') console.log(await benchArticle(corpus ?? '', Number(values.sample)));
  else if (name === 'summary') console.log(benchSummary(corpus ?? ''));
  else if (name === 'page') await benchPage(Number(values.runs));
  else throw new Error(help);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

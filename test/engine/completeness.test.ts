import { describe, expect, test } from 'vitest';
import { extent } from '../../src/engine/completeness.ts';
import { endingOf } from '../../src/engine/ending.ts';
import { extract } from '../../src/engine/extract.ts';
import { keptFromView } from '../../src/engine/hidden-from-view.ts';
import { metadata } from '../../src/engine/metadata.ts';
import { display, judged } from '../support/judged.ts';

const paragraph = (n: number) =>
  `${'The town had waited for the bridge for ten long and rainy years. '.repeat(4)}This was part ${n}.`;
const paragraphs = [1, 2, 3, 4, 5, 6].map(paragraph);
const shown = (count: number) =>
  paragraphs
    .slice(0, count)
    .map((text) => `<p>${text}</p>`)
    .join('');
const ld = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Bridge opens', ...fields })}</script>`;
const whole = { articleBody: paragraphs.join('\n') };
const notFree = { isAccessibleForFree: 'False' };
const GATE = '<div data-is="appeal"><p>Subscribe to read on.</p></div>';

async function read(html: string) {
  const { document, close } = await display(
    `<!doctype html><html lang="en"><title>Bridge opens</title><h1 data-is="beside">Bridge opens</h1>${html}`,
  );
  const { page, verdicts } = judged(document);
  const meta = metadata(document);
  const ending = endingOf(page, verdicts, meta);
  const article = extract(page, verdicts, meta, ending);
  const known = extent(page, meta, ending, article, keptFromView(document, meta.notFree));
  close();
  return { article, ...known };
}

describe('cut', () => {
  test.each([
    ['declared not free, a gate at the end', `${ld(notFree)}${shown(2)}${GATE}`, 'declared-not-free gate-at-end'],
    [
      'a gate after a sentence that breaks off',
      `${shown(2)}<p>And then the…</p>${GATE}`,
      'gate-at-end open-end breaks-off',
    ],
    [
      'a gate after three dots in brackets',
      `${shown(2)}<p>And then the mayor [...]</p>${GATE}`,
      'gate-at-end open-end breaks-off',
    ],
    ['a gate after a sentence without end', `${shown(2)}<p>And then the mayor</p>${GATE}`, 'gate-at-end open-end'],
    [
      'a gate, and far more words declared',
      `${ld({ wordCount: 900 })}${shown(2)}${GATE}`,
      'gate-at-end declared-length',
    ],
    [
      'not free, and a longer body declared',
      `${ld({ ...notFree, ...whole })}${shown(2)}`,
      'declared-not-free declared-length',
    ],
    [
      'a fade over the end and a gate',
      `${shown(2)}<p style="-webkit-mask-image:linear-gradient(black,transparent)">And so it rained.</p>${GATE}`,
      'gate-at-end faded-end',
    ],
    [
      'a hidden rest after a gate',
      `${shown(2)}${GATE}<div style="display:none">${shown(3)}</div>`,
      'gate-at-end hidden-rest',
    ],
    [
      'a hidden rest that is declared not free',
      `${ld({ ...notFree, hasPart: { isAccessibleForFree: false, cssSelector: '.rest' } })}${shown(2)}<div class="rest" data-is="chrome">${shown(3)}</div>`,
      'declared-not-free hidden-rest',
    ],
    [
      'a wall that says there is more, after a list',
      `${shown(2)}<ul><li>Goals: Hed 2, Rautio</li></ul><div data-is="appeal"><p>Subscribe to continue reading</p></div>`,
      'gate-at-end wall-at-end',
    ],
    [
      'a gate after a signature, declared not free',
      `${ld(notFree)}${shown(2)}<p>Klara Vasser</p>${GATE}`,
      'declared-not-free gate-at-end',
    ],
    ['a blurred end', `${shown(2)}<div style="filter:blur(5px)">${shown(3)}</div>`, 'blurred-end'],
  ])('%s', async (_, html, evidence) => {
    const { state, evidence: found } = await read(html);
    expect([state, found.join(' ')]).toEqual(['cut', evidence]);
  });
});

describe('whole', () => {
  test.each([
    ['the declared body is shown', `${ld(whole)}${shown(6)}`],
    [
      'the declared body is shown, clutter after it',
      `${ld(whole)}${shown(6)}<div data-is="promo"><p>Most read</p></div>`,
    ],
    ['declared free', `${ld({ isAccessibleForFree: true })}${shown(3)}`],
    ['as many words as declared', `${ld({ wordCount: 160 })}${shown(3)}`],
    ['not free, yet all declared words are shown: a subscriber reads it', `${ld({ ...notFree, ...whole })}${shown(6)}`],
  ])('%s', async (_, html) => {
    expect((await read(html)).state).toBe('whole');
  });
});

describe('unknown', () => {
  test.each([
    ['nothing is declared', shown(3)],
    ['an appeal for gifts after a full text', `${shown(3)}<div data-is="appeal"><p>Support us.</p></div>`],
    ['an ask after a signature', `${shown(3)}<p>Klara Vasser</p>${GATE}`],
    ['an ask after a note in double brackets', `${shown(3)}<p>It rained as never before [[1]]</p>${GATE}`],
    ['an ask after the figures of the match', `${shown(3)}<ul><li>Goals: Hed 2, Rautio, Nyman</li></ul>${GATE}`],
    ['declared not free, nothing else', `${ld(notFree)}${shown(3)}`],
    [
      'a declared body that breaks off itself',
      `${ld({ articleBody: `${paragraphs.slice(0, 3).join(' ')}…` })}${shown(3)}`,
    ],
    ['a teaser as declared body', `${ld({ articleBody: 'Ten years late, it opens.' })}${shown(3)}`],
    ['a hidden rest without a gate', `${shown(2)}<div style="display:none">${shown(3)}</div>`],
    [
      'a closed details after the text',
      `${shown(2)}<details><summary data-is="chrome">Method</summary>${shown(3)}</details>`,
    ],
    ['an open end without a gate', `${shown(2)}<p>And then the mayor</p>`],
    ['a few words fewer than declared', `${ld({ wordCount: 200 })}${shown(3)}`],
    [
      'a fold that the reader can open',
      `<div style="max-height:200px;overflow:hidden">${shown(3)}</div><button data-is="chrome">Read more</button>`,
    ],
    ['no body at all', `${ld(whole)}<p data-is="chrome">Menu</p>`],
  ])('%s', async (_, html) => {
    expect((await read(html)).state).toBe('unknown');
  });
});

test('says how much is shown and declared', async () => {
  expect(await read(`${ld({ ...notFree, wordCount: 900 })}${shown(4)}${GATE}`)).toMatchObject({
    paragraphsShown: 4,
    wordsDeclared: 900,
  });
});

describe('what is kept from view at the end stays out of the article', () => {
  test.each([
    ['blurred paragraphs', `${shown(2)}<div style="filter:blur(4px)"><p>Secret.</p></div>${GATE}`, true],
    [
      'a faded remnant before a gate',
      `${shown(2)}<p style="-webkit-mask-image:linear-gradient(black,transparent)">Secret.</p>${GATE}`,
      true,
    ],
    [
      'what a low box cuts off before a gate',
      `<div style="max-height:90px;overflow:hidden;line-height:20px">${shown(2)}<p>Secret.</p></div>${GATE}`,
      true,
    ],
    [
      'a fold that the reader can open',
      `<div style="max-height:90px;overflow:hidden;line-height:20px">${shown(2)}<p>Secret.</p></div>`,
      false,
    ],
    [
      'a text that scrolls in its box',
      `<div style="max-height:90px;overflow:auto">${shown(2)}<p>Secret.</p></div>${GATE}`,
      false,
    ],
    ['a plain last paragraph before an appeal', `${shown(2)}<p>Secret.</p>${GATE}`, false],
    [
      'a decorated last paragraph without a gate',
      `${shown(2)}<p style="-webkit-mask-image:linear-gradient(black,transparent)">Secret.</p>`,
      false,
    ],
  ])('%s', async (_, html, isOut) => {
    const { article } = await read(html);
    expect(article.readingText.includes('Secret')).toBe(!isOut);
  });
});

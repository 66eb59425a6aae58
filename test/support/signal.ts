import '../../src/engine/every-language.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measure } from '../../src/engine/measure.ts';
import { metadata } from '../../src/engine/metadata.ts';
import { segment } from '../../src/engine/segment.ts';
import type { Signal } from '../../src/engine/signal.ts';

/** Where a signal is met and where not: HTML in which one element is marked `data-block`, by what the case shows. */
export interface SignalTable {
  fires: Record<string, string>;
  /** The near misses; at least as many as there are in `fires`. */
  silent: Record<string, string>;
}

export interface SignalOptions {
  /** Whether the fragment stands in the middle of `storyPage`, or is all that the page holds. Default: true. */
  story?: boolean;
  /** The whole page around a fragment, instead of either. */
  page?: (fragment: string) => string;
  /** What cases of `fires` show to the reader. */
  excerpts?: Record<string, string>;
  /** Strengths that cases of `fires` reach. */
  atLeast?: Record<string, number>;
  /** Strengths that cases do not exceed. One of `silent` need then not be 0: for signals that only describe. */
  atMost?: Record<string, number>;
}

/** The story that stands around fragments: six paragraphs of plain prose about a lighthouse. */
export const PARAGRAPHS: readonly string[] = [
  'The lamp on Skarv Point went out at six on Monday morning, and for the first time since the war nobody climbed the stairs to see why.',
  'Henrik Aas, who kept the lighthouse for thirty-one years, locked its door last week and handed the key to the coastal authority in Bodden.',
  'The tower will be run from a control room on the mainland, two hundred kilometres to the south, like the nine others along this stretch of coast.',
  'Sailors in the harbour below were divided. Some said that a machine sees a failing lamp sooner than a man who is asleep.',
  'Others pointed to the winter of the great storm, when the cable broke and only the keeper stood between four trawlers and the reef.',
  'The authority has promised to inspect the tower twice a year, and to keep the old bell, which is rung with a rope, in its place above the rocks.',
].map((text) => `<p>${text}</p>`);

/** A page of the outlet Coast Courier, `https://coastcourier.example`, with the fragment after the third of six paragraphs. */
export const storyPage = (fragment: string): string => `<!doctype html>
  <html lang="en">
  <head>
    <title>The last keeper leaves Skarv Point - Coast Courier</title>
    <meta property="og:site_name" content="Coast Courier">
  </head>
  <body>
    <header><a href="/">Coast Courier</a></header>
    <main>
      <article>
        <h1>The last keeper leaves Skarv Point</h1>
        ${PARAGRAPHS.slice(0, 3).join('\n')}
        ${fragment}
        ${PARAGRAPHS.slice(3).join('\n')}
      </article>
    </main>
    <footer><p>Coast Courier, Quay 4, Bodden</p></footer>
  </body>
  </html>`;

const alone = (fragment: string): string => `<!doctype html><html lang="en"><body>${fragment}</body></html>`;
const ADDRESS = 'https://coastcourier.example/2026/11/the-last-keeper-leaves-skarv-point';

/** Asks a signal about the marked element, or the first text in it. The page speaks the element's `lang`, if it has one. */
function ask(signal: Signal, html: string, document: Document): { strength: number; excerpt: string | undefined } {
  document.open();
  document.write(html);
  document.close();
  const base = document.createElement('base');
  base.href = ADDRESS;
  document.head.prepend(base);
  const [marked, another] = document.querySelectorAll<HTMLElement>('[data-block]');
  if (!marked || another) throw new Error('One element must be marked data-block');
  marked.removeAttribute('data-block');
  if (marked.lang !== '') document.documentElement.lang = marked.lang;
  const page = measure(segment(document), metadata(document));
  const block = page.blocks.find(({ nodes }) => nodes.some((node) => marked.contains(node)));
  if (!block) throw new Error('The marked element holds no text that the page shows');
  return { strength: signal.strength(block, page), excerpt: signal.excerpt?.(block, page) };
}

/** Runs a signal over its table, each case as a page of its own with styles and a window. */
export function testSignal(signal: Signal, { fires, silent }: SignalTable, options: SignalOptions = {}): void {
  const { story = true, page = story ? storyPage : alone, excerpts = {}, atLeast = {}, atMost = {} } = options;
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.width = '1280';
  frame.height = '900';
  const answer = (fragment: string) => {
    if (!frame.contentDocument) throw new Error('The frame holds no document');
    return ask(signal, page(fragment), frame.contentDocument);
  };

  describe(signal.id, () => {
    beforeAll(() => document.body.append(frame));
    afterAll(() => frame.remove());

    it.each(Object.entries(fires))('fires: %s', (name, fragment) => {
      const { strength, excerpt } = answer(fragment);
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeGreaterThanOrEqual(atLeast[name] ?? 0);
      expect(strength).toBeLessThanOrEqual(atMost[name] ?? 1);
      if (name in excerpts) expect(excerpt).toBe(excerpts[name]);
    });
    it.each(Object.entries(silent))('silent: %s', (name, fragment) => {
      const { strength } = answer(fragment);
      expect(strength).toBeGreaterThanOrEqual(0);
      expect(strength).toBeLessThanOrEqual(atMost[name] ?? 0);
    });
    it('is tested for silence at least as much', () => {
      expect(Object.keys(silent).length).toBeGreaterThanOrEqual(Math.max(3, Object.keys(fires).length));
      const named = Object.keys({ ...excerpts, ...atLeast, ...atMost });
      expect(named.filter((name) => !(name in fires) && !(name in silent))).toEqual([]);
    });
  });
}

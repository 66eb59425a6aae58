import { read } from '../../src/engine/index.ts';
import type { Reading } from './readers.ts';

/** Runs in the page. */
function benchReader(document: Document): Reading {
  const { page, hidden, article } = read(document);
  const spans = hidden.map(({ box }) => page.boxes[box]!);
  return {
    body: article.text,
    shown: article.readingText,
    runs: page.blocks.map(({ text }) => text),
    hidden: page.blocks.map((_, b) => spans.some(({ first, end }) => b >= first && b < end)),
  };
}

Object.assign(globalThis, { benchReader });

import { COLOURS } from './colours.ts';
import type { Inspected, InspectedBlock } from './probe.ts';

/** Which blocks are shown; without either, all. */
export interface Filter {
  labels: string[];
  signal: string | undefined;
}

const MOST_EVIDENCE = 3;
/** What the fixed columns take. */
const FIXED = 35;

/** The page's blocks as lines for a terminal of this width, with what is hidden and what is known of the page. */
export function describeBlocks(told: Inspected, { labels, signal }: Filter, width: number, colours: boolean): string[] {
  const room = Math.max(60, width - FIXED);
  const [forText, forEvidence] = [Math.floor(room * 0.55), Math.ceil(room * 0.45)];
  const shown = told.blocks
    .map((block, at) => ({ block, at }))
    .filter(({ block }) => labels.length === 0 || labels.includes(block.label))
    .filter(({ block }) => !signal || signal in block.strengths);
  const head = row(['#', 'label', 'sure', 'place', 'words', cut('text', forText), signal ?? 'evidence for the label']);
  const lines = shown.map(({ block, at }) => {
    const evidence = signal ? (block.strengths[signal] ?? 0).toFixed(2) : cut(reasons(block), forEvidence).trimEnd();
    const place = block.isHidden ? 'hidden' : block.isBody ? 'body' : '';
    const sure = `${Math.round(block.confidence * 100)} %`;
    const line = row([`${at}`, block.label, sure, place, `${block.words}`, cut(block.text, forText), evidence]);
    return colours ? `\x1b[38;5;${COLOURS[block.label][0]}m${line}\x1b[0m` : line;
  });
  return [head, ...lines, '', ...summary(told)];
}

function row([at = '', label = '', sure = '', place = '', words = '', ...rest]: string[]): string {
  return [at.padStart(4), label.padEnd(10), sure.padStart(5), place.padEnd(6), words.padStart(5), ...rest].join(' ');
}

function reasons({ evidence }: InspectedBlock): string {
  return evidence
    .slice(0, MOST_EVIDENCE)
    .map(({ signal, strength, excerpt }) => `${signal} ${strength.toFixed(2)}${excerpt ? ` “${excerpt}”` : ''}`)
    .join(', ');
}

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}

function summary({ isStory, extent, title, hidden, blocks }: Inspected): string[] {
  const spans = hidden.map(({ label, confidence, first, last, tag }) => {
    const range = first === last ? `${first}` : `${first}–${last}`;
    return `  ${label} ${Math.round(confidence * 100)} %, blocks ${range}, one <${tag}>`;
  });
  return [
    `${isStory ? 'A story' : 'No story'}: “${title}”; ${blocks.length} blocks; whole? ${extent}`,
    spans.length > 0 ? 'Hidden by the default settings:' : 'Nothing is hidden.',
    ...spans,
  ];
}

import { CLUTTER, LABELS } from '../../src/engine/types.ts';
import { addMessage } from './locales.ts';
import { create, register } from './shelf.ts';

/** The families of `src/engine/types.ts`; which one a heuristic is of decides what it can agree with. */
const FAMILIES = ['wording', 'address', 'structure', 'topic', 'repetition', 'publisher', 'protection'] as const;

/** What is known of a new heuristic before it is written. */
export interface SignalWish {
  id: string;
  family: string;
  /** The labels that it can be a reason for; none: it only describes. */
  speaksFor: string[];
  /** The sentence that a reader is told, in English. */
  reason: string | undefined;
}

/** Lays out a heuristic: its file, its place on the shelf, its sentence for readers, its table. Gives the next steps. */
export function newSignal({ id, family, speaksFor, reason }: SignalWish): string[] {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) throw new Error(`An id is lower-case words with hyphens, not ${id}.`);
  if (!FAMILIES.some((known) => known === family)) throw new Error(`--family is one of: ${FAMILIES.join(', ')}`);
  const strangers = speaksFor.filter((label) => !LABELS.some((known) => known === label));
  if (strangers.length > 0) throw new Error(`No such label: ${strangers.join(', ')}; there are: ${LABELS.join(', ')}`);
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const isReason = CLUTTER.some((label) => speaksFor.includes(label));
  const source = `src/engine/signals/${id}.ts`;
  const test = `test/engine/signals/${id}.test.ts`;
  create(source, sourceOf(id, name, family, speaksFor));
  create(test, testOf(id, name));
  register('signals', id, name);
  const waiting = isReason ? addMessage(`signal_${id.replaceAll('-', '_')}`, reason) : [];
  const sentence = `Write the sentence for readers in the messages.json of ${waiting.length} languages of public/_locales: look for TODO.`;
  return [
    `Fill in the table, what must stay silent first: ${test}`,
    `Write the question: ${source}`,
    `See it pass: npx vitest run --project unit ${test}`,
    ...(waiting.length > 0 ? [sentence] : []),
    `See where it fires on a page: npm run inspect -- page.html --signal ${id}`,
    'All of it: npm test -- types lint unit',
    'Its weight: npm run calibrate (CONTRIBUTING.md); until then it counts for nothing.',
  ];
}

const sourceOf = (id: string, name: string, family: string, speaksFor: readonly string[]): string =>
  `import { signal } from '../signal.ts';

/** TODO What it looks for, in one sentence. */
export const ${name} = signal({
  id: '${id}',
  family: '${family}',
  speaksFor: [${speaksFor.map((label) => `'${label}'`).join(', ')}],
  strength: (block) => (block.text === 'TODO' ? 1 : 0),
});
`;

const testOf = (id: string, name: string): string =>
  `import { ${name} } from '../../../src/engine/signals/${id}.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(${name}, {
  fires: {
    'TODO where it is met': '<p data-block>…</p>',
  },
  silent: {
    'TODO where it nearly is': '<p data-block>…</p>',
  },
});
`;

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INTENTS, type Intent } from '../../src/engine/phrases/phrase-pack.ts';
import { root } from '../steps.mjs';
import { create, register, registerWords } from './shelf.ts';

const TYPE = 'src/engine/phrases/phrase-pack.ts';

/** Lays out a language: its phrase pack, its place on the shelf, its table. Gives the next steps. */
export function newLanguage(code: string): string[] {
  if (!/^[a-z]{2,3}$/.test(code)) throw new Error(`A language is its ISO 639-1 code, such as fi; not ${code}.`);
  const source = `src/engine/phrases/${code}.ts`;
  const test = `test/engine/phrases/${code}.test.ts`;
  create(source, sourceOf(code));
  create(test, testOf(code));
  register('phrases', code, code);
  registerWords(code);
  return [
    `Fill in the lists, which mean what en.ts means: ${source} (${TYPE} says how a phrase is written)`,
    'Put its commonest function words, twenty or so, in their place: src/engine/function-words.ts',
    `Fill in the table: ${test}`,
    `See it pass: npx vitest run --project unit test/engine/phrases/${code}.test.ts test/engine/phrases/index.test.ts`,
    `Write a page: test/pages/lang-${code}-<slug> (test/pages/README.md), and run it: npx vitest run --project unit test/pages.test.ts -t lang-${code}`,
    'What walls say in it, when it has such words: src/engine/wall.ts',
    'How its sentences end and open, for the summary, as another step: src/engine/languages',
    'All of it: npm test -- types lint unit',
  ];
}

/** What each list holds, as the type's comments say. */
function purposes(): Map<string, string> {
  const text = readFileSync(join(root, TYPE), 'utf8');
  return new Map(
    Array.from(text.matchAll(/^ {2}'(\w+)', \/\/ (.+)$/gm), ([, intent = '', says = '']) => [intent, says]),
  );
}

function sourceOf(code: string): string {
  const says = purposes();
  const lists = INTENTS.map((intent) => `    // ${says.get(intent)}\n    ${intent}: '',`);
  return `import type { PhrasePack } from './phrase-pack.ts';

// TODO Which forms of address are meant, and which phrases were refused because stories say them too.
export const ${code}: PhrasePack = {
  lang: '${code}',
  phrases: {
${lists.join('\n')}
  },
};
`;
}

function testOf(code: string): string {
  const says = purposes();
  const strong = INTENTS.filter((intent: Intent) => says.get(intent)?.startsWith('strong'));
  return `import { ${code} } from '../../../src/engine/phrases/${code}.ts';
import { testPack } from '../../support/phrases.ts';

/** TODO Sentences of stories about the very things that outlets ask for, and of people quoted in them. */
const story: string[] = [];

testPack(${code}, {
  fires: {
${strong.map((intent) => `    ${intent}: ['TODO'],`).join('\n')}
  },
  silent: {
${strong.map((intent) => `    ${intent}: story,`).join('\n')}
  },
});
`;
}

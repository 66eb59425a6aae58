import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../src/engine/lexicon.ts';
import type { Intent, PhrasePack } from '../../src/engine/phrases/phrase-pack.ts';
import { wordsOf } from '../../src/engine/text.ts';

export interface PhraseTable {
  /** Sentences in which the intent must be met. */
  fires: Partial<Record<Intent, readonly string[]>>;
  /** Sentences (of stories, mostly) in which the intent must not be met. */
  silent: Partial<Record<Intent, readonly string[]>>;
}

/** A pack is held against at least this many sentences in which it must stay silent. */
const FEWEST_SILENT = 10;

/** Runs a phrase pack over its table of sentences. */
export function testPack(pack: PhrasePack, table: PhraseTable): void {
  const lexicon = new Lexicon([pack]);
  const met = (sentence: string, intent: Intent) => lexicon.match(wordsOf(sentence), sentence)[intent]?.words;
  describe(`phrases of ${pack.lang}`, () => {
    for (const [intent, sentences] of Object.entries(table.fires) as [Intent, string[]][])
      it.each(sentences)(`${intent} fires: %s`, (sentence) => expect(met(sentence, intent)).toBeDefined());
    for (const [intent, sentences] of Object.entries(table.silent) as [Intent, string[]][])
      it.each(sentences)(`${intent} is silent: %s`, (sentence) => expect(met(sentence, intent)).toBeUndefined());
    it('is tested for silence', () =>
      expect(new Set(Object.values(table.silent).flat()).size).toBeGreaterThanOrEqual(FEWEST_SILENT));
  });
}

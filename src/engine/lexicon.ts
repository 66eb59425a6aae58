import { INTENTS, type Intent, type PhrasePack } from './phrases/phrase-pack.ts';
import { SPACELESS, wordsOf } from './text.ts';

/** A phrase found: how often its intent was met in the text, and the words of the first and longest match. */
export interface Hit {
  count: number;
  words: string;
  /** Words (in scripts without spaces: characters) that stand before the first match. */
  at: number;
}
export type Hits = Partial<Record<Intent, Hit>>;

/** A step in the phrases that begin with one word. */
interface Step {
  next: Map<string, Step>;
  /** Continuations of which only the beginning counts. */
  stems: [stem: string, step: Step][];
  any?: Step;
  intents: Intent[];
}
const step = (): Step => ({ next: new Map(), stems: [], intents: [] });

/** A phrase not yet taken apart. */
type Raw = [phrase: string, intent: Intent];
const STEM_KEY = 2;
const COMMA = /,\s*/;
const SIMPLE = /^=[a-z]+$/;
/** A label's words. */
const labelOf = (phrase: string): string => (SIMPLE.test(phrase) ? phrase.slice(1) : wordsOf(phrase).join(' '));
/** No label has more words, nor more characters in scripts without spaces. */
const LABEL_WORDS = 8;

function file(map: Map<string, Raw[]>, key: string, raw: Raw): void {
  const list = map.get(key);
  if (list) list.push(raw);
  else map.set(key, [raw]);
}

/**
 * Phrase packs made ready for looking up. Phrases are filed by their first word and taken apart only when a page uses
 * that word: most never are.
 */
export class Lexicon {
  private readonly byWord = new Map<string, Raw[]>();
  private readonly byStem = new Map<string, Raw[]>();
  private readonly anywhere: Raw[] = [];
  /** Labels, by their words: met only where they are all that a text says. */
  private readonly alone = new Map<string, Raw[]>();
  private readonly starts = new Map<string, Step | null>();

  constructor(packs: readonly PhrasePack[]) {
    for (const { phrases } of packs)
      for (const intent of INTENTS) {
        const list = phrases[intent];
        const isSpaceless = SPACELESS.test(list);
        for (const phrase of list.split(COMMA)) {
          const space = phrase.indexOf(' ');
          const first = space < 0 ? phrase : phrase.slice(0, space);
          if (first === '') continue;
          if (first[0] === '=') file(this.alone, labelOf(phrase), [phrase.slice(1), intent]);
          else if (isSpaceless && SPACELESS.test(first)) this.anywhere.push([phrase, intent]);
          else if (first.endsWith('*')) file(this.byStem, first.slice(0, STEM_KEY), [phrase, intent]);
          else file(this.byWord, first, [phrase, intent]);
        }
      }
  }

  /** The step after a phrase's first word; null where no phrase begins with it. */
  private start(word: string): Step | null {
    const known = this.starts.get(word);
    if (known !== undefined) return known;
    let start: Step | null = null;
    const raws = this.byWord.get(word);
    if (raws) {
      start = step();
      for (const [phrase, intent] of raws) add(start, phrase, intent);
    }
    const stems = this.byStem.get(word.slice(0, STEM_KEY));
    if (stems)
      for (const [phrase, intent] of stems) {
        if (!word.startsWith(phrase.slice(0, phrase.indexOf('*')))) continue;
        start ??= step();
        add(start, phrase, intent);
      }
    this.starts.set(word, start);
    return start;
  }

  /** The intents met in a text, given as its lower-case words in order and (for scripts without spaces) as a whole. */
  match(words: readonly string[], text: string): Hits {
    const hits: Hits = {};
    const meet = (intent: Intent, found: string, at: number) => {
      const hit = hits[intent];
      if (!hit) hits[intent] = { count: 1, words: found, at };
      else {
        hit.count += 1;
        if (found.length > hit.words.length) hit.words = found;
      }
    };
    if (words.length <= LABEL_WORDS)
      for (const [label, intent] of this.alone.get(words.join(' ')) ?? []) meet(intent, label, 0);
    for (let i = 0; i < words.length; i += 1) {
      const start = this.start(words[i]!);
      if (start) follow(start, words, i, i + 1, meet);
    }
    if (this.anywhere.length > 0 && SPACELESS.test(text))
      for (const [phrase, intent] of this.anywhere) {
        const at = text.indexOf(phrase);
        if (at >= 0) meet(intent, phrase, at);
      }
    return hits;
  }
}

/** The step that a phrase's next word already leads to. */
function stepTo(at: Step, word: string): Step | undefined {
  if (word === '_') return at.any;
  return word.endsWith('*') ? at.stems.find(([stem]) => stem === word.slice(0, -1))?.[1] : at.next.get(word);
}

/** Takes a phrase apart, its first word aside. */
function add(start: Step, phrase: string, intent: Intent): void {
  let at = start;
  for (const word of phrase.trimEnd().split(/\s+/).slice(1)) {
    const to: Step = stepTo(at, word) ?? step();
    if (word === '_') at.any = to;
    else if (!word.endsWith('*')) at.next.set(word, to);
    else if (!stepTo(at, word)) at.stems.push([word.slice(0, -1), to]);
    at = to;
  }
  if (!at.intents.includes(intent)) at.intents.push(intent);
}

/** Follows every phrase on from a step, and tells of each that ends. */
function follow(
  at: Step,
  words: readonly string[],
  from: number,
  end: number,
  meet: (intent: Intent, found: string, at: number) => void,
): void {
  for (const intent of at.intents) meet(intent, words.slice(from, end).join(' '), from);
  const word = words[end];
  if (word === undefined) return;
  const next = at.next.get(word);
  if (next) follow(next, words, from, end + 1, meet);
  for (const [stem, to] of at.stems) if (word.startsWith(stem)) follow(to, words, from, end + 1, meet);
  if (at.any) follow(at.any, words, from, end + 1, meet);
}

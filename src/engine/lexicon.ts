import { INTENTS, type Intent, type PhrasePack } from './phrases/phrase-pack.ts';
import { SPACELESS } from './text.ts';

/** A phrase found: how often its intent was met in the text, and the words of the first and longest match. */
export interface Hit {
  count: number;
  words: string;
}
export type Hits = Partial<Record<Intent, Hit>>;

interface Node {
  next: Map<string, Node>;
  /** Continuations of which only the beginning counts, by their first two letters. */
  stems: Map<string, [stem: string, node: Node][]>;
  any?: Node;
  intents: Intent[];
}
const node = (): Node => ({ next: new Map(), stems: new Map(), intents: [] });

const STEM_KEY = 2;
const split = (list: string): string[] => list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));

/** Phrase packs made ready for looking up: a trie over words, and a list for scripts without spaces. */
export class Lexicon {
  private readonly root = node();
  private readonly anywhere: [phrase: string, intent: Intent][] = [];
  private readonly seen = new Map<string, Node[]>();

  constructor(packs: readonly PhrasePack[]) {
    for (const pack of packs)
      for (const intent of INTENTS)
        for (const phrase of split(pack.phrases[intent])) {
          if (phrase === '') continue;
          if (SPACELESS.test(phrase)) this.anywhere.push([phrase, intent]);
          else this.add(phrase.split(' '), intent);
        }
  }

  private add(words: readonly string[], intent: Intent): void {
    let at = this.root;
    for (const word of words) {
      let to: Node;
      if (word === '_') to = at.any ??= node();
      else if (word.endsWith('*')) {
        const stem = word.slice(0, -1);
        const key = stem.slice(0, STEM_KEY);
        const list = at.stems.get(key) ?? [];
        at.stems.set(key, list);
        const entry: [string, Node] = list.find((x) => x[0] === stem) ?? [stem, node()];
        if (!list.includes(entry)) list.push(entry);
        to = entry[1];
      } else {
        const found = at.next.get(word);
        to = found ?? node();
        if (!found) at.next.set(word, to);
      }
      at = to;
    }
    if (!at.intents.includes(intent)) at.intents.push(intent);
  }

  private steps(at: Node, word: string): Node[] {
    const out: Node[] = [];
    const exact = at.next.get(word);
    if (exact) out.push(exact);
    if (at.stems.size > 0)
      for (const [stem, to] of at.stems.get(word.slice(0, STEM_KEY)) ?? []) if (word.startsWith(stem)) out.push(to);
    if (at.any) out.push(at.any);
    return out;
  }

  /** The intents met in a text, given as its lower-case words in order and (for scripts without spaces) as a whole. */
  match(words: readonly string[], text: string): Hits {
    const hits: Hits = {};
    const meet = (intent: Intent, found: string) => {
      const hit = hits[intent];
      if (!hit) hits[intent] = { count: 1, words: found };
      else {
        hit.count += 1;
        if (found.length > hit.words.length) hit.words = found;
      }
    };
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i]!;
      const nodes = this.seen.get(word) ?? this.steps(this.root, word);
      this.seen.set(word, nodes);
      if (nodes.length === 0) continue;
      let end = i + 1;
      for (let now = nodes; now.length > 0; end += 1) {
        for (const to of now) for (const intent of to.intents) meet(intent, words.slice(i, end).join(' '));
        const next = words[end];
        if (next === undefined) break;
        now = now.flatMap((to) => this.steps(to, next));
      }
    }
    if (this.anywhere.length > 0 && SPACELESS.test(text))
      for (const [phrase, intent] of this.anywhere) if (text.includes(phrase)) meet(intent, phrase);
    return hits;
  }
}

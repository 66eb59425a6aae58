import { lettered } from './alphabet.ts';
import { fold } from './plain-text.ts';
import { clean } from './text.ts';

/** Where a page may name its story, best first; each as the publisher wrote it. */
export interface TitleSources {
  /** Headline in JSON-LD or microdata. */
  declared?: string | undefined;
  /** og:title and its like. */
  social?: string | undefined;
  /** `<title>`. */
  page: string;
  /** Texts of the `<h1>`s, in document order. */
  headings: readonly string[];
  /** Names of the outlet: site name, publisher, host. */
  outlets: readonly string[];
}

const SEPARATOR = /\s+(?:[|｜•·»›«‹~]|[-–—−]|::?|\/\/?)\s+|\s*[|｜»]\s+|:\s+/g;
const BETWEEN_WORDS = lettered(String.raw`[^\p{L}\p{N}]+`);
const ANY_PIPE = /[|｜»«]/;
/** Words that outlets add to their name in a title. */
const ADDED = /(?:news|online|com|org|net|magazine|blog|site|official|home|paper)$/;
/** A title keeps at least this many letters and digits when a piece is taken off. */
const SHORTEST = 10;

interface Piece {
  text: string;
  /** The separator before it. */
  after: string;
  start: number;
}

function pieces(title: string): Piece[] {
  const out: Piece[] = [];
  let from = 0;
  let after = '';
  for (const match of title.matchAll(SEPARATOR)) {
    out.push({ text: title.slice(from, match.index), after, start: from });
    from = match.index + match[0].length;
    after = match[0].trim();
  }
  out.push({ text: title.slice(from), after, start: from });
  return out;
}

function isOutlet(text: string, outlets: ReadonlySet<string>): boolean {
  const name = fold(text).replace(/^(?:the|www)/, '');
  return name !== '' && (outlets.has(name) || outlets.has(name.replace(ADDED, '')));
}

const outletNames = (outlets: readonly string[]): ReadonlySet<string> =>
  new Set(outlets.map((name) => fold(name).replace(/^(?:the|www)/, '')).filter((name) => name.length > 1));

/** A title without the outlet's name before or after it, and without the sections named beside it. */
export function withoutOutlet(title: string, outlets: readonly string[]): string {
  const names = outletNames(outlets);
  let parts = pieces(title);
  const rest = (): string => {
    const last = parts.at(-1);
    return last ? title.slice(parts[0]?.start ?? 0, last.start + last.text.length) : '';
  };
  const isEnough = (kept: readonly Piece[]): boolean => fold(kept.map((part) => part.text).join('')).length >= SHORTEST;
  while (parts.length > 1) {
    const last = parts.at(-1)!;
    const before = parts.slice(0, -1);
    const named = last.after !== ':' && isOutlet(last.text, names);
    // a bar parts a headline from a section or an outlet, hardly ever the headline itself
    const barred =
      ANY_PIPE.test(last.after) &&
      last.text.split(/\s+/).length <= 4 &&
      fold(before[0]!.text).length > fold(last.text).length;
    if (!(named || barred) || !isEnough(before)) break;
    parts = before;
  }
  while (parts.length > 1 && isOutlet(parts[0]!.text, names) && isEnough(parts.slice(1))) parts = parts.slice(1);
  return rest().trim();
}

/** The story's headline: the one that the page shows, where a declared title confirms it. Empty when there is none. */
export function storyTitle(sources: TitleSources): string {
  const { outlets } = sources;
  const names = outletNames(outlets);
  const said = [sources.declared, sources.social, sources.page]
    .map((title) => clean(title ?? ''))
    .filter((title) => title !== '');
  const shown = sources.headings.filter((heading) => heading !== '' && !isOutlet(heading, names));
  const cleaned = said.map((title) => withoutOutlet(title, outlets));
  const folded = cleaned.map(fold);
  // Where a script adds stories below the first, the tab's title goes with what is in view; the page's head does not.
  const tab = fold(withoutOutlet(clean(sources.page), outlets));
  const confirmed =
    shown.find((heading) => isSame(fold(heading), tab)) ??
    shown.find((heading) => folded.some((title) => isSame(fold(heading), title)));
  if (confirmed !== undefined) return withoutOutlet(confirmed, outlets);
  const only = shown.length === 1 ? shown[0]! : undefined;
  if (only !== undefined && cleaned.some((title) => sharesWords(only, title))) return only;
  return cleaned.find((title) => !isOutlet(title, names)) ?? only ?? cleaned[0] ?? '';
}

/** Whether one of two folded titles holds the other and is at least half of it. */
function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== '' && short.length * 2 >= long.length && long.includes(short);
}

/** Whether half of the words of the shorter text are in the other. */
function sharesWords(a: string, b: string): boolean {
  const [short, long] = [wordsIn(a), wordsIn(b)].sort((x, y) => x.size - y.size);
  if (!short || !long || short.size < 2) return false;
  let common = 0;
  for (const word of short) if (long.has(word)) common += 1;
  return common * 2 >= short.size;
}

function wordsIn(text: string): Set<string> {
  const small = text.toLowerCase();
  return new Set(small.split(BETWEEN_WORDS(small)).filter((word) => word.length > 2));
}

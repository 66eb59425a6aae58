import { patternOf, reachOf } from './rule-pattern.ts';

/** What is asked of, or done with, an element that a rule's selector found. */
export type Step =
  /** `:has-text(words)`: its text holds these words. */
  | { words: string }
  /** `:has-text(/pattern/flags)`: its text fits this. */
  | { pattern: string; flags: string }
  /** `:upward(2)`: that many elements further out. */
  | { up: number }
  /** `:upward(selector)`: the nearest around it that the selector fits. */
  | { around: string };

/** What may be wrong with what stands behind `##`. */
export type Fault = 'selector' | 'order' | 'pattern' | 'costly';

interface Faulty {
  fault: Fault;
  about: string;
}

/** What is written for each step; the other products' own names for the same are read too. */
const NAMES: Record<string, 'text' | 'up'> = {
  'has-text': 'text',
  contains: 'text',
  '-abp-contains': 'text',
  upward: 'up',
};

/** Whether a name is that of a step, `has-text` for one. */
export const isStep = (name: string): boolean => Object.hasOwn(NAMES, name);

const OPERATOR = /^:([\w-]+)\(/;
/** An argument that may hold brackets of its own: a pattern, or words in quotes. */
const WHOLE = /^\s*(?:\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+\/[a-z]*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')\s*\)/s;

/** Cuts what stands behind `##` into a selector that CSS knows and the steps behind it. */
export function splitSteps(body: string): { selector: string; steps: Step[] } | Faulty {
  const start = firstStep(body);
  if (typeof start !== 'number') return start;
  const selector = body.slice(0, start).trim();
  const steps: Step[] = [];
  for (let rest = body.slice(start); rest; ) {
    const name = OPERATOR.exec(rest)?.[1] ?? '';
    const kind = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
    if (!kind) return { fault: 'order', about: rest };
    const open = rest.indexOf('(') + 1;
    const close = endOf(rest, open);
    if (close < 0) return { fault: 'selector', about: rest };
    const step = (kind === 'text' ? textStep : upStep)(rest.slice(open, close).trim());
    if ('fault' in step) return step;
    steps.push(step);
    rest = rest.slice(close + 1).trimStart();
  }
  if (steps.length > 0 && (selector === '' || hasComma(selector))) return { fault: 'order', about: body.slice(start) };
  return isSelector(selector) ? { selector, steps } : { fault: 'selector', about: selector };
}

/** Whether CSS knows a selector, and it ends where it seems to: browsers close for themselves what is left open. */
export function isSelector(selector: string): boolean {
  if (selector === '' || !scan(selector, () => {}) || /::|:(?:before|after|first-line|first-letter)\b/.test(selector))
    return false;
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

function textStep(written: string): Step | Faulty {
  const pattern = /^\/(.+)\/([a-z]*)$/s.exec(written);
  if (pattern) {
    const [, source = '', flags = ''] = pattern;
    if (!patternOf(source, flags)) return { fault: 'pattern', about: written };
    return reachOf(source) > 0 ? { pattern: source, flags } : { fault: 'costly', about: written };
  }
  const inQuotes = /^(["'])(.*)\1$/s.exec(written)?.[2];
  const words = (inQuotes ?? written).replace(/\\(.)/gs, '$1');
  return words.trim() ? { words } : { fault: 'selector', about: ':has-text()' };
}

function upStep(written: string): Step | Faulty {
  if (/^[1-9]\d{0,2}$/.test(written)) return { up: Number(written) };
  return isSelector(written) ? { around: written } : { fault: 'selector', about: `:upward(${written})` };
}

/** Where the first step begins, the length when there is none; a step inside of brackets is none of ours. */
function firstStep(body: string): number | Faulty {
  let found: number | Faulty = body.length;
  scan(body, (char, at, depth) => {
    if (char !== ':' || found !== body.length) return;
    const name = OPERATOR.exec(body.slice(at, at + 20))?.[1] ?? '';
    if (Object.hasOwn(NAMES, name)) found = depth === 0 ? at : { fault: 'order', about: `:${name}()` };
  });
  return found;
}

function hasComma(selector: string): boolean {
  let has = false;
  scan(selector, (char, _, depth) => {
    has ||= char === ',' && depth === 0;
  });
  return has;
}

/** Passes over a selector's characters outside of quotes; gives whether every bracket and quote is closed, and none more. */
function scan(text: string, visit: (char: string, at: number, depth: number) => void): boolean {
  const open: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '\\') at++;
    else if (char === '"' || char === "'") at = endOfQuote(text, at);
    else if (char === '(' || char === '[') open.push(char === '(' ? ')' : ']');
    else if (char === ')' || char === ']') {
      if (open.pop() !== char) return false;
    } else visit(char, at, open.length);
    if (at >= text.length) return false;
  }
  return open.length === 0;
}

/** The place of the quote that closes; past the end where none does. */
function endOfQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[open]) return at;
  }
  return text.length;
}

/** Where the bracket closes that a step opened; -1 where it does not. */
function endOf(text: string, open: number): number {
  const whole = WHOLE.exec(text.slice(open));
  if (whole) return open + whole[0].length - 1;
  let depth = 1;
  for (let at = open; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at;
  }
  return -1;
}

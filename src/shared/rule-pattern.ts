/** How much of a text a pattern may be tried on, by how many of its quantifiers go far: time grows with the power. */
const REACH = [10_000, 4000, 500];
const MOST_QUANTIFIERS = 6;

/** A pattern ready to be tried; undefined when browsers do not know it. */
export function patternOf(source: string, flags: string): RegExp | undefined {
  if (!/^[imsu]*$/.test(flags)) return undefined; // the others keep a place in the text between two uses
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

/**
 * To how many characters a pattern may be put; 0 when it may take for ever. A pattern cannot be stopped, so what can make
 * it slow is refused: repeats of what repeats or chooses, references back, looking ahead or behind.
 */
export function reachOf(source: string): number {
  const plain = source.replace(/\\[^1-9k]/gs, 'x').replace(/\[[^\]]*\]/g, 'x');
  if (/\\|\(\?[=!<](?!\w+>)/.test(plain)) return 0;
  let far = 0;
  let all = 0;
  const groups: { repeats: boolean }[] = [];
  for (let at = 0; at < plain.length; at++) {
    const char = plain[at];
    const open = groups.at(-1);
    if (char === '(') groups.push({ repeats: false });
    else if (char === '|' && open) open.repeats = true;
    const group = char === ')' ? groups.pop() : undefined;
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(plain.slice(at + 1))?.[0];
    // What a group holds, the group around it holds too.
    const around = groups.at(-1);
    if (group?.repeats && around) around.repeats = true;
    if (!quantifier || char === '(' || char === '|') continue;
    if (group?.repeats && quantifier !== '?') return 0;
    if (around) around.repeats = true;
    // Six times "1 to 9" is half a million ways.
    if (/[*+,]|\d\d/.test(quantifier)) far++;
    all++;
    at += quantifier.length;
    if (plain[at + 1] === '?') at++; // as few as possible: no other cost
  }
  return all > MOST_QUANTIFIERS ? 0 : (REACH[far] ?? 0);
}

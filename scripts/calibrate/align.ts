/** What a text is known by: its first letters and digits, white space and invisible characters aside. */
const keyOf = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '').slice(0, 80);

/**
 * Pairs two lists of texts cut from the same page, in order: for each of `ours` the index of its like in `theirs`,
 * or -1. Longest common subsequence; in the gaps between, a text goes with the one that holds it or is held by it.
 */
export function align(ours: readonly string[], theirs: readonly string[]): Int32Array {
  const a = ours.map(keyOf);
  const b = theirs.map(keyOf);
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      best[i * width + j] =
        a[i] === b[j]
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  const pairs = new Int32Array(a.length).fill(-1);
  let gapA = 0;
  let gapB = 0;
  const fill = (endA: number, endB: number): void => {
    for (let i = gapA; i < endA; i += 1)
      for (let j = gapB; j < endB && pairs[i] === -1; j += 1)
        if (a[i]!.length > 3 && b[j]!.length > 3 && (a[i]!.includes(b[j]!) || b[j]!.includes(a[i]!))) pairs[i] = j;
  };
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) {
      fill(i, j);
      pairs[i] = j;
      i += 1;
      j += 1;
      gapA = i;
      gapB = j;
    } else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i += 1;
    else j += 1;
  fill(a.length, b.length);
  return pairs;
}

/** Packed by the average, a part may turn out too large; this much room is left for that. */
const ROOM = 0.9;

/**
 * Packs paragraphs, in order, into as few texts as will do of which `measure` finds none larger than `quota`. A paragraph that is
 * too large by itself is cut between sentences, or words. Undefined where that would take more than `mostParts`.
 */
export async function partsWithin(
  paragraphs: readonly string[],
  quota: number,
  measure: (text: string) => Promise<number>,
  mostParts: number,
): Promise<string[] | undefined> {
  const whole = paragraphs.join('\n\n');
  const usage = await measure(whole);
  if (usage <= quota) return whole === '' ? [] : [whole];
  if (usage > quota * mostParts || whole.length < 2) return undefined;
  const most = Math.max(1, Math.floor((whole.length * ROOM * quota) / usage));
  const parts = packed(
    paragraphs.flatMap((paragraph) => pieces(paragraph, most)),
    most,
  );
  const measured: string[] = [];
  for (const part of parts) {
    const within = part.length < whole.length && (await partsWithin(part.split('\n\n'), quota, measure, mostParts));
    if (!within) return undefined;
    measured.push(...within);
  }
  return measured.length > mostParts ? undefined : measured;
}

function packed(texts: readonly string[], most: number): string[] {
  const parts: string[] = [];
  for (const text of texts) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + 2 + text.length <= most) parts[parts.length - 1] = `${last}\n\n${text}`;
    else parts.push(text);
  }
  return parts;
}

/** A paragraph in pieces of at most `most` characters. */
function pieces(paragraph: string, most: number): string[] {
  if (paragraph.length <= most) return [paragraph];
  const found: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(paragraph)) {
    for (let from = 0; from < segment.length; from += most) {
      const run = segment.slice(from, from + most);
      if (piece.length + run.length > most && piece) {
        found.push(piece);
        piece = '';
      }
      piece += run;
    }
  }
  return piece ? [...found, piece] : found;
}

import type { Promoted } from './promote.ts';
import type { Block, Completeness, Verdict } from './types.ts';

/** A wall begins within this many blocks after the text. */
const NEAR = 6;

/** What walls say and asks over a whole story do not: that there is more to read behind them. */
const WALLS = [
  'to continue reading|to keep reading|to read the rest|to read the full|to finish this|for subscribers only|is for subscribers',
  'subscriber-only|subscriber exclusive|to view the full|um weiterzulesen|weiterlesen mit|jetzt weiterlesen|möchten gerne weiterlesen|möchten sie weiterlesen|nur für abonnenten',
  'pour lire la suite|réservé aux abonnés|réservé à nos abonnés|il vous reste|para seguir leyendo|exclusivo para suscriptores',
  'contenido exclusivo para|per continuare a leggere|riservato agli abbonati|para continuar lendo|exclusivo para assinantes',
  'om verder te lezen|alleen voor abonnees|aby czytać dalej|tylko dla prenumeratorów|för att läsa vidare|for at læse videre',
  'for å lese videre|pro pokračování ve čtení|чтобы читать дальше|доступно по подписке|щоб читати далі|devamını okumak için',
  'כדי להמשיך לקרוא|למנויים בלבד|لمتابعة القراءة|पूरा पढ़ने के लिए|続きを読むには|有料会員限定|继续阅读|繼續閱讀|계속 읽으려면',
]
  .join('|')
  .split('|');

/** Whether a block says that the rest of the story is behind it. */
export function saysMore(block: Pick<Block, 'text'>): boolean {
  const text = block.text.toLowerCase();
  return WALLS.some((words) => text.includes(words));
}

/** The blocks `first … end - 1`. */
interface Span {
  first: number;
  end: number;
}

/** Share bars this many blocks after the story still belong to it. */
const AFTER = 25;

/**
 * What may be hidden of what was found. A wall standing where the story's text ends stays: where the page shows only a
 * part of the story, nothing that asks is hidden at the end of that part, be it called appeal or newsletter; and
 * away from this story's `part` of a page with several, nothing that says there is more. Share bars away from the story are
 * the site's own.
 */
export function leaveStanding(
  found: readonly Promoted[],
  page: { boxes: readonly Span[]; blocks: readonly Pick<Block, 'text'>[] },
  verdicts: readonly Verdict[],
  { state }: Completeness,
  part?: Span,
): Promoted[] {
  const start = verdicts.findIndex(({ label }) => label === 'story');
  const last = verdicts.findLastIndex(({ label }) => label === 'story');
  const end = verdicts.findLastIndex(({ body }) => body);
  return found.filter(({ box, label }) => {
    const { first, end: after } = page.boxes[box]!;
    if (label === 'social') return first >= start && first <= last + AFTER;
    const asks = label === 'appeal' || label === 'newsletter';
    const isOthers = part !== undefined && (first < part.first || after > part.end);
    if (isOthers && asks && page.blocks.slice(first, after).some(saysMore)) return false;
    return !(state === 'cut' && asks && after > end && first <= end + NEAR);
  });
}

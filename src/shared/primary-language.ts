/**
 * The language of a tag (BCP 47, or as Android writes them), without script and region; undefined where it is no tag. What
 * is written in Norway is one language here, though it has tags of its own.
 */
export function primaryOf(tag: string | undefined): string | undefined {
  const primary = /^[a-z]{2,3}(?![a-z\d])/i.exec(tag ?? '')?.[0].toLowerCase();
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}

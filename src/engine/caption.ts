import { lettered } from './alphabet.ts';
import { clean } from './text.ts';

/** A picture's caption and who made or lent the picture. */
export interface Caption {
  caption: string;
  credit: string;
}

const LONGEST = 1200;
const LETTER = lettered(String.raw`[\p{L}\p{N}]`);
const CREDIT_LABEL =
  /(?:^|[\s([|·•–—-])((?:(?:photo|picture|image|video|illustration|graphic|foto|bild|grafik|fotografía|imagen|immagine|imagem|crédito|crédits?|quelle|zdjęcie|фото|צילום|تصوير|摄影|写真)(?:graph(?:y|s)?)?s?(?:\s(?:by|credit|credits|von|de|di|door|av|af))?\s?[:：/]|(?<=(?:^|[.!?…|(·–—-])\s?)(?:photograph|photo|picture|image|illustration)s?\sby\s|(?:image\s)?(?:credit|source)s?\s?:|©|\(c\)\s?\d?)\s*)/iu;

/** Splits the credit off a caption where a label such as "Photo:" or "©" begins it; both keep their words and brackets. */
export function splitCredit(text: string): Caption {
  const whole = clean(text.slice(0, LONGEST));
  const label = CREDIT_LABEL.exec(whole);
  if (!label) return { caption: whole, credit: '' };
  const caption = whole.slice(0, label.index).replace(/[\s|·•–—-]+$/, '');
  const credit = whole.slice(label.index).replace(/^[\s|·•–—-]+/, '');
  const names = credit.slice(label[1]!.length);
  return LETTER(names).test(names) ? { caption, credit } : { caption, credit: '' };
}

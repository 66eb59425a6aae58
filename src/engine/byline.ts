import { fold } from './plain-text.ts';
import { clean } from './text.ts';

/** What stands before a name, by language of the page; English everywhere. */
const LABELS: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:written|story|words|text|reported|posted|published|report|article|review|opinion|analysis)\s+)?by(?:\s*:|\s|$)\s*|^(?:author|writer)s?\s*[:：]\s*/i,
  de: /^(?:(?:ein\s+)?(?:text|artikel|bericht|kommentar|beitrag|interview|analyse)\s+)?von(?:\s*:|\s)\s*|^(?:autor|autorin|autoren|text)\s*:\s*/i,
  fr: /^(?:(?:publié|écrit|propos recueillis|rédigé)\s+)?par(?:\s*:|\s)\s*|^(?:auteur|autrice|texte)\s*:\s*/i,
  es: /^(?:escrito\s+)?por(?:\s*:|\s)\s*|^(?:autor|autora|texto)\s*:\s*/i,
  pt: /^(?:escrito\s+)?por(?:\s*:|\s)\s*|^(?:autor|autora|texto)\s*:\s*/i,
  it: /^(?:a\s+cura\s+)?di(?:\s*:|\s)\s*|^(?:autore|autrice|testo)\s*:\s*/i,
  nl: /^(?:geschreven\s+)?door(?:\s*:|\s)\s*|^(?:auteur|tekst)\s*:\s*/i,
  sv: /^av(?:\s*:|\s)\s*|^(?:text|författare)\s*:\s*/i,
  no: /^av(?:\s*:|\s)\s*|^(?:tekst|forfatter)\s*:\s*/i,
  nb: /^av(?:\s*:|\s)\s*|^(?:tekst|forfatter)\s*:\s*/i,
  da: /^af(?:\s*:|\s)\s*|^(?:tekst|forfatter)\s*:\s*/i,
  fi: /^(?:teksti|kirjoittaja)\s*:\s*/i,
  pl: /^(?:autor|autorka|tekst|oprac\.?)\s*:\s*/i,
  cs: /^(?:autor|autorka|text)\s*:\s*/i,
  ru: /^(?:автор|текст)\s*:?\s+/i,
  uk: /^(?:автор|текст)\s*:?\s+/i,
  he: /^(?:מאת|כתב|כתבה)\s*:?\s*/,
  ar: /^(?:بقلم|كتب|كتبت)\s*:?\s*/,
  zh: /^(?:作者|撰文|記者|记者|文)\s*[:：／/]\s*/,
  ja: /^(?:文|執筆|取材・文|著者)\s*[:：／/＝=]\s*/,
  tr: /^(?:yazan|yazar)\s*:?\s+/i,
};
/** Posts and desks in the languages above; a piece of a byline that holds one is no name. */
const ROLE =
  /(?:^|[\s-])(?:correspondent|editors?|reporters?|writers?|staff|journalist|columnist|contributors?|producer|bureau|chief|editorial board|fellow|professor|special to|for the|\p{L}*redakteur(?:in)?|\p{L}*korrespondent(?:in)?|\p{L}*reporter(?:in)?|journaliste?|correspondante?|envoyée? spéciale?|periodista|redactora?|corresponsal|enviad[oa] especial|giornalista|inviat[oa]|corrispondente|redacteur|verslaggever|correspondent|journalista|dziennikarz|dziennikarka|корреспондент|обозреватель|כתב(?:נו|ת)?|مراسل|記者|编辑|編集|ceo|founder|author of)(?:$|[\s,.])/iu;
/** From here on it is no name any more. */
const TAIL =
  /\s*(?:[|｜•·/]\s|\s[-–—]\s|\(?\S+@\S+|https?:|@\w|\bfor the\b|\b\p{L}+\.?\s\d{1,2}\b|\b(?:updated|published|posted|last modified|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato)\b|\d{1,2}[.:/]\d{2}|\b(?:19|20)\d\d\b|\d+\s*(?:min|hours?|days?)\b).*$/isu;
const LONGEST = 120;

/** The label before a name, when the text starts with one in the page's language or English. */
export function startsAsByline(text: string, lang: string): boolean {
  return LABELS.en!.test(text) || (LABELS[lang]?.test(text) ?? false);
}

/**
 * The names in a byline, without "By", posts, addresses and dates, in the order and with the "and" that it has.
 * `lang` is the page's primary language ("de"). Gives undefined when no name is left.
 */
export function cleanByline(source: string, lang: string): string | undefined {
  let text = clean(source);
  if (text.length > 3 * LONGEST || /^(?:https?:|www\.|@)|^\S+\.\S+\.\S+$/i.test(text)) return undefined;
  const own = LABELS[lang];
  text = text.replace(LABELS.en!, '');
  if (own) text = text.replace(own, '');
  text = text.replace(TAIL, '').replace(/\s*\([^()]*\)\s*$/, '');
  const pieces = text.split(/\s*[,;，]\s*/).filter((piece, i) => i === 0 || (piece !== '' && !ROLE.test(piece)));
  text = pieces
    .join(', ')
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/(?<!\b(?:\p{L}|Jr|Sr))\.$/u, '');
  return text.length <= LONGEST && /\p{L}{2}/u.test(text) ? text : undefined;
}

/** Several bylines as one, each name once. */
export function joinBylines(sources: readonly string[], lang: string): string | undefined {
  const names = new Map<string, string>();
  for (const source of sources) {
    const name = cleanByline(source, lang);
    if (name !== undefined && !names.has(fold(name))) names.set(fold(name), name);
  }
  return names.size > 0 ? [...names.values()].join(', ') : undefined;
}

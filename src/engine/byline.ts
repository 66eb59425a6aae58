import { lettered } from './alphabet.ts';
import { fold } from './plain-text.ts';
import { clean } from './text.ts';

/** Words before a name, by language of the page; English everywhere. */
const LABELS: Readonly<Record<string, string>> = {
  en: '(?:(?:written|story|words|text|posted|published|analysis|opinion|guide) )?by|authors?:',
  de: '(?:(?:ein )?(?:text|bericht|kommentar|interview|analyse) )?von|autor(?:in|en)?:|text:',
  fr: '(?:(?:publié|écrit|rédigé) )?par|propos recueillis par|aut(?:eur|rice):',
  es: '(?:escrito )?por|autora?:',
  pt: '(?:escrito )?por|autora?:',
  it: '(?:a cura )?di|aut(?:ore|rice):',
  nl: '(?:geschreven )?door|auteur:',
  sv: 'av|text:',
  no: 'av|tekst:',
  da: 'af|tekst:',
  pl: 'autor(?:ka)?:|tekst:',
  ru: 'автор:?|текст:?',
  he: 'מאת',
  ar: 'بقلم',
  zh: '作者|撰文|記者|记者|文(?=[:：/])',
  ja: '文(?=[:：/])|執筆|著者',
};
const PATTERNS = new Map<string, RegExp>();

function labelIn(lang: string): RegExp | undefined {
  const words = LABELS[lang];
  let pattern = PATTERNS.get(lang);
  if (words !== undefined && !pattern) {
    pattern = new RegExp(`^(?:${words})(?:\\s*[:：/]|\\s|$)\\s*`, 'i');
    if (lang === 'zh' || lang === 'ja') pattern = new RegExp(`^(?:${words})\\s*[:：/]\\s*`);
    PATTERNS.set(lang, pattern);
  }
  return pattern;
}

/** Posts and desks in the languages above; a piece of a byline that holds one is no name. */
const ROLE = lettered(
  String.raw`(?:^|[\s-])(?:correspondents?|editors?|reporters?|writers?|staff|journalist|columnist|contributors?|producer|bureau|chief|director|expert|professor|[\p{L}]*redakteur(?:in)?|[\p{L}]*korrespondent(?:in)?|journaliste|envoyée?|periodista|redactora?|corresponsal|giornalista|inviat[oa]|corrispondente|redacteur|verslaggever|корреспондент|כתב|مراسل|記者|记者|ceo|founder)(?:$|[\s,.])`,
  'i',
);
/** From here on it is no name any more. */
const TAIL = lettered(
  String.raw`\s*(?:[|｜•·/]\s|\s[-–—]\s|\(?\S+@\S+|https?:|@\w|\bfor the\b|\b[\p{L}]+\.?\s\d{1,2}\b|\b(?:updated|published|posted|last modified|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato)\b|\d{1,2}[.:/]\d{2}|\b(?:19|20)\d\d\b|\d+\s*(?:min|hours?|days?)\b).*$`,
  'is',
);
const LAST_DOT = lettered(String.raw`(?<!\b(?:[\p{L}]|Jr|Sr))\.$`);
const LETTERS = lettered(String.raw`[\p{L}]{2}`);
const LONGEST = 120;

/** The label before a name, when the text starts with one in the page's language or English. */
export function startsAsByline(text: string, lang: string): boolean {
  return ['en', lang].some((one) => labelIn(one)?.test(text));
}

/**
 * The names in a byline, without "By", posts, addresses and dates, in the order and with the "and" that it has.
 * `lang` is the page's primary language ("de"). Gives undefined when no name is left.
 */
export function cleanByline(source: string, lang: string): string | undefined {
  let text = clean(source);
  if (text.length > 3 * LONGEST || /^(?:https?:|www\.|@)|^\S+\.\S+\.\S+$/i.test(text)) return undefined;
  for (const one of ['en', lang]) {
    const label = labelIn(one);
    if (label) text = text.replace(label, '');
  }
  text = text.replace(TAIL(text), '').replace(/\s*\([^()]*\)\s*$/, '');
  const pieces = text.split(/\s*[,;，]\s*/).filter((piece, i) => i === 0 || (piece !== '' && !ROLE(piece).test(piece)));
  text = pieces.join(', ').replace(/[\s,;:–—-]+$/, '');
  text = text.replace(LAST_DOT(text), '');
  return text.length <= LONGEST && LETTERS(text).test(text) ? text : undefined;
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

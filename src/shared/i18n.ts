import type messages from '../../public/_locales/en/messages.json';
import { browser } from './browser.ts';
import { primaryOf } from './primary-language.ts';

/** A key of public/_locales/en/messages.json; a forgotten message is a compile error. */
export type MessageKey = keyof typeof messages;

/** The stem of a counted message, kept as `<stem>_one`, `<stem>_other` and whatever else the language needs. */
export type PluralKey = { [K in MessageKey]: K extends `${infer Stem}_other` ? Stem : never }[MessageKey];

/** The message's text, with $1, $2 … filled in. */
export function message(key: MessageKey, ...fill: string[]): string {
  return browser.i18n.getMessage(key, fill);
}

/** As `message`, for a key made at run time; undefined when there is none. */
export function messageIfAny(key: string, ...fill: string[]): string | undefined {
  return browser.i18n.getMessage(key, fill) || undefined;
}

/** The message for a count, by the language's plural rules; $1 is the count, written as the language writes it. */
export function plural(stem: PluralKey, count: number, ...fill: string[]): string {
  const written = new Intl.NumberFormat(language()).format(count);
  const form = new Intl.PluralRules(language()).select(count);
  return messageIfAny(`${stem}_${form}`, written, ...fill) ?? message(`${stem}_other`, written, ...fill);
}

/** The message with nodes in place of $1, $2 …, so that a page's words can stand in an element of their own. */
export function messageNodes(key: string, ...fill: Node[]): (string | Node)[] {
  // Marks from a private-use plane stand for the nodes until the text is cut at them.
  const marks = fill.map((_, index) => String.fromCodePoint(0xf0000 + index));
  const text = browser.i18n.getMessage(key, marks);
  return Array.from(text.matchAll(/[\u{F0000}-\u{F0008}]|[^\u{F0000}-\u{F0008}]+/gu), ([piece]) => {
    return fill[marks.indexOf(piece)] ?? piece;
  });
}

/** The language that the messages are written in, with the reader's region where it is the same language. */
export function language(): string {
  const code = message('locale_code');
  const ui = browser.i18n.getUILanguage();
  return primaryOf(ui) === code ? ui : code;
}

/**
 * Fills a page's own markup: `data-i18n` names the message for an element's text, `data-i18n-label` for its
 * accessible name, `data-i18n-title` for its tooltip. Sets the document's language and direction.
 */
export function localize(document: Document): void {
  document.documentElement.lang = message('locale_code');
  document.documentElement.dir = message('locale_dir');
  for (const element of document.querySelectorAll<HTMLElement>('[data-i18n], [data-i18n-label], [data-i18n-title]')) {
    const { i18n, i18nLabel, i18nTitle } = element.dataset;
    if (i18n) element.textContent = messageIfAny(i18n) ?? i18n;
    if (i18nLabel) element.setAttribute('aria-label', messageIfAny(i18nLabel) ?? i18nLabel);
    if (i18nTitle) element.title = messageIfAny(i18nTitle) ?? i18nTitle;
  }
}

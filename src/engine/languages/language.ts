/** What splitting and summarising know of one language. Every list is words in lower case, parted by spaces; `_` joins a phrase. */
export interface Language {
  /** Abbreviations that a name, a number or more of the same sentence follows. */
  before?: string;
  /** Abbreviations that may also end a sentence: the next word decides. */
  either?: string;
  /** Abbreviations before a number only. */
  numbered?: string;
  /** Whether "3." means "third". */
  ordinals?: boolean;
  /** What follows a quotation that ended in "?" or "!", where it begins with a capital: "Why?" Smith said. */
  speech?: RegExp;
  /** Openings that lean on the sentence before: pronouns, connectives. */
  leaning?: string;
  /** Other words that often open a sentence and are no names. */
  opening?: string;
  /** What is no story: captions, credits, appeals, notes about the text. */
  notice?: RegExp;
}

/**
 * What a phrase does on a news page. One list a language each; the lists mean the same in every language.
 * `strong` lists hold whole phrases that an outlet says and a story hardly ever does; `weak` lists hold the
 * words of a field, which stories use as well and which count only beside other evidence.
 */
export const INTENTS = [
  'ask', // strong: asks for membership, subscription, a gift, registration; meter lines; "already a subscriber?"
  'field', // weak: the words of that field (subscription, member, donate, support, premium)
  'offer', // strong: price periods, trials, discounts, cancelling ("a month", "cancel anytime", "first month")
  'newsletter', // strong: offers mail or alerts ("sign up for our newsletter", "in your inbox")
  'mail', // weak: words of that field (newsletter, inbox, e-mail address, alerts)
  'related', // strong: heads or opens a link to other stories ("read more", "most read", "recommended", "see also")
  'promote', // strong: offers other products and formats (podcast, quiz, app, shop, course, event, video to watch)
  'ad', // strong: labels advertising, sponsoring, affiliate links ("advertisement", "paid content", "may earn a commission")
  'share', // strong: share and follow bars ("share on facebook", "follow us", "copy link")
  'consent', // strong: cookie, privacy and embed consent ("we use cookies", "accept all")
  'comment', // strong: reader comments ("leave a comment", "log in to comment", "replies")
  'we', // weak: the outlet speaking of itself (we, our, us, our journalism, our newsroom)
  'you', // weak: the reader spoken to (you, your) and imperatives to the reader (join, sign up, click, get, discover)
  'credit', // strong: captions and credits ("photo:", "file photo", "courtesy of", "getty images")
  'byline', // strong: bylines, date lines ("by", "published", "updated", "our correspondent") at a block's start
  'notice', // strong: corrections, editor's notes, disclosures ("correction:", "an earlier version of this article")
  'furniture', // strong: navigation, footer, tools ("all rights reserved", "privacy policy", "min read", "back to top")
  'said', // weak: reporting verbs and attributions (said, told, according to)
] as const;
export type Intent = (typeof INTENTS)[number];

/**
 * One language's phrases. A list is one string: phrases parted by commas, lower case, at most six words each.
 * `subscri*` at a word's end matches any ending; `_` stands for any one word; punctuation is ignored, and an
 * apostrophe is always `'`. `=share` is a label: met only where it is all that a text says. In scripts without spaces between words a phrase matches anywhere in the text.
 */
export interface PhrasePack {
  /** ISO 639-1 code. */
  lang: string;
  phrases: Readonly<Record<Intent, string>>;
}

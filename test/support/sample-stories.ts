import type { RootContent } from 'mdast';
import { blockquote, heading, list, paragraph, pullQuote, table, treeText } from '../../src/engine/tree.ts';
import type { Evidence, Label, Report, ReportedHidden } from '../../src/engine/types.ts';
import type { TabReport } from '../../src/shared/messages.ts';

/** A paragraph of plain words. */
export const p = (value: string) => paragraph([{ type: 'text', value }]);

/** A report on a story of these blocks, with whatever differs from the plainest story. */
export function reportOn(
  children: RootContent[],
  article: Partial<Report['article']> = {},
  rest: Partial<Report> = {},
): Report {
  const text = treeText(children, 'body');
  const words = text.split(/\s+/).filter(Boolean).length;
  return {
    version: 1,
    url: 'https://news.example/story',
    isStory: true,
    summary: [],
    hidden: [],
    extent: { state: 'whole', evidence: [], paragraphsShown: children.length },
    ...rest,
    article: {
      title: 'A title',
      url: 'https://news.example/story',
      tree: { type: 'root', children },
      text,
      readingText: treeText(children, 'view'),
      words,
      minutes: Math.ceil(words / 230),
      ...article,
    },
  };
}

/** A tab's answer with a report. */
export function told(report: Report | null, rest: Partial<TabReport> = {}): TabReport {
  return { report, states: {}, active: true, outlet: 'The Harbour Post', ...rest };
}

/** One hidden thing. */
export function hidden(id: number, label: Label, opening: string, ...evidence: Evidence[]): ReportedHidden {
  return { id, label, confidence: 0.97, opening, words: opening.split(' ').length, evidence };
}

const says = (signal: string, excerpt: string): Evidence => ({ signal, family: 'wording', strength: 0.9, excerpt });
const leads = (signal: string, excerpt: string): Evidence => ({ signal, family: 'address', strength: 0.8, excerpt });
const built = (signal: string): Evidence => ({ signal, family: 'structure', strength: 0.7 });
const outside: Evidence = { signal: 'outside-article-body', family: 'publisher', strength: 1 };

const clutter = [
  hidden(
    0,
    'newsletter',
    'The Morning Tide: the coast in your inbox, every weekday at six',
    says('newsletter-phrase', 'in your inbox'),
    built('in-form'),
    outside,
  ),
  hidden(
    1,
    'promo',
    'Read more: The ferry that never sails on Sundays',
    says('related-phrase', 'Read more:'),
    leads('story-address', 'news.example/2026/ferry-sundays'),
  ),
  hidden(
    2,
    'appeal',
    'You have read three stories this month. Independent reporting on the coast costs money to make.',
    says('offer-phrase', 'for as little as €6 a month'),
    leads('ask-address', 'news.example/membership'),
    outside,
  ),
  hidden(3, 'promo', 'Listen to our podcast: Salt and Paper', says('promote-phrase', 'our podcast'), built('in-aside')),
  hidden(4, 'promo', 'Most read on the coast this week', says('related-phrase', 'Most read'), built('repeated-shape')),
  hidden(5, 'ad', 'Advertisement', says('ad-phrase', 'Advertisement'), built('named-ad')),
  hidden(
    6,
    'appeal',
    'Support the Harbour Post. Our journalism belongs to its readers.',
    says('ask-phrase', 'Support the Harbour Post'),
    leads('ask-address', 'news.example/give'),
  ),
  hidden(7, 'promo', 'More from this section', says('related-phrase', 'More from'), built('widget-links')),
  hidden(8, 'promo', 'An app for the tides', leads('promote-address', 'apps.example/tides'), outside),
];

const body: RootContent[] = [
  p(
    'The harbour at Lindholm was quiet on Tuesday morning for the first time in eleven weeks, after the council voted late on Monday to bring back the small car ferry that islanders had gone without since September.',
  ),
  p(
    'The vote, 9 to 6, followed a hearing at which more than forty residents spoke. Many of them described journeys of three hours by road to reach a clinic that stands, as one put it, “close enough to wave at”.',
  ),
  {
    type: 'figure',
    url: 'https://pictures.example/harbour.svg',
    alt: 'A small white ferry at a quay under a grey sky',
    width: 1200,
    height: 675,
    caption: 'The Lindholm ferry lay at its winter quay for eleven weeks.',
    credit: 'Photo: Mara Holt/Harbour Post',
  },
  p(
    '“We did not ask for a bridge,” said Ingrid Moen, 71, who has lived on the island all her life. “We asked for the boat that was always there.”',
  ),
  heading(2, [{ type: 'text', value: 'What it costs' }]),
  paragraph([
    { type: 'text', value: 'Keeping the ferry costs about 2.4 million a year, according to ' },
    {
      type: 'link',
      url: 'https://council.example/budget',
      children: [{ type: 'text', value: 'the council’s own figures' }],
    },
    {
      type: 'text',
      value:
        '. A third of that is fuel. The council will pay for it by putting off two road works, one of them until 2029.',
    },
  ]),
  table([
    [[{ type: 'text', value: 'Year' }], [{ type: 'text', value: 'Passengers' }], [{ type: 'text', value: 'Cars' }]],
    [[{ type: 'text', value: '2023' }], [{ type: 'text', value: '118,400' }], [{ type: 'text', value: '21,900' }]],
    [[{ type: 'text', value: '2024' }], [{ type: 'text', value: '124,050' }], [{ type: 'text', value: '22,310' }]],
    [[{ type: 'text', value: '2025' }], [{ type: 'text', value: '97,800' }], [{ type: 'text', value: '17,640' }]],
  ]),
  pullQuote([p('We asked for the boat that was always there.')]),
  p('The plan that the council adopted has three parts:'),
  list(null, [
    [p('Eight crossings a day from 1 December, ten from Easter.')],
    [p('A night crossing on Fridays, for a trial of six months.')],
    [p('A fare that stays as it was, with free passage for those on the way to hospital.')],
  ]),
  blockquote([p('An island without a crossing is a place on a map. With one, it is a place to live.')]),
  p(
    'The harbour master, Tor Anders Lie, said that the boat could sail within nine days if the inspection on Thursday finds no fault. The crew of seven, who had been lent to another line, have all agreed to come back.',
  ),
  {
    type: 'embedCard',
    url: 'https://video.example/watch/lindholm',
    provider: 'video.example',
    title: 'The hearing at Lindholm, in full',
  },
  heading(2, [{ type: 'text', value: 'What comes next' }]),
  p(
    'Opponents, among them the three members for the inland wards, said that they would ask the county to review the decision. A review would not stop the boat, but it could stop the money after the first year.',
  ),
  p(
    'Ms Moen said that she would believe it when she heard the horn. On Tuesday afternoon, a little after two, the ferry’s engine was started for a test, and she did.',
  ),
];

/** A whole story with every kind of block, and nine things that were hidden. */
export const ferry: Report = reportOn(
  body,
  {
    title: 'After eleven weeks, the island gets its ferry back',
    standfirst: 'A divided council found the money by putting off two roads. The boat could sail within nine days.',
    byline: 'By Mara Holt and Jonas Eik',
    published: '2026-11-24T09:30:00Z',
    siteName: 'The Harbour Post',
    lang: 'en',
    dir: 'ltr',
  },
  {
    summary: [
      'The harbour at Lindholm was quiet on Tuesday morning for the first time in eleven weeks, after the council voted late on Monday to bring back the small car ferry that islanders had gone without since September.',
      'Keeping the ferry costs about 2.4 million a year, according to the council’s own figures.',
      'A review would not stop the boat, but it could stop the money after the first year.',
    ],
    hidden: clutter,
    support: { url: 'https://news.example/membership', text: 'Become a member' },
  },
);

/** The same story where the publisher shows its first four paragraphs alone. */
export const cutFerry: Report = {
  ...ferry,
  article: { ...ferry.article, tree: { type: 'root', children: body.slice(0, 4) }, minutes: 1 },
  summary: ferry.summary.slice(0, 1),
  hidden: clutter.slice(0, 1),
  extent: { state: 'cut', evidence: ['declared-not-free', 'gate-at-end'], paragraphsShown: 4, wordsDeclared: 1240 },
};

/** A story with nothing around it, and a headline that runs on. */
export const longTitle: Report = {
  ...ferry,
  article: {
    ...ferry.article,
    title:
      'Councillors, islanders, a harbour master and one very patient cat waited until a quarter to midnight for a vote on a car ferry that nobody had expected to be close, and it was close',
  },
  hidden: [],
};
delete longTitle.support;

/** A story that runs from right to left. */
export const hebrew: Report = reportOn(
  [
    p(
      'נמל לינדהולם היה שקט ביום שלישי בבוקר לראשונה מזה אחד־עשר שבועות, לאחר שהמועצה הצביעה מאוחר ביום שני בעד החזרת המעבורת הקטנה.',
    ),
    p(
      'ההצבעה, 9 מול 6, באה אחרי שימוע שבו דיברו יותר מארבעים תושבים. רבים מהם סיפרו על נסיעות של שלוש שעות אל מרפאה הנמצאת, כדברי אחד מהם, „קרוב מספיק כדי לנופף”.',
    ),
    heading(2, [{ type: 'text', value: 'כמה זה עולה' }]),
    p('הפעלת המעבורת עולה כ־2.4 מיליון בשנה, לפי נתוני המועצה (Lindholm Council). שליש מהסכום הוא דלק.'),
    list(1, [[p('שמונה הפלגות ביום מ־1 בדצמבר.')], [p('הפלגת לילה בימי שישי.')]]),
    p('„לא ביקשנו גשר”, אמרה אינגריד מואן, בת 71. „ביקשנו את הסירה שתמיד הייתה שם”.'),
  ],
  {
    title: 'אחרי אחד־עשר שבועות, האי מקבל את המעבורת בחזרה',
    standfirst: 'מועצה חלוקה מצאה את הכסף על ידי דחיית שני כבישים.',
    byline: 'מאת מארה הולט',
    published: '2026-11-24',
    lang: 'he',
    dir: 'rtl',
  },
  {
    summary: [
      'נמל לינדהולם היה שקט ביום שלישי בבוקר לראשונה מזה אחד־עשר שבועות, לאחר שהמועצה הצביעה מאוחר ביום שני בעד החזרת המעבורת הקטנה.',
      'שליש מהסכום הוא דלק.',
    ],
    hidden: [
      hidden(
        0,
        'newsletter',
        'הירשמו לניוזלטר היומי שלנו',
        says('newsletter-phrase', 'הירשמו לניוזלטר'),
        built('in-form'),
      ),
      hidden(
        1,
        'appeal',
        'הצטרפו לקהילת התומכים שלנו',
        says('ask-phrase', 'הצטרפו לקהילת התומכים'),
        leads('ask-address', 'news.example/membership'),
      ),
    ],
    support: { url: 'https://news.example/membership', text: 'הצטרפו' },
  },
);

import '../../src/engine/every-language.ts';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/engine/sentences.ts';
import { de } from './sentences/de.ts';
import { en } from './sentences/en.ts';
import { fr } from './sentences/fr.ts';
import { others } from './sentences/others.ts';

/** `‖` stands where the text is to be cut; without one it is a single sentence. */
const TABLE: Record<string, Record<string, string[]>> = {
  en: {
    'titles and ranks': [
      'Mr. Duncan met Sen. Tom Walker and Gov. Ann Lee. ‖ They left early.',
      'Dr. Osei, St. Mary’s chief surgeon, declined to comment. ‖ The trust did not.',
      'Lt. Gen. Ida Brandt gave the order. ‖ Capt. Roy Hale obeyed.',
    ],
    initials: [
      'George H.W. Bush and J. K. Rowan met. ‖ Nobody knows why.',
      'Joseph R. "Joe" Tully won the seat. ‖ It was close.',
      'Nothing was the same after World War I. ‖ The old order fell.',
    ],
    'dotted names': [
      'The U.S. Capitol was closed. ‖ Guards stood outside.',
      'She moved to the U.S. ‖ The family stayed behind.',
      'He holds a Ph.D. in physics. ‖ He teaches.',
    ],
    times: [
      'It began at 9 a.m. Thursday and ended at noon. ‖ Rain fell.',
      'The doors shut at 5 p.m. ‖ The crowd went home.',
    ],
    'abbreviations that may end a sentence': [
      'Shares of Harlow Inc. rose by 3.5 percent. ‖ Rival Bream Corp. fell.',
      'They sued Harlow Inc. ‖ The case goes on.',
      'On Jan. 6 the dam broke. ‖ By Feb. 2 it was mended.',
    ],
    numbers: [
      'Prices rose 3.5 percent to $1.2 million. ‖ No. 5 sold best.',
      'Version 2.0 costs £4.50. ‖ 40 people bought it.',
      'Visit example.com for more. ‖ Or read www.example.org/a.html now.',
    ],
    quotations: [
      '"Is it safe?" he asked. ‖ "No."',
      '“Run!” Maria Lopez shouted. ‖ Everyone ran.',
      '"Where are we going?" Tully asked. ‖ Nobody knew.',
      '"We won." ‖ The hall cheered.',
      'She said: “It is over.” ‖ He wept.',
      "‘I can’t go on,’ he said. ‖ 'So stay.'",
      'The play is called "Who?" ‖ It runs until May.',
    ],
    brackets: [
      'The mayor (who lost in 2019.) ‖ She won.',
      'The plan failed (again). ‖ The council (all nine of them!) resigned.',
      'The bill passed at 10 p.m. (0200 GMT) on Friday. ‖ It is law.',
    ],
    'marks in a row': ['What?! ‖ Nobody knew... ‖ Then it rang.', 'And then … nothing came. ‖ Silence.'],
    'a space forgotten': ['They met in May.The club agreed. ‖ Done.'].map((text) =>
      text.replace('May.The', 'May.‖The'),
    ),
    'white space': ['One line\n goes on. ‖  Two\u00a0spaces.'],
    'small letters first': ['The new iPhone is out. ‖ iPhone sales rose.', 'It runs on node.js and vim. ‖ Fine.'],
    'no end mark': ['A headline without a stop', 'First things first. ‖ And a rest'],
  },
  de: {
    ordinals: [
      'Am 3. Oktober feiert das Land. ‖ Der 4. November ist frei.',
      'Das 21. Jahrhundert begann. ‖ Karl V. war Kaiser.',
      'Er wurde 50. ‖ Die Feier war klein.',
    ],
    abbreviations: [
      'Dr. Anna Weiß kam z. B. mit dem Rad. ‖ Das ist üblich.',
      'Es kostet ca. 3 Mio. Euro bzw. mehr. ‖ Niemand zahlt.',
      'Laut § 5 Abs. 2 ist das verboten. ‖ Punkt.',
    ],
    quotations: ['„Wohin?“, fragte er. ‖ „Nach Hause.“', '»Komm!« ‖ Sie kam.', 'Er sagte: „Nein.“ ‖ Sie ging.'],
  },
  fr: {
    titles: ['M. Dupont et Mme. Leroy sont partis. ‖ Ils reviendront.', 'J.-C. Martin a gagné. ‖ Il sourit.'],
    quotations: [
      '« Où est-il ? » demande-t-elle. ‖ « Parti. »',
      'Il a dit : « C’est fini. » ‖ Elle a pleuré.',
      'Est-ce vrai ? ‖ Non !',
    ],
  },
  es: {
    marks: ['¿Quién fue? ‖ ¡Nadie! ‖ El juez no lo sabe.'],
    abbreviations: ['El Sr. Ruiz vive en EE. UU. desde 1990. ‖ La Sra. Gil no.'],
  },
  it: { abbreviations: ['Il dott. Rossi e la sig. Bianchi arrivano. ‖ Gli altri no.'] },
  pt: { abbreviations: ['O Sr. Silva e a Dra. Costa chegaram. ‖ Ninguém saiu.'] },
  nl: { abbreviations: ['Dhr. Jansen en dr. De Vries kwamen, o.a. met de trein. ‖ De rest niet.'] },
  pl: { ordinals: ['Dnia 3. maja prof. Nowak mówił m.in. o wodzie. ‖ Nikt nie słuchał.'] },
  ru: { abbreviations: ['В 1990 г. А. П. Иванов жил на ул. Мира. ‖ Потом он уехал.'] },
  ja: {
    marks: ['雨が降った。‖試合は中止だ！‖なぜか？'],
    quotations: ['市長は「終わった。」と述べた。‖会見は短かった。', '「もう行こう。」‖彼女は立った。'],
  },
  zh: { marks: ['昨天下雨了。‖比赛取消。‖他说：“明天再来。”‖大家走了。'] },
  ko: { marks: ['비가 왔다. ‖ 경기는 취소됐다.'] },
  ar: { marks: ['هطل المطر. ‖ هل ألغيت المباراة؟ ‖ نعم!'] },
  fa: { marks: ['باران آمد. ‖ چرا؟ ‖ نمی‌دانم.'] },
  ur: { marks: ['بارش ہوئی۔ ‖ میچ منسوخ ہوا۔'] },
  he: { marks: ['ירד גשם. ‖ האם המשחק בוטל? ‖ כן.'] },
  hi: { marks: ['बारिश हुई। ‖ क्या खेल रद्द हुआ? ‖ हाँ॥'] },
  xx: { 'a language without lists': ['Kada hujan turun. ‖ Semua orang pulang! ‖ J. Putra tidak.'] },
};

for (const [lang, kinds] of Object.entries(TABLE))
  describe(lang, () => {
    for (const [kind, texts] of Object.entries(kinds))
      it.each(texts)(`${kind}: %s`, (marked) => {
        const parts = marked.split('‖').map((part) => part.replace(/\s+/g, ' ').trim());
        expect(sentences(marked.replaceAll(/ ?‖/g, ''), lang)).toEqual(parts);
      });
  });

describe('any text', () => {
  it('without letters holds no sentence', () => {
    for (const text of ['', '  ', '...', '— * * * —']) expect(sentences(text)).toEqual([]);
  });
  it('keeps every character but white space', () => {
    const text = 'A “b. C” d?! (E.) f … " G." \'H\' i。「J。」 k';
    expect(sentences(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
  it('takes a region for its language', () => {
    expect(sentences('Am 3. Oktober war es so weit.', 'de-AT')).toHaveLength(1);
  });
});

/** Where the parts of a text end, in characters that are no white space. */
function ends(parts: readonly string[]): number[] {
  let at = 0;
  return parts.map((part) => {
    at += part.replace(/\s/g, '').length;
    return at;
  });
}

function cuts(marked: string, lang: string): { wanted: number[]; found: number[] } {
  return { wanted: ends(marked.split('‖')), found: ends(sentences(marked.replaceAll(/ ?‖/g, ''), lang)) };
}

describe.each(Object.entries({ en, de, fr, ...others }))('as newspapers write %s', (lang, texts) => {
  it.each(texts)('nothing is cut that belongs together: %s', (marked) => {
    const { wanted, found } = cuts(marked, lang);
    expect(found.filter((end) => !wanted.includes(end))).toEqual([]);
  });

  it('at most one end in a hundred is missed', () => {
    const all = texts.map((marked) => cuts(marked, lang));
    const missed = all.flatMap(({ wanted, found }) => wanted.filter((end) => !found.includes(end)));
    expect(missed.length).toBeLessThanOrEqual(Math.ceil(all.flatMap(({ wanted }) => wanted).length / 100));
  });
});

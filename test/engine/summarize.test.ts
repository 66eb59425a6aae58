import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/engine/summarize.ts';

const STORY = [
  'PORT ALDER (Coastwire) — Two armed drones struck the residence of Prime Minister Ada Renn before dawn on Sunday, wounding six of her guards.',
  'Renn, 58, was treated for a cut to the wrist and spoke on television two hours after the drone attack. She called for calm. “I am well,” she said. “Nobody will break this country.”',
  'But the militias behind earlier drone attacks denied any part in this one.',
  'Officials of the interior ministry said that the two drones had been launched from a boatyard eight kilometres north of the residence in Port Alder.',
  '“We heard a roar, then glass,” said Tomas Reed, a neighbour.',
  'The attack follows an election in which parties close to the militias lost most of their seats. It was the calmest vote in years.',
  'Her government has promised to disarm the militias before the new parliament meets in March.',
  'The regional bloc condemned the drone attack and offered the prime minister help in finding those who launched it.',
];
const told = (extra: string[], options = {}) => summarize([...extra, ...STORY], { lang: 'en', ...options }).join(' ');

describe('a summary', () => {
  const summary = summarize(STORY, { lang: 'en', title: 'Prime minister survives drone attack' });

  it('tells what happened first, without the dateline', () => {
    expect(summary[0]).toBe(
      'Two armed drones struck the residence of Prime Minister Ada Renn before dawn on Sunday, wounding six of her guards.',
    );
  });
  it('is verbatim and in the order of the story', () => {
    const text = STORY.join(' ');
    const places = summary.map((sentence) => text.indexOf(sentence));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
  it('has two or three sentences and 40 to 70 words', () => {
    expect(summary.length).toBeGreaterThanOrEqual(2);
    expect(summary.length).toBeLessThanOrEqual(3);
    expect(summary.join(' ').split(' ').length).toBeGreaterThanOrEqual(40);
    expect(summary.join(' ').split(' ').length).toBeLessThanOrEqual(70);
  });
  it.each([1, 2, 3, 4, 5, 6])('has at most %i sentences when so many are asked for', (sentences) => {
    const asked = summarize(STORY, { lang: 'en', sentences });
    expect(asked.length).toBeGreaterThanOrEqual(Math.min(sentences, 2));
    expect(asked.length).toBeLessThanOrEqual(sentences);
  });
  it('is the same every time', () => {
    expect(summarize(STORY, { lang: 'en', title: 'Prime minister survives drone attack' })).toEqual(summary);
  });
  it('does not repeat the title', () => {
    const title = 'Two armed drones struck the residence of Prime Minister Ada Renn before dawn on Sunday';
    expect(told([`${title}.`], { title })).not.toContain(`${title}.`);
  });
  it('says nothing twice', () => {
    const doubled = summarize([...STORY, ...STORY], { lang: 'en' });
    expect(new Set(doubled).size).toBe(doubled.length);
  });
});

describe('is never quoted', () => {
  it.each([
    'Photo: Two armed drones struck the residence of Prime Minister Ada Renn on Sunday, wounding six guards.',
    'Two armed drones at the residence of Prime Minister Ada Renn on Sunday (Coastwire Photo/L. Hale)',
    'Pictured at the residence after the drone attack is Prime Minister Ada Renn with six of her guards.',
    'Prime Minister Ada Renn (left) meets guards at the residence after the drone attack on Sunday.',
    'Sign up for our newsletter on the drone attack on Prime Minister Ada Renn and the residence in Port Alder.',
    'Subscribe to Coastwire for the drone attack, Prime Minister Ada Renn and the residence in Port Alder.',
    'Read more: Prime Minister Ada Renn and the drone attack on the residence in Port Alder on Sunday.',
    'Ida Brandt contributed to this report on the drone attack on Prime Minister Ada Renn in Port Alder.',
    'Follow @coastwire for the drone attack on Prime Minister Ada Renn and the residence in Port Alder.',
    'Published: the drone attack on Prime Minister Ada Renn and the residence in Port Alder, 18:05 GMT.',
    'Drone attack | Prime Minister Ada Renn | residence in Port Alder | six guards wounded on Sunday.',
    'Shaken: Prime Minister Ada Renn after the drone attack on the residence in Port Alder on Sunday.',
    'Drone attack on Prime Minister Ada Renn',
    'Two drones struck, said "Ada Renn, the prime minister, at the residence in Port Alder on Sunday.',
    'Two drones struck, the prime minister, Ada Renn (58, at the residence in Port Alder on Sunday.',
    'See https://coastwire.example/renn on the drone attack on Prime Minister Ada Renn in Port Alder.',
    '© Coastwire, the drone attack on Prime Minister Ada Renn and the residence in Port Alder on Sunday.',
  ])('%s', (line) => {
    expect(told([line])).not.toContain(line.slice(0, 40));
  });
});

describe('an opening that leans', () => {
  const FILLER: Record<string, string> = {
    en: 'The harbour council of Port Alder met for nine hours on Tuesday night.',
    de: 'Der Hafenrat von Altmünde tagte am Dienstag neun Stunden lang hinter verschlossenen Türen.',
    fr: 'Le conseil du port de Valmer a siégé pendant neuf heures mardi soir à la mairie.',
    es: 'El consejo del puerto de Valmar se reunió durante nueve horas el martes por la noche.',
    it: 'Il consiglio del porto di Valmare ha discusso per nove ore martedì sera in municipio.',
    pt: 'O conselho do porto de Valmar reuniu durante nove horas na noite de terça-feira.',
    nl: 'De havenraad van Valmeer vergaderde dinsdagavond negen uur lang in het stadhuis.',
    pl: 'Rada portu w Walmarze obradowała we wtorek przez dziewięć godzin w ratuszu.',
    sv: 'Hamnrådet i Valmar sammanträdde i nio timmar på tisdagskvällen i stadshuset.',
    ru: 'Совет порта Вальмар заседал во вторник девять часов подряд в здании ратуши.',
  };
  const CASES: [string, string][] = [
    ['en', 'He told the harbour council of Port Alder that the harbour would close.'],
    ['en', 'But the harbour council of Port Alder said that the harbour would close.'],
    ['en', 'For example, the harbour council of Port Alder closed the harbour for nine days.'],
    ['de', 'Sie sagte dem Hafenrat von Altmünde, dass der Hafen geschlossen werde.'],
    ['de', 'Außerdem will der Hafenrat von Altmünde den Hafen neun Tage lang schließen.'],
    ['fr', 'Il a dit au conseil du port de Valmer que le port fermerait mardi soir.'],
    ['fr', "D'ailleurs, le conseil du port de Valmer veut fermer le port mardi soir."],
    ['fr', 'C’est le conseil du port de Valmer qui veut fermer le port mardi soir.'],
    ['es', 'Sin embargo, el consejo del puerto de Valmar quiere cerrar el puerto el martes.'],
    ['it', 'Tuttavia il consiglio del porto di Valmare vuole chiudere il porto martedì sera.'],
    ['pt', 'Além disso, o conselho do porto de Valmar quer fechar o porto na terça-feira.'],
    ['nl', 'Hij zei tegen de havenraad van Valmeer dat de haven dinsdagavond dichtgaat.'],
    ['pl', 'Jednak rada portu w Walmarze chce we wtorek zamknąć port na dziewięć godzin.'],
    ['sv', 'Dessutom vill hamnrådet i Valmar stänga hamnen i nio timmar på tisdagskvällen.'],
    ['ru', 'Однако совет порта Вальмар хочет во вторник закрыть порт на девять часов.'],
  ];
  it.each(CASES)('never begins a summary (%s): %s', (lang, line) => {
    const rest = Array.from({ length: 9 }, (_, i) => `${FILLER[lang]?.slice(0, -1)} ${i}.`);
    const summary = summarize([line, ...rest], { lang });
    expect(summary.length).toBeGreaterThan(0);
    expect(summary[0]).not.toBe(line);
  });
  it('stands only right after the sentence that it leans on', () => {
    const lines = [
      'Ada Renn opened the new harbour of Port Alder on Monday before thousands of people from the islands.',
      'She said the harbour would double the trade of Port Alder with the islands within ten years.',
    ];
    for (const sentences of [2, 3, 4, 5, 6]) {
      const summary = summarize([lines.join(' '), ...STORY], { lang: 'en', sentences });
      const at = summary.indexOf(lines[1] ?? '');
      if (at >= 0) expect(summary[at - 1]).toBe(lines[0]);
    }
  });
  it('is no quotation, and no part of a longer one', () => {
    const speech =
      '“The harbour of Port Alder is open. The harbour council of Port Alder is proud of the harbour. Port Alder thanks the harbour council,” said Ada Renn.';
    expect(told([speech])).not.toMatch(/harbour council/);
  });
});

describe('quotations inside a sentence', () => {
  const rest = Array.from(
    { length: 9 },
    (_, i) => `${i}${i} Boote lagen am Dienstag vor Altmünde und warteten auf die Flut.`,
  );
  const whole = [
    'Der Hafenrat von Altmünde nannte die Schließung „bitter, aber nötig“ und vertagte alles Weitere.',
    'Der Hafenrat von Altmünde nannte die Schließung »bitter, aber nötig« und vertagte alles Weitere.',
    'Le conseil du port de Valmer juge la fermeture « amère, mais nécessaire » et reporte le reste.',
    'The harbour council of Port Alder called the closure "bitter but needed" and adjourned the rest.',
    'The harbour council of Port Alder called the closure ‘bitter but needed’ and adjourned the members’ debate.',
  ];
  it.each(whole)('whole, may be told: %s', (line) => {
    expect(
      summarize([line, ...rest], { lang: line.startsWith('Der') ? 'de' : 'en', title: line.slice(0, 50) }),
    ).toContain(line);
  });
  const torn = [
    'Der Hafenrat von Altmünde nannte die Schließung „bitter, aber nötig und vertagte alles Weitere.',
    'Der Hafenrat von Altmünde nannte die Schließung bitter, aber nötig“ und vertagte alles Weitere.',
    'Le conseil du port de Valmer juge la fermeture « amère, mais nécessaire et reporte le reste.',
    "The harbour council of Port Alder called the closure 'bitter but needed and adjourned the rest.",
  ];
  it.each(torn)('torn, may not: %s', (line) => {
    expect(
      summarize([line, ...rest], { lang: line.startsWith('Der') ? 'de' : 'en', title: line.slice(0, 50) }),
    ).not.toContain(line);
  });
  it('over several paragraphs is left out to its end', () => {
    const speech = [
      '“The harbour of Port Alder is closed. Port Alder thanks the harbour council for the closed harbour.',
      '“The harbour council will open the harbour. Port Alder trusts the harbour council,” said Ada Renn.',
    ];
    expect(summarize([...speech, ...STORY], { lang: 'en' }).join(' ')).not.toMatch(/harbour council/);
  });
});

describe('a sentence of more than 45 words', () => {
  const LONG =
    'The drone attack on the prime minister, who had called the election early after months of quarrels within her own coalition and against the advice of her closest friends, was the third on a leader of the region within a year and the first to be claimed by nobody at all.';

  it('is left out where the story has shorter ones', () => {
    expect(told([LONG])).not.toContain(LONG);
  });
  it('is taken before the reader gets next to nothing', () => {
    const rest = Array.from(
      { length: 8 },
      (_, i) => `He said that it was the case of number ${i} and of nothing more.`,
    );
    expect(summarize([LONG, ...rest], { lang: 'en' })).toContain(LONG);
  });
});

describe('empty rather than bad', () => {
  const silent: Record<string, string[]> = {
    nothing: [],
    'empty paragraphs': ['', ' ', '\n'],
    'a story that is its own summary': STORY.slice(0, 2),
    'no sentence ends': Array.from({ length: 40 }, () => 'Harbour of Port Alder, open daily'),
    'every sentence leans': Array.from({ length: 20 }, (_, i) => `He told them that it was number ${i} of theirs.`),
    'every sentence is a quotation': Array.from(
      { length: 20 },
      (_, i) => `“We counted ${i} boats in the harbour,” he said.`,
    ),
  };
  it.each(Object.entries(silent))('%s', (_, paragraphs) => {
    expect(summarize(paragraphs, { lang: 'en' })).toEqual([]);
  });
});

describe('other scripts', () => {
  const stories: Record<string, string[]> = {
    ja: [
      '港町アルダーで日曜日の夜明け前、首相官邸が二機の無人機に攻撃され、警備員六人が負傷した。',
      '首相は手首に軽いけがをしたが、攻撃の二時間後にテレビで国民に落ち着くよう呼びかけた。',
      '内務省によると、無人機は官邸の北八キロにある造船所から発射された。',
      '地域連合は攻撃を非難し、犯人を捜すための支援を首相に申し出た。',
      '選挙では民兵に近い政党が議席の大半を失い、緊張が高まっていた。',
      '近所の住民は大きな音で目を覚まし、窓ガラスが割れているのを見たと警察に話した。',
      '警察は官邸の周りの道路を閉鎖し、近くの港を出るすべての船を調べている。',
      '新しい議会は三月に開かれ、首相は民兵の武装解除を約束している。',
    ],
    ar: Array.from({ length: 4 }, (_, i) => [
      `هاجمت طائرتان مسيرتان مقر رئيسة الوزراء في ميناء ألدر فجر يوم الأحد وأصابتا ${i + 6} من حراسها بجروح.`,
      `قالت وزارة الداخلية إن الطائرتين انطلقتا من حوض للسفن يبعد ${i + 8} كيلومترات شمال المقر في المدينة.`,
    ]).flat(),
    hi: Array.from({ length: 4 }, (_, i) => [
      `रविवार की सुबह दो ड्रोन ने प्रधानमंत्री के निवास पर हमला किया और ${i + 6} पहरेदार घायल हो गए।`,
      `गृह मंत्रालय ने कहा कि ड्रोन निवास से ${i + 8} किलोमीटर उत्तर में एक गोदी से छोड़े गए थे।`,
    ]).flat(),
  };
  it.each(Object.entries(stories))('%s', (lang, paragraphs) => {
    const summary = summarize(paragraphs, { lang });
    expect(summary.length).toBeGreaterThanOrEqual(1);
    expect(summary.length).toBeLessThanOrEqual(3);
    for (const sentence of summary) expect(paragraphs).toContain(sentence);
  });
  it('needs no language', () => {
    expect(summarize(STORY)[0]).toMatch(/^Two armed drones/);
  });
});

describe('any input', () => {
  it('gives sentences of the story in its order, whatever the text', () => {
    const word = fc.constantFrom(
      'harbour',
      'Ada',
      'the',
      '“so',
      'it”',
      "'x'",
      '3.5',
      'Dr.',
      'end.',
      'what?',
      '(a',
      'b)',
      '…',
    );
    const paragraph = fc.array(word, { maxLength: 80 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 12 }), fc.integer({ min: 1, max: 6 }), (paragraphs, sentences) => {
        const text = paragraphs.join(' ');
        let from = 0;
        for (const sentence of summarize(paragraphs, { lang: 'en', sentences })) {
          const at = text.indexOf(sentence, from);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at;
        }
      }),
      { seed: 6, numRuns: 200 },
    );
  });
  it('comes to an end on very long stories', () => {
    const long = Array.from({ length: 60 }, (_, i) =>
      STORY.map((text) => `${text} The guards of post ${i} saw the drone attack.`),
    ).flat();
    expect(summarize(long, { lang: 'en' }).length).toBeGreaterThan(0);
  });
});

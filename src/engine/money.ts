/** An amount of money: a sign, a code or a word of a currency beside a number. */
const SIGN = '[$€£¥₹₽₴₺₪₩]';
const WORD = String.raw`(?:kr\b\.?|kron(?:er|or)\b|zł|Kč|CHF|EUR|USD|GBP|Ft\b|[Ee]uros?\b|円|元|원|руб[а-я]{0,3}\.?|грн\.?|TL\b)`;
const NUMBER = String.raw`\d(?:[\d.,]{0,12}\d)?`;
const AMOUNT = String.raw`(?:${SIGN}\s?${NUMBER}|(?:\d[\d.,]{0,12})?\d(?:,-)?\s?(?:${SIGN}|${WORD})|\b\d{1,2}p\b)`;

/** Spans that subscriptions run for, in the languages that the engine reads: each with what may stand before it. */
const SPAN = [
  String.raw`\b(?:a|an|per|each|every)\s(?:month|year|week|day)\b|\/\s?(?:mo|month|yr|year|wk|week)\b|\b(?:monthly|annually|yearly|weekly)\b`,
  String.raw`\b(?:im|pro|je|jeden)\s(?:Monat|Jahr|Woche|Quartal)\b|\/\s?(?:Monat|Jahr)\b|\b(?:monatlich|jährlich|wöchentlich)`,
  String.raw`\b(?:par|le|la|chaque)\s(?:mois|an|semaine)\b|\/\s?(?:mois|an)\b`,
  String.raw`\b(?:al|por|cada)\s(?:mes|año|semana)\b|\/\s?(?:mes|año)\b|\b(?:mensual|anual)(?:es)?\b`,
  String.raw`\b(?:por|ao|cada)\s(?:mês|ano|semana)|\/\s?(?:mês|ano)|\b(?:mensais|anuais|mensal)\b`,
  String.raw`\b(?:al|ogni)\s(?:mese|anno)\b|all'anno\b|\/\s?(?:mese|anno)\b|\ba settimana\b`,
  String.raw`\bper\s(?:maand|jaar|week)\b|\/\s?(?:maand|jaar)\b|\b(?:i|per|om|pr\.?)\s(?:måneden|måned|månaden|månad|året|år|uken|ugen|veckan)|\/\s?(?:md|mnd|mån|måned|månad|år)\b|\b(?:kr\/mån|i mån)\b`,
  String.raw`miesięcznie|rocznie|tygodniowo|(?:na|za)\s(?:miesiąc|rok)|\/\s?(?:mies|rok)|měsíčně|ročně|týdně|(?:na|za)\s(?:měsíc|rok)`,
  String.raw`в\s(?:месяц|год|неделю)|ежемесячн|\/\s?мес|на\s(?:місяць|рік)|щомісяч`,
  String.raw`\b(?:ayda|yılda|aylık|yıllık|haftalık)\b|\/\s?(?:ay|yıl)\b`,
  'לחודש|בחודש|לשנה|בשנה|شهري|في الشهر|سنوي|प्रति माह|महीने|सालाना|प्रति वर्ष',
  '[毎每](?:月|年|週|周)|(?:月|年)[額额間间々]|初月|(?<![\\d\\p{L}])月(?=\\d)|매[월년주]|연간|(?<![\\d\\p{L}])월(?=\\s?\\d)',
].join('|');

/** Names an amount of money. */
export const MONEY = new RegExp(AMOUNT);
const EACH_AMOUNT = new RegExp(AMOUNT, 'giu');
const EACH_SPAN = new RegExp(SPAN, 'giu');
/** Characters beside an amount in which a span is looked for, and that may stand between both. */
const BESIDE = 40;
const BETWEEN = { before: 10, after: 12 };
const SENTENCE_END = /[.!?。…]/;
const SENTENCE_END_OR_DIGIT = /[.!?。…\d]/;

/** The words that name an amount of money for a span of time: "$6 a month", "im Monat 5 €"; undefined where none do. */
export function amountForSpan(text: string): string | undefined {
  for (const { 0: amount, index } of text.matchAll(EACH_AMOUNT)) {
    const end = index + amount.length;
    const from = Math.max(0, index - BESIDE);
    for (const { 0: span, index: at } of text.slice(from, end + BESIDE).matchAll(EACH_SPAN)) {
      const start = from + at;
      const stop = start + span.length;
      const after = text.slice(end, start);
      if (start >= end && after.length <= BETWEEN.after && !SENTENCE_END.test(after)) return text.slice(index, stop);
      const before = text.slice(stop, index);
      if (stop <= index && before.length <= BETWEEN.before && !SENTENCE_END_OR_DIGIT.test(before))
        return text.slice(start, end);
    }
  }
  return undefined;
}

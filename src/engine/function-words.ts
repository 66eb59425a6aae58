/**
 * Twenty or so of each language's most frequent function words, by ISO 639-1 code; they tell a block's language. Apart from
 * the packs, because a page's languages are told before the packs for them are at hand.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  ar: 'في من على إلى عن أن إن التي الذي هذا هذه ما لا لم كان كانت مع بعد قبل بين',
  cs: 'a v na se je že s z do o to i k ve pro za by ale si po',
  da: 'og i at det er en til af på for som med den der de ikke har et om han',
  de: 'der die das und in zu den mit von für auf ist im dem nicht ein eine als auch es',
  en: 'the of and to in a that is was for it with as his he on be at by had not are but from',
  es: 'de la que el en y a los se del las un por con no una su para es al',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au',
  he: 'של את על לא הוא היא זה עם כי גם או אל אם יותר כל אבל היה הם אך בין',
  hi: 'के का की है में और से को पर ने यह कि हैं था थी थे एक भी नहीं लिए',
  it: 'di che e il la a per in un è del non con i si le una da al della',
  ja: 'の に は を た が で て と し れ さ い な る も す こ ん か',
  ko: '이 그 저 것 수 등 및 있다 있는 한 할 했다 이날 지난 위해 대한 대해 따르면 통해 또',
  nl: 'de het een van en in is dat op te zijn met die voor niet aan er om ook als',
  no: 'og i å det er en til av på for som med den de ikke ikkje har et eit om',
  pl: 'i w na z nie się do to że o jest od po za jak ale przez dla są który',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais',
  ru: 'и в не на что с он как по это но из у за его от к же так все',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men',
  tr: 've bir bu da de için ile çok daha olarak gibi kadar sonra olan ise ne en göre her o',
  uk: 'і й в у не на що з та як по це але із за його від до для про',
  zh: '的 了 是 在 不 有 这 這 他 们 們 和 也 就 说 說 而 于 於 与',
};

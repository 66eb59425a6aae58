import type { Language } from './language.ts';

export const pt: Language = {
  before: 'sr sra srs sras dr dra drs prof profa eng gen cel cap D st sto sta av aprox exmo',
  either: 'cia ltda',
  numbered: 'núm n nº no pág págs p art vol cap fig',
  leaning:
    'ele ela eles elas isto isso aquilo este esta estes estas esse essa esses essas aquele aquela seu sua seus suas o_seu a_sua os_seus as_suas lhe lá ali assim mas e ou porém contudo todavia entretanto no_entanto além_disso também tampouco então depois logo portanto por_isso por_exemplo por_outro_lado por_sua_vez por_seu_lado enquanto_isso ao_mesmo_tempo aliás inclusive ainda_assim ambos ambas tal tais o_mesmo a_mesma nesse nessa neste nesta nisso disso desse dessa segundo_ele segundo_ela de_fato de_facto pois porque finalmente',
  opening:
    'o a os as um uma uns umas em no na nos nas de do da com por para sem sobre desde até segundo quando se como após nós eu hoje ontem não mais dois três',
  notice:
    /leia (?:também|mais)|ler mais|subscreva|assine |clique aqui|todos os direitos|siga-nos|\(foto|^\W*(?:foto|vídeo|imagem)\b.{0,25}:/iu,
};

import type { Language } from './language.ts';

export const it: Language = {
  before: 'sig sigg sigra sigg.ra dott dottssa dr prof ing avv on geom arch mons ca cfr S gen col',
  numbered: 'n pag p art vol cap fig',
  leaning:
    'lui lei egli ella essi esse loro esso essa questo questa questi queste quest quello quella quelli quelle quel ciò suo sua suoi sue il_suo la_sua i_suoi le_sue il_loro la_loro i_loro le_loro gli_stessi lo_stesso la_stessa ma e ed o però tuttavia inoltre anche infatti quindi dunque perciò così poi allora intanto infine invece eppure pure ancora lì là qui entrambi entrambe per_esempio ad_esempio per_questo nel_frattempo al_contrario in_particolare in_effetti di_conseguenza a_sua_volta dal_canto_suo da_parte_sua secondo_lui secondo_lei tra_questi tra_l_altro',
  opening:
    'il lo la i gli le l un uno una nel nella nei in di a al alla da dal dalla con su sul per tra fra se quando come dopo prima secondo noi io oggi ieri non più due tre',
  notice: /leggi anche|iscriviti|clicca qui|tutti i diritti|seguici|\(foto|^\W*(?:foto|video)\b.{0,25}:/iu,
};

import type { Language } from './language.ts';

export const de: Language = {
  before:
    'dr prof hr fr frl st bzw vgl evtl ggf inkl exkl zzgl sog geb gest gegr verh gesch tel z d h u a o i s v m chr ca mag dipl ing rd mind max rer hrsg verf bspw insb einschl ausschl ehem ev abt bearb bes betr dt engl frz ital lat österr schweiz südl nördl westl östl sen stv z.b u.a d.h o.ä i.d.r v.a s.o s.u',
  either: 'fa az stat mio mrd tsd co jr str jh jhd min std sek med jur phil nat a.d u.s.w e.v',
  numbered: 'nr abs art bd abb kap s ziff jan feb mär apr jun jul aug sep sept okt nov dez mo di mi sa',
  ordinals: true,
  leaning:
    'er sie es ihn ihm ihnen ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner dies diese diesem diesen dieser dieses jener jene jenes solche solcher dessen deren dort da dabei dafür dagegen daher damit danach daneben daran darauf daraufhin daraus darin darüber darum davon davor dazu deshalb deswegen aber und oder doch denn jedoch dennoch trotzdem allerdings auch außerdem zudem ferner ebenso ebenfalls indes indessen hingegen stattdessen dann anschließend schließlich somit also zwar sonst hier hierzu hinzu beide beides so das_ist das_war das_sei das_hat das_sind zum_beispiel im_gegensatz_dazu unter_anderem gleichzeitig vielmehr',
  opening:
    'der die das den dem des ein eine einen einem einer wir ich im in am an auf aus bei mit nach seit von vor wenn während als für laut zu zum zur nur nun noch wie was wer warum man mehr viele alle insgesamt um über unter ob weil zwei drei vier niemand keiner keine jeder jede manche einige wenige oben unten heute gestern damals später früher zuvor zuletzt bisher bislang immer oft danach ja nein',
  notice:
    /lesen sie (?:auch|mehr|hier)|mehr zum thema|hier klicken|klicken sie|abonnieren sie|jetzt anmelden|alle rechte vorbehalten|^\W*(?:foto|bild|video|archivbild|symbolbild|quelle)s?\b.{0,25}:|folgen sie uns|\((?:foto|bild|archiv)/iu,
};

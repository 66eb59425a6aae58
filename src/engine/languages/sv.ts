import type { Language } from './language.ts';

export const sv: Language = {
  before: 'dr prof ca bl.a t.ex d.v.s s.k st jfr ev',
  numbered: 'nr s kap',
  leaning:
    'han hon hen den de det_är det_var dem honom henne hans hennes dess deras detta denna dessa där här men och eller så dock därför däremot dessutom också även sedan samtidigt ändå alltså annars därefter därmed till_exempel å_andra_sidan bland_annat enligt_honom enligt_henne båda trots_det',
  opening: 'det en ett i på av för med om när efter under enligt vi jag nu hur vad vem två tre',
};

import type { Language } from './language.ts';

export const en: Language = {
  before:
    'mr mrs ms messrs dr prof sen sens rep reps gov gen lt col maj capt cpl sgt cmdr adm brig pvt det insp supt hon rev fr pres amb atty pte vs v approx est cf',
  either:
    'st ste mt ft jr sr inc corp ltd co bros cos plc llc assn dept univ ave blvd rd al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
  numbered: 'no nos op pp p fig vol ch art sec',
  speech: /^(\p{Lu}[\p{L}.'’-]* ){1,4}(said|says|asked|asks|told|wondered|wrote|added|tweeted|shouted)\b/u,
  leaning:
    'he she they it his her its their him them this that these those such there here others another both neither but and or so however yet nor also then moreover furthermore meanwhile instead therefore thus still besides nevertheless nonetheless otherwise similarly likewise indeed afterward afterwards plus too hence consequently additionally conversely elsewhere for_example for_instance in_addition as_a_result as_such on_the_other_hand at_the_same_time by_contrast in_contrast in_fact in_turn in_other_words even_so after_that because_of_that of_course what_is_more the_former the_latter the_same the_pair the_two to_that_end',
  opening:
    'the a an we i you our my in on at by for from to with as if when while after before since until although though because last earlier later some many most all each few several one two three what who why how where which not no yes according despite during among even just only once police officials',
  notice:
    /^\W*(?:(?:photo|image|picture|video|file|stock|above|below|left|right|pictured|watch|credit|source|by)\b[^.]{0,25}[:.]|\(?pictured\b|(?:read|see|watch|listen|click|follow|share|join|visit|scroll)\b(?= (?:more|also|this|here|us|down|our|the full|the video))|image copyright|editor's note)|click here|scroll down|read more|sign up (?:for|to)|subscribe to|contributed to this|all rights reserved|may not be (?:published|reproduced)|for confidential|on (?:twitter|facebook|instagram)(?: (?:at|@)|\.$)|follow (?:him|her|us|them|me) on|getty images|afp photo|file photo|the (?:views|opinions) expressed|(?:published|updated|last modified) ?:|\((?:[\w ]+ )?(?:pictured|left|right|above|below|cent(?:er|re))\b[^)]*\)|editing by|reporting by/i,
};

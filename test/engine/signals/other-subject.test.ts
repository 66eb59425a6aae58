import { otherSubject } from '../../../src/engine/signals/other-subject.ts';
import { PARAGRAPHS, storyPage, testSignal } from '../../support/signal.ts';

/** A story long enough that its words stand far from the fragment, too. */
const page = (fragment: string) => storyPage(PARAGRAPHS.join('') + fragment + PARAGRAPHS.join(''));

testSignal(
  otherSubject,
  {
    fires: {
      'a headline of something else': '<p data-block><a href="/a1">Octopus sleeps with one arm awake</a></p>',
      'in a list': '<ul><li data-block><a href="/a2">Village library lends snowshoes again</a></li></ul>',
      'several in one line':
        '<div data-block><a href="/a">Tuna prices fall again</a> <a href="/b">Last family packs its boxes</a></div>',
      'nearly all of it a link': '<p data-block>Also: <a href="/a3">Crossword prize goes to bus driver</a></p>',
      'an advertiser': '<div data-block><a href="https://tyres.example/">Winter tyres fitted while you wait</a></div>',
    },
    silent: {
      "a link on the story's subject":
        '<p data-block><a href="/a4">Keeper handed over the lighthouse key in the harbour</a></p>',
      'too short to name a subject': '<p data-block><a href="/a5">Claim yours</a></p>',
      'the weather': '<p data-block><a href="/weather">Weather: 19°C, clear</a></p>',
      'a section': '<li data-block><a href="/sport">Sport</a></li>',
      'a sentence with a link in it':
        '<p data-block>Octopuses, as <a href="/a6">we reported in March</a>, sleep with one arm awake, which nobody knew.</p>',
      'no link at all': '<p data-block>Octopus sleeps with one arm awake</p>',
      'a paragraph of the story': PARAGRAPHS[1]!.replace('<p', '<p data-block'),
    },
  },
  { page },
);

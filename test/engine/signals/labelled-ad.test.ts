import { labelledAd } from '../../../src/engine/signals/labelled-ad.ts';
import { storyPage, testSignal } from '../../support/signal.ts';

const alone = (fragment: string) =>
  `<!doctype html><html lang="en"><title>The lamp goes out</title><body><h1>The lamp goes out</h1>${fragment}</body></html>`;
const LONG = 'The tide turned at six, and the boats went out past the light and the three red buoys. '.repeat(4);

/** A whole story that is no longer than a box may be. */
const BRIEF =
  '<section><p>The lamp on Skarv Point went out at six on Monday, and nobody climbed the stairs to see why.</p><aside>Advertisement</aside><p data-block>It will be lit again on Friday, the authority said.</p></section>';

testSignal(
  labelledAd,
  {
    fires: {
      'a box under its label':
        '<aside><p>Advertisement</p><p data-block>Anders &amp; Sons, boatbuilders since 1884</p></aside>',
      'a box above its label': '<div><p data-block>A weekend on the fells</p><small>Sponsored</small></div>',
      'a label in another box':
        '<div><header><span>Advertisement</span></header><div><a data-block href="https://lamps.example/">Three lamps</a></div></div>',
      'the label itself': '<div><p data-block>Advertisement</p><p>Three lamps for the cabin</p></div>',
    },
    silent: {
      'a short story with an ad in it': BRIEF,
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'a paragraph of the story with a label below it in its section':
        '<section><p data-block>The keeper, who had not slept since Sunday, climbed the tower once more, and rang the bell above the harbour until six.</p><p>Advertisement</p></section>',
      'a label beside a long text': `<div><p>Advertisement</p><p data-block>${LONG}</p></div>`,
      'a label in the next box':
        '<div><aside><p>Advertisement</p></aside></div><p data-block>The tide turned at six, and the boats went out.</p>',
      'a sentence about one':
        '<div><p>The advertisement in the window asked for a ship’s cook.</p><p data-block>He took it down.</p></div>',
      'a box with another label': '<aside><p>Weather</p><p data-block>Rain, and wind from the north</p></aside>',
    },
  },
  {
    page: (fragment) => (fragment === BRIEF ? alone(fragment) : storyPage(fragment)),
    excerpts: { 'a box under its label': 'Advertisement' },
  },
);

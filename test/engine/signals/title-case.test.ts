import { titleCase } from '../../../src/engine/signals/title-case.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  titleCase,
  {
    fires: {
      'a title': '<h3 data-block>The Bell That Nobody Rings</h3>',
      capitals: '<div data-block>MORE FROM THE COAST</div>',
      names: '<figcaption data-block>Henrik Aas, Skarv Point</figcaption>',
      'a sentence a little': '<p data-block>The lamp went out before dawn.</p>',
    },
    silent: {
      'no capitals': '<p data-block>subscribe today</p>',
      'a single word': '<button data-block>Subscribe</button>',
      'a long sentence':
        '<p data-block>The Mayor of Bodden and the Minister for Fisheries told the Council that the Harbour of Skarv Point would be closed to Trawlers.</p>',
      'a script without capitals': '<p lang="ja" data-block>橋は五月に開通</p>',
      numbers: '<p data-block>1962 and 1971</p>',
    },
  },
  { atLeast: { 'a title': 1, capitals: 1 }, atMost: { 'a sentence a little': 0.2 } },
);

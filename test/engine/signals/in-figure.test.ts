import { inFigure } from '../../../src/engine/signals/in-figure.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(inFigure, {
  fires: {
    'a caption': '<figure><figcaption data-block>The lamp room in winter</figcaption></figure>',
    'a credit beside it': '<figure><figcaption>The lamp room</figcaption><small data-block>Jane Moss</small></figure>',
    'a table as a figure': '<figure><table><tr><td data-block>1953</td></tr></table></figure>',
    'a role': '<div role="figure"><p data-block>The lamp room in winter</p></div>',
  },
  silent: {
    'a class': '<div class="figure"><p data-block>Become a member today.</p></div>',
    'after a figure': '<figure></figure><p data-block>The bell was cast in Bodden.</p>',
    'a teaser with a picture': '<div><img alt="A ferry"><h3 data-block>Ferry fares rise</h3></div>',
    'a figure in the news': '<p data-block>The figure was larger than in 1953.</p>',
  },
});

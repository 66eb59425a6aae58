import { inButton } from '../../../src/engine/signals/in-button.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(inButton, {
  fires: {
    'a button': '<div><button data-block>Subscribe</button></div>',
    'a field’s label': '<form><label data-block>E-mail</label><input type="email"></form>',
    'a form’s legend': '<form><fieldset><legend data-block>How much?</legend></fieldset></form>',
    'a role': '<div role="button" data-block>Accept</div>',
  },
  silent: {
    'a link that looks like one': '<div class="button"><a data-block href="/join">Join</a></div>',
    'the line above a button': '<div><p data-block>Stay on the coast</p><button>Join</button></div>',
    'a button within a paragraph': '<p data-block>The bell <button>hear it</button> was cast in Bodden.</p>',
    'a button as the news': '<p data-block>The button that dropped the anchor had been painted over.</p>',
  },
});

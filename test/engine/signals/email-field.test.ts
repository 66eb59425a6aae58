import { emailField } from '../../../src/engine/signals/email-field.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(emailField, {
  fires: {
    'a newsletter box':
      '<aside><h3 data-block>The Morning Tide</h3><form><input type="email"><button>Send</button></form></aside>',
    'its small print':
      '<aside><form><input type="email"><button>Send</button></form><p data-block>You can leave the list at any time.</p></aside>',
    'a bare form': '<form><label data-block>E-mail</label><input type="email"></form>',
  },
  silent: {
    'a search': '<form role="search"><label data-block>Search</label><input type="search"></form>',
    'a name and a postcode': '<form><label data-block>Postcode</label><input type="text" name="postcode"></form>',
    'the paragraph before the box':
      '<p data-block>The bell was cast in Bodden and carried up in two halves.</p><aside><form><input type="email"></form></aside>',
    'the paragraph after the box':
      '<aside><form><input type="email"></form></aside><p data-block>The bell was cast in Bodden and carried up in two halves.</p>',
    'a paragraph of the story in one box with the form':
      '<div><p data-block>The bell was cast in Bodden and carried up in two halves, because the stair of the tower was too narrow for the whole of it, and for eighty years nobody but the keeper and his brother knew where the seam was, until the frost of last winter found it.</p><form><input type="email"></form></div>',
    'an address in a sentence': '<p data-block>Readers of the log may write to the keeper at keeper@skarv.example.</p>',
    'a box elsewhere': '<aside><p data-block>Tides today</p></aside><aside><form><input type="email"></form></aside>',
  },
});

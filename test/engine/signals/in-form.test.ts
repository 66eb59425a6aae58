import { inForm } from '../../../src/engine/signals/in-form.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(inForm, {
  fires: {
    'a newsletter’s form': '<form><p data-block>The Morning Tide, every day at six</p><input type="email"></form>',
    'a button': '<form><div><button data-block>Send</button></div></form>',
    'a search by its role': '<div role="search"><label data-block>Search the log</label></div>',
  },
  silent: {
    'a line above the form': '<div><p data-block>The Morning Tide</p><form><input type="email"></form></div>',
    'fields without a form': '<div class="form"><label data-block>E-mail</label><input type="email"></div>',
    'a form as the news': '<p data-block>The form must be handed in by Friday, the port says.</p>',
    'after a form': '<form><input type="search"></form><p data-block>The bell was cast in Bodden.</p>',
  },
});

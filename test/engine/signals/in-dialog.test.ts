import { inDialog } from '../../../src/engine/signals/in-dialog.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(inDialog, {
  fires: {
    'an open dialog': '<dialog open><p data-block>Become a member today.</p></dialog>',
    'a role': '<div role="dialog" aria-modal="true"><h2 data-block>Before you go</h2></div>',
    'an alert': '<div role="alertdialog"><p data-block>Your session ends</p></div>',
  },
  silent: {
    'a class': '<div class="dialog"><p data-block>Keeper: “Who rings?” Boy: “The wind.”</p></div>',
    'a dialogue': '<p data-block>The dialog between the two ports has begun.</p>',
    'beside a dialog': '<dialog open>Before you go</dialog><p data-block>The bell was cast in Bodden.</p>',
    'a status line': '<div role="status"><p data-block>Low tide at six</p></div>',
  },
});

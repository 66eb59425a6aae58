import { paragraphTag } from '../../../src/engine/signals/paragraph-tag.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(paragraphTag, {
  fires: {
    'a paragraph': '<p data-block>The tide turned at six, and the boats went out.</p>',
    'a paragraph in a box': '<aside><p data-block>All of the coast, all of the time</p></aside>',
    'the part after two breaks': '<p>The tide turned at six.<br><br><b data-block>The boats went out at seven.</b></p>',
  },
  silent: {
    'a division': '<div data-block>The tide turned at six, and the boats went out.</div>',
    'an item': '<ul><li data-block>Nets, 40 metres</li></ul>',
    'a heading': '<h2 data-block>A machine’s eye</h2>',
    'a caption': '<figure><figcaption data-block>The tower in 1962</figcaption></figure>',
    'text beside a paragraph':
      '<div><b data-block>Bodden</b><p>The tide turned at six, and the boats went out.</p></div>',
    'a cell': '<table><tr><td data-block>Nordhafen</td><td>6:41</td></tr></table>',
  },
});

import { inQuotation } from '../../../src/engine/signals/in-quotation.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(inQuotation, {
  fires: {
    'a letter': '<blockquote><p data-block>The lamp is out, and nobody came.</p></blockquote>',
    'its source': '<blockquote>The lamp is out.<footer data-block>Henrik Aas</footer></blockquote>',
    'an ask that is quoted': '<blockquote data-block>Please subscribe to our channel.</blockquote>',
  },
  silent: {
    'a quotation in a sentence': '<p data-block>“The lamp is out,” said Henrik Aas.</p>',
    'a tag within a sentence': '<p data-block>He wrote <q>the lamp is out</q> and left.</p>',
    'a class': '<div class="blockquote"><p data-block>The lamp is out, and nobody came.</p></div>',
    'after a quotation': '<blockquote>The lamp is out.</blockquote><p data-block>The bell was cast in Bodden.</p>',
  },
});

import { inFooter } from '../../../src/engine/signals/in-footer.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(inFooter, {
  fires: {
    'a colophon': '<footer><p data-block>Coast Courier, Quay 4</p></footer>',
    'a role': '<div role="contentinfo"><p data-block>Coast Courier, Quay 4</p></div>',
    'a block’s own footer': '<blockquote>The lamp is out.<footer data-block>Henrik Aas</footer></blockquote>',
  },
  silent: {
    'a class': '<div class="footer"><p data-block>Coast Courier, Quay 4</p></div>',
    'before the footer': '<p data-block>The bell was cast in Bodden.</p><footer>Coast Courier</footer>',
    'a footnote': '<p data-block><small>1. Harbour log, 1953</small></p>',
  },
});

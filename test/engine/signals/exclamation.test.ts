import { exclamation } from '../../../src/engine/signals/exclamation.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  exclamation,
  {
    fires: {
      'a call': '<p data-block>Join now!</p>',
      'a long call': '<p data-block>We have written about this coast for forty years, and we need you to go on!</p>',
      Spanish: '<p data-block lang="es">¡Suscríbete!</p>',
      Chinese: '<p data-block lang="zh">立即加入！</p>',
    },
    silent: {
      'a call without': '<p data-block>Join now.</p>',
      'a question': '<p data-block>Who lit the lamp?</p>',
      'an opened question': '<p data-block lang="es">¿Quién encendió la lámpara?</p>',
      'a letter that looks alike': '<p data-block>The boat was called Il.</p>',
      'a cry in a story':
        '<p data-block>“Stop!” the harbour master shouted from the quay, but the rope had already slipped off the bollard and the boat was turning in the tide.</p>',
    },
  },
  { atLeast: { 'a call': 1 }, atMost: { 'a long call': 0.7, 'a cry in a story': 0.6 } },
);

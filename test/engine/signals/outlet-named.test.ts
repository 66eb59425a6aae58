import { outletNamed } from '../../../src/engine/signals/outlet-named.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  outletNamed,
  {
    fires: {
      'an ask': '<p data-block>Coast Courier lives on what its readers give.</p>',
      'a newsletter box': '<aside data-block>The best of Coast Courier, every Friday</aside>',
      'the name in capitals': '<h3 data-block>MORE FROM COAST COURIER</h3>',
      'a profile': '<p data-block><a href="https://www.instagram.com/coastcourier/">Coast Courier on Instagram</a></p>',
      'a story about the outlet': `
      <p>Coast Courier was founded in a net loft in Bodden by two brothers who could not agree on anything but the tides.</p>
      <p>When the younger drowned, Coast Courier came out with an empty front page, and nobody on the island spoke of it for a week.</p>
      <p data-block>The loft is now a museum, and Coast Courier pays rent for its own first desk, which stands behind a rope.</p>`,
    },
    silent: {
      'a courier on the coast':
        '<p data-block>The courier rode along the coast road until the snow stopped him at Bodden.</p>',
      'the words apart': '<p data-block>The coast has one courier, and he is seventy.</p>',
      'the words turned round': '<p data-block>Courier, Coast and Harbour are the three streets that flooded.</p>',
      'another outlet': '<p data-block>The recording was first heard by the Mainland Post.</p>',
      'a longer name': '<p data-block>Coast Couriers, a haulage firm, laid off forty drivers.</p>',
      'an ask without the name': '<p data-block>Become a member and keep this newsroom going.</p>',
    },
  },
  {
    excerpts: { 'an ask': 'Coast Courier' },
    atLeast: { 'an ask': 0.9 },
    // Where the outlet is the story, its name proves little.
    atMost: { 'a story about the outlet': 0.75 },
  },
);

import { relSponsored } from '../../../src/engine/signals/rel-sponsored.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  relSponsored,
  {
    fires: {
      'a paid link':
        '<p data-block><a href="https://lamps.example/cabin" rel="sponsored">Three lamps for the cabin</a></p>',
      'among other words':
        '<p data-block><a href="https://lamps.example/cabin" rel="nofollow Sponsored noopener">Three lamps for the cabin</a></p>',
      'one of two':
        '<p data-block><a href="https://lamps.example/cabin" rel="sponsored">See the lamp</a> or <a href="/lamps">read the test</a></p>',
    },
    silent: {
      'a link that is only not followed':
        '<p data-block><a href="https://lamps.example/cabin" rel="nofollow noopener">Three lamps for the cabin</a></p>',
      'what readers wrote':
        '<p data-block><a href="https://lamps.example/cabin" rel="ugc">Three lamps for the cabin</a></p>',
      'a sponsor in words':
        '<p data-block>The race is sponsored by a maker of <a href="https://ropes.example/">ropes</a>.</p>',
      'a path with the word':
        '<p data-block><a href="https://lamps.example/sponsored/">Three lamps for the cabin</a></p>',
      'a link of the story':
        '<p data-block>The strike, which <a href="/2026/03/ferry-strike-ends">ended in March</a>, cost the island its season and two of its four boats.</p>',
      'a paid link in the next paragraph':
        '<p data-block>The tower has three lamps.</p><p><a href="https://lamps.example/cabin" rel="sponsored">Lamps</a></p>',
    },
  },
  { atMost: { 'one of two': 0.5 } },
);

import { quotation } from '../../../src/engine/signals/quotation.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  quotation,
  {
    fires: {
      'all of it': '<p data-block>“I climbed those stairs eleven thousand times.”</p>',
      'half of it': '<p data-block>“Nobody asked us,” said Aas. “They sent a letter and a man with a drill.”</p>',
      'in German': '<p lang="de" data-block>„Niemand hat uns gefragt“, sagte Aas.</p>',
      'with points outwards': '<p lang="de" data-block>»Niemand hat uns gefragt«, sagte Aas.</p>',
      'in French': '<p lang="fr" data-block>« Personne ne nous a demandé », dit Aas.</p>',
      'in Japanese': '<p lang="ja" data-block>「誰も私たちに聞きに来なかったのです」と男性は話した。</p>',
      'straight marks': '<p data-block>"Nobody asked us at all," said Aas.</p>',
    },
    silent: {
      'reported without marks': '<p data-block>Aas said that nobody had asked them.</p>',
      'a word in marks': '<p data-block>The “smart” lamp went out again on Sunday.</p>',
      'the title of a film': '<p data-block>“The Reef” runs for two hours without a word.</p>',
      apostrophes: '<p data-block>The keeper’s sons’ boats were the island’s finest.</p>',
      'single straight marks': "<p data-block>The tower's crew and the keeper's wife's sister stayed.</p>",
      'an ask': '<aside data-block>Become a member and keep this newsroom going.</aside>',
      'a mark that never closes': '<p data-block>“Nobody asked us, Aas wrote, and he went on for nine pages.</p>',
    },
  },
  { atLeast: { 'all of it': 0.9, 'half of it': 0.5 } },
);

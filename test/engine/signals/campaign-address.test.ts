import { campaignAddress } from '../../../src/engine/signals/campaign-address.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  campaignAddress,
  {
    fires: {
      'a counted button': '<div><a data-block href="/join?utm_source=story&amp;utm_medium=box">Join</a></div>',
      'an outlet’s own count': '<p data-block>Every gift counts. <a href="/give?icid=inline">Give</a></p>',
      'a shop’s tag':
        '<p data-block><a href="https://shop.example/boots?color=red&amp;tag=courier-21">See the boots</a></p>',
    },
    silent: {
      'a plain link': '<p data-block><a href="/2026/10/bell-rings-again">The bell rings again</a></p>',
      'a source inside a sentence':
        '<p data-block>The port published <a href="https://port.example/report?year=2026&amp;page=4">the report</a> on Friday.</p>',
      'the words in the path': '<p data-block><a href="/campaign/utm_source">The campaign</a></p>',
      'a query that ends alike': '<p data-block><a href="/search?acid=1&amp;xref=2">Acid in the harbour</a></p>',
      'a campaign as news': '<p data-block>The campaign cost her party two million.</p>',
    },
  },
  {
    excerpts: { 'a shop’s tag': 'shop.example/boots' },
    atLeast: { 'a counted button': 1 },
    atMost: { 'an outlet’s own count': 0.6 },
  },
);

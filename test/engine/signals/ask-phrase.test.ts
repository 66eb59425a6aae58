import { askPhrase } from '../../../src/engine/signals/ask-phrase.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  askPhrase,
  {
    fires: {
      'a membership': '<aside><p data-block>Become a member today.</p></aside>',
      'a meter': '<p data-block>You have two articles left this month.</p>',
      'written like a paragraph of the story':
        '<p data-block>Stories like this take weeks to report. If you value them, please consider a gift of any size: your support keeps our reporters on the road.</p>',
      'with marks between its letters': '<p data-block>Sub&shy;scribe&#8203; now</p>',
      German: '<p data-block lang="de">Jetzt Mitglied werden</p>',
      French: '<p data-block lang="fr">Soutenez-nous : faites un don.</p>',
      Polish: '<p data-block lang="pl">Wesprzyj niezależne dziennikarstwo.</p>',
      Turkish: '<p data-block lang="tr">Okumaya devam etmek için üye olun.</p>',
      Chinese: '<p data-block lang="zh">登录后继续阅读全文</p>',
      Arabic: '<p data-block lang="ar">ادعموا الصحافة المستقلة</p>',
    },
    silent: {
      'members gained': '<p data-block>The museum gained four hundred members last year.</p>',
      'a politician’s membership': '<p data-block>He has been a member of the committee since 2019.</p>',
      'a business story': '<p data-block>The streaming service lost a million subscribers in the spring quarter.</p>',
      'a gift that is the news': '<p data-block>A widow from Bodden donated her house to the lifeboat crew.</p>',
      'an obituary’s last line': '<p data-block>The family asks for donations to the hospice instead of flowers.</p>',
      'support in a war': '<p data-block>The allies pledged further support, and the parliament will vote on it.</p>',
      'German, a party': '<p data-block lang="de">Das Mitglied der Regierung trat am Montag zurück.</p>',
      'French, a minister': '<p data-block lang="fr">Le ministre soutient le projet de loi, a-t-il dit mardi.</p>',
      'Polish, aid': '<p data-block lang="pl">Rząd udzielił wsparcia rolnikom po powodzi.</p>',
      'an offer of somebody else':
        '<p data-block>Voters can register for free buses to the polling station until noon, the mayor said.</p>',
      'Chinese, a club': '<p data-block lang="zh">该协会去年新增会员四百人。</p>',
    },
  },
  {
    excerpts: { 'a membership': 'become a member', German: 'mitglied werden' },
    atLeast: { 'a membership': 0.7 },
    atMost: { 'an offer of somebody else': 0.5 },
  },
);

const PAYWALLS = [
  'The regulator fined three services that told readers “your subscription ends today” when it did not.',
  'One screen said “subscribe now” in letters that could not be closed on small telephones, the report found.',
  'Another promised “unlimited access” and counted the visits all the same, according to the regulator.',
  'A third let people leave only by letter after they had pressed “subscribe today” on its first page.',
  'The services said that “your subscription” had been a working text that was never meant to be shown.',
];

testSignal(
  askPhrase,
  {
    fires: {
      'an appeal under a story about something else': '<p data-block>Subscribe now for the whole coast.</p>',
    },
    silent: {
      'a quotation in a story about subscriptions': PAYWALLS.map(
        (text, i) => `<p${i === 1 ? ' data-block' : ''}>${text}</p>`,
      ).join(''),
      'its first paragraph': PAYWALLS.map((text, i) => `<p${i === 0 ? ' data-block' : ''}>${text}</p>`).join(''),
      'its last paragraph': PAYWALLS.map((text, i) => `<p${i === 4 ? ' data-block' : ''}>${text}</p>`).join(''),
    },
  },
  {
    atLeast: { 'an appeal under a story about something else': 0.5 },
    atMost: {
      'a quotation in a story about subscriptions': 0.05,
      'its first paragraph': 0.05,
      'its last paragraph': 0.05,
    },
  },
);

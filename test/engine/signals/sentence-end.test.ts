import { sentenceEnd } from '../../../src/engine/signals/sentence-end.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(sentenceEnd, {
  fires: {
    'a sentence': '<p data-block>The tide turned at six, and the boats went out.</p>',
    'an exclamation': '<p data-block>The lamp was out!</p>',
    'in quotation marks': '<p data-block>“Nobody asked us.”</p>',
    'in German marks': '<p lang="de" data-block>Aas sagte: „Niemand hat uns gefragt.“</p>',
    'in marks that point inwards': '<p lang="de" data-block>Aas sagte: »Niemand hat uns gefragt.«</p>',
    'in brackets': '<p data-block>(The bell was rung by hand.)</p>',
    'in Japanese': '<p lang="ja" data-block>市長は橋が開通すると述べた。</p>',
    'in Hindi': '<p lang="hi" data-block>पुल मई में खुलेगा।</p>',
    'in Arabic': '<p lang="ar" data-block>متى يفتح الجسر؟</p>',
  },
  silent: {
    'a heading': '<h2 data-block>A machine’s eye</h2>',
    'a teaser': '<p data-block><a href="/2026/10/bell">The bell that nobody rings</a></p>',
    'a button': '<button data-block>Become a member</button>',
    'a list to come': '<p data-block>Four boats were lost:</p>',
    'a clause': '<ul><li data-block>two lamps;</li></ul>',
    'an arrow after a sentence': '<p data-block><a href="/membership">We need you. →</a></p>',
    'a number': '<table><tr><td data-block>6:41.20</td></tr></table>',
    'a caption': '<figure><figcaption data-block>The tower in 1962</figcaption></figure>',
    'a quotation that goes on': '<p lang="de" data-block>„Niemand hat uns gefragt“</p>',
  },
});

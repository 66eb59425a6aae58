import { upperCase } from '../../../src/engine/signals/upper-case.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(upperCase, {
  fires: {
    'a link between paragraphs': '<p data-block><a href="/2026/10/bell">THE BELL THAT NOBODY RINGS</a></p>',
    'a button': '<button data-block>SUBSCRIBE NOW</button>',
    'in Russian': '<p lang="ru" data-block>ЧИТАЙТЕ ТАКЖЕ: КОЛОКОЛ СКАРВА</p>',
    'with numbers': '<p data-block>JOIN 12,000 READERS</p>',
  },
  silent: {
    'a sentence': '<p data-block>The tide turned at six, and the boats went out.</p>',
    'a title': '<h3 data-block>The Bell That Nobody Rings</h3>',
    'an abbreviation in a sentence': '<p data-block>The IMO and the EMSA were told on Monday.</p>',
    'an abbreviation alone': '<table><tr><td data-block>USA</td></tr></table>',
    'a dateline': '<p data-block>BODDEN — The lamp went out at six.</p>',
    'a paragraph in capitals':
      '<p data-block>IN THE WINTER OF THE GREAT STORM THE CABLE BROKE AND ONLY THE KEEPER STOOD BETWEEN FOUR TRAWLERS AND THE REEF OF SKARV</p>',
    'a script without capitals': '<p lang="ja" data-block>橋は五月に開通すると市長は述べた。</p>',
    'a score': '<p data-block>21–17</p>',
  },
});

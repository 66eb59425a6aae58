import { question } from '../../../src/engine/signals/question.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(question, {
  fires: {
    'a quiz': '<p data-block>How well do you know the coast?</p>',
    'a teaser': '<p data-block><a href="/2026/10/bell">Who rings the bell of Skarv?</a></p>',
    'in quotation marks': '<p data-block>“Would you live here?”</p>',
    'an arrow after it': '<p data-block><a href="/membership">Not a member yet? →</a></p>',
    'in Arabic': '<p lang="ar" data-block>هل أنت مشترك؟</p>',
    'in Japanese': '<p lang="ja" data-block>会員ですか？</p>',
  },
  silent: {
    'a question within a paragraph': '<p data-block>Who rings the bell? For eleven years nobody has asked.</p>',
    'a quoted question': '<p data-block>“Would you live here?” she asked, and shut the window.</p>',
    'a question reported': '<p data-block>The council asked who would ring the bell.</p>',
    'a quoted question in Russian': '<p lang="ru" data-block>«Кто звонит в колокол?» — спросила она.</p>',
    'a quoted question in Japanese': '<p lang="ja" data-block>市長は「橋はいつ開通するのか？」と尋ねた。</p>',
    'a quoted question in Arabic': '<p lang="ar" data-block>«من يقرع الجرس؟» سألت العمدة.</p>',
    'a quoted question in Spanish': '<p lang="es" data-block>«¿Quién toca la campana?», dijo él.</p>',
    'a question in a link’s address': '<p data-block><a href="/quiz?page=2">The quiz</a></p>',
  },
});

import { newsletterPhrase } from '../../../src/engine/signals/newsletter-phrase.ts';
import { PARAGRAPHS, testSignal } from '../../support/signal.ts';

const TERMS =
  'By signing up you agree to receive our mails of every morning and of every evening, and to the rules under which we send them to you.';
const OTHERS = PARAGRAPHS.map((paragraph) => paragraph.replace('<p>', '<p>A year later: '));
const TWICE = `<p data-block>${TERMS}</p>${OTHERS.join('')}<p>${TERMS}</p>`;

/** A story about newsletters that the page shows twice, as it may for wide screens and narrow ones. */
const ABOUT =
  '<p>The paper asked its readers to sign up for our newsletter, and forty thousand of them did so in a single spring.</p>'.repeat(
    2,
  );
const STORY_TWICE = `${ABOUT}${PARAGRAPHS.slice(0, 3).join('')}<p data-block>“Sign up for our newsletter, it says on every page and at the foot of every mail,” says the editor of the rival paper.</p>${ABOUT}${PARAGRAPHS.slice(0, 3).join('')}`;

testSignal(
  newsletterPhrase,
  {
    fires: {
      'an invitation': '<aside data-block>Sign up for our newsletter and read the coast before breakfast.</aside>',
      'a line in italics after the story': '<p data-block><em>Get the latest from the harbour in your inbox.</em></p>',
      'a label alone': '<h3 data-block>Newsletters</h3>',
      'the button of a form': '<form><input type="email"><button data-block>Sign up</button></form>',
      'small print': '<p data-block>By submitting this form you agree to our rules. Unsubscribe whenever you like.</p>',
      'terms that stand twice in the story, and are not what it is about': TWICE,
      'a channel': '<div data-block>Follow our WhatsApp channel and never miss a ferry.</div>',
      'in German': '<div lang="de" data-block>Das Beste der Woche in Ihrem Postfach</div>',
      'in French':
        '<div lang="fr" data-block>Inscrivez-vous à la newsletter : le port et la ville, tous les matins.</div>',
      'in Swedish': '<div lang="sv" data-block>Anmäl dig till nyhetsbrevet</div>',
      'in Japanese': '<div lang="ja" data-block>港の話題を毎朝メールでお届けします。登録はこちら</div>',
    },
    silent: {
      'a story about newsletters that the page shows twice': STORY_TWICE,
      'a story about newsletters':
        '<p data-block>Newsletters have become the fastest growing business in local news, the study found.</p>',
      'the author of one': '<p data-block>Brandt, who writes a newsletter on tides, moved to the island in 2014.</p>',
      'a leak by e-mail': '<p data-block>In an email to the council, the engineer called the pier unsafe.</p>',
      'an inbox in a story': '<p data-block>By noon the mayor’s inbox held 900 complaints about the bridge.</p>',
      'signing up for a class': '<p data-block>Forty residents signed up for the course in boat building.</p>',
      'signing up for the army': '<p data-block>“I was nineteen when I went to sign up for the navy,” he said.</p>',
      'a quoted wish': '<p data-block>“Sign up for nothing,” her father used to tell her.</p>',
      'a flood alert': '<p data-block>The agency issued an alert for the lower valley at four in the morning.</p>',
      'a German story':
        '<p lang="de" data-block>Den Newsletter der Botschaft lasen nur wenige Diplomaten, und er wurde im Mai eingestellt.</p>',
      'a French story':
        '<p lang="fr" data-block>La lettre du maire est arrivée dans les boîtes de la rue, et elle a surpris.</p>',
      'a Japanese story': '<p lang="ja" data-block>市長は職員にメールを送り、橋の工事が遅れると説明した。</p>',
    },
  },
  {
    atLeast: { 'terms that stand twice in the story, and are not what it is about': 0.3 },
    atMost: { 'a story about newsletters that the page shows twice': 0.2 },
  },
);

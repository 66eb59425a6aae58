import { askWords } from '../../../src/engine/signals/ask-words.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  askWords,
  {
    fires: {
      'a button': '<div data-block>Subscribe</div>',
      'a line of an appeal': '<p data-block>Your contribution pays for independent journalism.</p>',
      Spanish: '<p data-block lang="es">Suscripción</p>',
      Swedish: '<p data-block lang="sv">Bli medlem du också</p>',
      Hindi: '<p data-block lang="hi">सदस्यता</p>',
      Korean: '<p data-block lang="ko">구독 후원</p>',
    },
    silent: {
      'a shipping story': '<p data-block>Two ferries were taken out of service after the inspection on Thursday.</p>',
      'words that hold them inside': '<p data-block>I remember the day; nobody dismembered the old pier.</p>',
      'Spanish, the weather': '<p data-block lang="es">La lluvia dejó sin luz a tres barrios durante la noche.</p>',
      'Swedish, a match': '<p data-block lang="sv">Laget vann med tre mål efter en svag första halvlek.</p>',
      'Korean, the weather': '<p data-block lang="ko">내일은 전국에 비가 내리겠습니다.</p>',
      'one of its words in a long sentence':
        '<p data-block>The committee’s oldest member, who has fished off the point since he was nine, asked why the lamp could not be lit by hand.</p>',
    },
  },
  {
    atLeast: { 'a button': 1 },
    atMost: { 'one of its words in a long sentence': 0.35 },
  },
);

import { addressSignal, tokenTest } from '../signal.ts';

/** Links to a podcast, video, app, shop, quiz, event or course. */
export const promoteAddress = addressSignal({
  id: 'promote-address',
  speaksFor: ['promo'],
  test: tokenTest(
    'podcast podcasts spotify itunes apps play shop store boutique tienda quiz quizzes games game crossword crosswords puzzles sudoku events event webinar webinars courses course video videos gallery galleries photos audio tv live listen watch ebook books',
  ),
});

import { signal } from '../signal.ts';

/** Opens with a bullet, an arrow or a bracket, as inserted lines do. */
export const leadingMark = signal({
  id: 'leading-mark',
  family: 'structure',
  speaksFor: ['promo'],
  strength: (block) => (/^[▶►→»›>•·●■◆★☆✦➡👉📩📧🔔[(*|–—-]/u.test(block.text) ? 1 : 0),
});

import { signal } from '../signal.ts';

/** A paragraph of this many words is not a form's label, whatever stands beside it. */
const LONG = 25;

/** Beside a field for an e-mail address. */
export const emailField = signal({
  id: 'email-field',
  family: 'address',
  speaksFor: ['newsletter'],
  strength: (block, page) => {
    if (block.words.length >= LONG) return 0;
    return page.boxes[page.widgets[block.index]!]!.emailFields > 0 ? 1 : 0;
  },
});

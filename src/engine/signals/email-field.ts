import { signal } from '../signal.ts';

/** Beside a field for an e-mail address. */
export const emailField = signal({
  id: 'email-field',
  family: 'address',
  speaksFor: ['newsletter'],
  strength: (block, page) => {
    const widget = page.boxes[page.widgets[block.index]!]!;
    return widget.emailFields > 0 ? 1 : 0;
  },
});

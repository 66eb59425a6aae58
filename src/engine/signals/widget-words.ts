import { ONE_THING_WORDS } from '../boxes.ts';
import { signal } from '../signal.ts';

/** How many words its widget has. */
export const widgetWords = signal({
  id: 'widget-words',
  family: 'structure',
  speaksFor: [],
  strength: (block, page) => Math.min(1, page.boxes[page.widgets[block.index]!]!.words / ONE_THING_WORDS),
});

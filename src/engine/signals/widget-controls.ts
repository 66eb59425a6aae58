import { signal } from '../signal.ts';

/** Its widget has fields and buttons. */
export const widgetControls = signal({
  id: 'widget-controls',
  family: 'structure',
  speaksFor: ['appeal', 'newsletter', 'social'],
  strength: (block, page) => Math.min(1, page.boxes[page.widgets[block.index]!]!.controls / 3),
});

import { signal } from '../signal.ts';

/** Its widget has pictures. */
export const widgetImages = signal({
  id: 'widget-images',
  family: 'structure',
  speaksFor: ['promo', 'ad'],
  strength: (block, page) => {
    const widget = page.boxes[page.widgets[block.index]!]!;
    return Math.min(1, widget.images / Math.max(1, widget.end - widget.first));
  },
});

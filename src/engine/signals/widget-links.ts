import { signal } from '../signal.ts';

/** Share of its widget's words that are links. */
export const widgetLinks = signal({
  id: 'widget-links',
  family: 'structure',
  speaksFor: ['promo', 'ad', 'social'],
  strength: (block, page) => {
    const widget = page.boxes[page.widgets[block.index]!]!;
    return widget.words > 0 ? Math.min(1, widget.linkWords / widget.words) : 0;
  },
});

import { signal } from '../signal.ts';

/** How many blocks its widget has. */
export const widgetBlocks = signal({
  id: 'widget-blocks',
  family: 'structure',
  speaksFor: [],
  strength: (block, page) => {
    const widget = page.boxes[page.widgets[block.index]!]!;
    return Math.min(1, (widget.end - widget.first - 1) / 20);
  },
});

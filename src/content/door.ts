import type { Door } from '../shared/picking.ts';
import type { Cleaning } from './cleaning.ts';
import type { Lessons } from './lessons.ts';

/** The door that a page's session opens to the picker; `heed` acts on what was taught, at once. */
export function doorTo(cleaning: Cleaning, lessons: Lessons, heed: () => void): Door {
  return {
    story() {
      if (!cleaning.analysis) cleaning.read();
      return cleaning.analysis?.article.root;
    },
    hide(element) {
      const undo = lessons.hide(element);
      cleaning.forget(element);
      heed();
      return () => {
        undo();
        heed();
      };
    },
  };
}

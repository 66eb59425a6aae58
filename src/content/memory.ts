import type { Clutter, Hidden, Label } from '../engine/types.ts';
import { browser } from '../shared/browser.ts';
import { isClutter } from '../shared/clutter.ts';
import { isTemplate, type Memory, memoryKey, parseMemory, type Remembered, remember, today } from '../shared/memory.ts';
import { type Known, keyOf } from './known.ts';
import { hash, tagPrint } from './print.ts';

/** Makes known what the site's memory holds as template. */
export function recall(memory: Memory, known: Known): void {
  for (const [key, box] of Object.entries(memory)) if (isTemplate(box)) known.add(box.tag, key, box.label);
}

/** Makes known what was found on this page, so that it is recognised when the site puts it back. */
export function note(hidden: readonly Hidden[], known: Known): Record<string, { tag: string; label: Clutter }> {
  const boxes: Record<string, { tag: string; label: Clutter }> = {};
  for (const { element, label } of hidden) {
    if (!isClutter(label)) continue;
    const [key, tag] = [keyOf(element), tagPrint(element)];
    known.add(tag, key, label);
    boxes[key] = { tag, label };
  }
  return boxes;
}

/** Writes a story's boxes into the site's memory. Only hashes are kept; never in a private window. */
export async function learn(site: string, boxes: Record<string, { tag: string; label: Clutter }>): Promise<void> {
  if (Object.keys(boxes).length === 0) return;
  const story = hash(location.pathname + location.search);
  return change(site, (memory) => remember(memory, boxes, story, today()));
}

/** The reader showed a box again: it is never remembered on this site. */
export async function unlearn(site: string, element: Element, label: Label): Promise<void> {
  if (!isClutter(label)) return;
  const box: Remembered = { tag: tagPrint(element), label, stories: [], day: today(), never: true };
  const key = keyOf(element);
  return change(site, (memory) => ({ ...memory, [key]: box }));
}

let changed = Promise.resolve();

/** Changes what is stored now, one change after another: other tabs write too, and the options forget. */
async function change(site: string, next: (memory: Memory) => Memory): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  const key = memoryKey(site);
  changed = changed
    .then(async () => {
      const stored = await browser.storage.local.get(key);
      await browser.storage.local.set({ [key]: next(parseMemory(stored[key])) });
    })
    .catch(() => {}); // the extension was updated under the page
  return changed;
}

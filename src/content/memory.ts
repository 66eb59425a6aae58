import type { Clutter, Hidden, Label } from '../engine/types.ts';
import { CLUTTER } from '../engine/types.ts';
import { browser } from '../shared/browser.ts';
import { isTemplate, type Memory, memoryKey, remember, today } from '../shared/memory.ts';
import { Known } from './known.ts';
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
    const [key, tag] = [Known.keyOf(element), tagPrint(element)];
    known.add(tag, key, label);
    boxes[key] = { tag, label };
  }
  return boxes;
}

/** Writes a story's boxes into the site's memory. Only hashes are kept; never in a private window. */
export async function learn(
  site: string,
  memory: Memory,
  boxes: Record<string, { tag: string; label: Clutter }>,
): Promise<Memory> {
  if (browser.extension.inIncognitoContext || Object.keys(boxes).length === 0) return memory;
  const next = remember(memory, boxes, hash(location.pathname + location.search), today());
  await browser.storage.local.set({ [memoryKey(site)]: next });
  return next;
}

/** The reader showed a box again: it is never remembered on this site. */
export async function unlearn(site: string, memory: Memory, element: Element, label: Label): Promise<Memory> {
  if (browser.extension.inIncognitoContext || !isClutter(label)) return memory;
  const key = Known.keyOf(element);
  const next: Memory = { ...memory, [key]: { tag: tagPrint(element), label, stories: [], day: today(), never: true } };
  await browser.storage.local.set({ [memoryKey(site)]: next });
  return next;
}

const isClutter = (label: Label): label is Clutter => CLUTTER.some((clutter) => clutter === label);

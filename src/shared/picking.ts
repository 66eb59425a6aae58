/** Where a page's content script leaves its door for the picker: in the world that both share and the page does not see. */
export const DOOR = Symbol.for('clearstory');

/** What the picker asks of the content script. */
export interface Door {
  /** The element that holds the story, which is not to be hidden whole. */
  story(): Element | undefined;
  /** "Hide this": now, and on every later page of the site. Gives the function that takes it back. */
  hide(element: Element): () => void;
}

/** The page's door; undefined where no content script is. */
export function door(): Door | undefined {
  const left: unknown = Reflect.get(window, DOOR);
  return typeof left === 'object' && left !== null ? (left as Door) : undefined; // only our own scripts live in this world
}

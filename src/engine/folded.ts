/**
 * Parts that a page hides until they are wanted, not from its readers: a folded section, a tab, a slide, an accordion's
 * panel (WAI-ARIA Authoring Practices), and a part that React has streamed and not yet put in its place.
 */
const FOLDED =
  'details:not([open]),[role=tabpanel],[aria-roledescription=slide],[hidden=until-found],' +
  '[role=region][aria-labelledby],[hidden][id^="S:"]';

/** Whether an element is such a part. */
export const isFolded = (element: Element): boolean => Element.prototype.matches.call(element, FOLDED);

/** Whether an element stands in such a part. */
export const isInFolded = (element: Element): boolean => Element.prototype.closest.call(element, FOLDED) !== null;

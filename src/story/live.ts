/** How long what was said stays to be read, in milliseconds. */
const STAY = 5000;

let pending: ReturnType<typeof setTimeout> | undefined;

/** Says something in the page's one polite live region, `#live`, which the page's markup holds; it is seen for a moment. */
export function announce(text: string): void {
  const region = document.getElementById('live');
  if (!region) return;
  // Emptied first, so that the same words twice are two announcements.
  region.textContent = '';
  clearTimeout(pending);
  pending = setTimeout(() => {
    region.textContent = text;
    pending = setTimeout(() => {
      region.textContent = '';
    }, STAY);
  }, 50);
}

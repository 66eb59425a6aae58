/** Says something in the page's one polite live region, `#live`, which the page's markup holds. */
export function announce(text: string): void {
  const region = document.getElementById('live');
  if (!region) return;
  // Emptied first, so that the same words twice are two announcements.
  region.textContent = '';
  setTimeout(() => {
    region.textContent = text;
  }, 50);
}

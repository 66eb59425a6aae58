import type { Look } from '../shared/settings.ts';

/** Sets the page by the reader's choice: theme and font by attribute, size and width by custom property. */
export function setLook({ theme, font, size, width }: Look): void {
  const root = document.documentElement;
  root.setAttribute('data-theme', theme);
  root.setAttribute('data-font', font);
  root.style.setProperty('--story-size', `${size / 16}rem`);
  root.style.setProperty('--story-width', `${width}ch`);
}

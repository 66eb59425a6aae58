const SVG = 'http://www.w3.org/2000/svg';

/** Our own line drawings for buttons, on a grid of 20 × 20. */
const PATHS = {
  book: 'M10 5.5C8.2 4.3 5.7 4 3 4v11c2.7 0 5.2.3 7 1.5 1.8-1.2 4.3-1.5 7-1.5V4c-2.7 0-5.2.3-7 1.5zM10 5.5v11',
  copy: 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4',
  save: 'M10 3v9.5M6.2 9 10 12.7 13.8 9M3.5 13.5v3h13v-3',
  listen: 'M3.5 8v4h2.7l3.8 3.2V4.8L6.2 8zM13 7.5a3.5 3.5 0 0 1 0 5M15.2 5.2a6.7 6.7 0 0 1 0 9.6',
  stop: 'M5.5 5.5h9v9h-9z',
  pause: 'M7 5v10M13 5v10',
  play: 'M6.5 4.5v11l9-5.5z',
  gear: 'M4 6h7M15 6h1M4 14h1M9 14h7M11 6a2 2 0 1 0 4 0 2 2 0 1 0-4 0M5 14a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
  text: 'M3 15.5 7.2 5h.6L12 15.5M4.5 12h6M12.5 15.5l2.7-7h.6l2.7 7M13.5 13.2h4',
  print: 'M6 7.5v-4h8v4M6 14.5H3.5v-7h13v7H14M6 11.8h8v5H6z',
  original: 'M8 4.5H4v11.5h11.5v-4M11.5 3.5h5v5M16.3 3.7 9.5 10.5',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  down: 'M5.5 8 10 12.5 14.5 8',
} as const;

export type Glyph = keyof typeof PATHS;

/** A small drawing in the colour of the text around it, kept from screen readers: the button's words name it. */
export function glyph(name: Glyph): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('glyph');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

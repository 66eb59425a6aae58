import type { List, Nodes, Parents, Root, Table } from 'mdast';
import type { EmbedCard, Figure } from '../engine/tree.ts';
import { messageNodes } from '../shared/i18n.ts';
import { hostName, link, pictureAddress } from './address.ts';
import { bdi, el, plain } from './element.ts';

/** What the drawing of one story needs to know. */
interface Drawing {
  /** The story's address, for links that are relative to it. */
  base: string;
  /** The level of the last heading drawn: a story may not skip one. */
  level: number;
}

/**
 * Draws a story's tree. Everything is made with createElement and text nodes; an address that is not http, https or
 * mailto is no link, a node of an unknown kind is its text.
 */
export function drawTree(tree: Root, base: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...drawChildren(tree, { base, level: 1 }));
  return fragment;
}

function drawChildren(parent: Parents, drawing: Drawing): Node[] {
  return parent.children.map((child) => draw(child, drawing));
}

function draw(node: Nodes, drawing: Drawing): Node {
  switch (node.type) {
    case 'text':
      return document.createTextNode(node.value);
    case 'paragraph':
      return el('p', { dir: 'auto' }, ...drawChildren(node, drawing));
    case 'heading':
      drawing.level = Math.min(Math.max(node.depth, 2), drawing.level + 1);
      return el(`h${drawing.level as 2 | 3 | 4 | 5 | 6}`, { dir: 'auto' }, ...drawChildren(node, drawing));
    case 'emphasis':
      return el('em', {}, ...drawChildren(node, drawing));
    case 'strong':
      return el('strong', {}, ...drawChildren(node, drawing));
    case 'delete':
      return el('del', {}, ...drawChildren(node, drawing));
    case 'inlineCode':
      return el('code', { dir: 'ltr' }, node.value);
    case 'break':
      return el('br');
    case 'link':
      return link(node.url, drawing.base, ...drawChildren(node, drawing));
    case 'image':
      return drawPicture(node.url, node.alt ?? '', drawing.base) ?? document.createTextNode(node.alt ?? '');
    case 'figure':
      return drawFigure(node, drawing.base);
    case 'pullQuote':
      return el('aside', { class: 'pull-quote', dir: 'auto' }, ...drawChildren(node, drawing));
    case 'embedCard':
      return drawEmbed(node, drawing.base);
    case 'list':
      return drawList(node, drawing);
    case 'blockquote':
      return el('blockquote', { dir: 'auto' }, ...drawChildren(node, drawing));
    case 'code':
      return el('pre', { dir: 'ltr', tabindex: 0 }, el('code', {}, node.value));
    case 'table':
      return drawTable(node, drawing);
    case 'thematicBreak':
      return el('hr');
    default:
      if ('children' in node) return el('div', { dir: 'auto' }, ...drawChildren(node, drawing));
      return document.createTextNode('value' in node ? node.value : '');
  }
}

/** A picture that loads when it comes into view, and leaves without a trace when it cannot load. */
function drawPicture(url: string, alt: string, base: string): HTMLImageElement | undefined {
  const src = pictureAddress(url, base);
  if (!src) return undefined;
  // The attributes before `src`, so that they hold for its request.
  const image = el('img', { alt, loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer', src });
  image.addEventListener('error', () => image.remove(), { once: true });
  return image;
}

function drawFigure({ url, alt, width, height, caption, credit }: Figure, base: string): HTMLElement {
  const figure = el('figure');
  const image = drawPicture(url, alt, base);
  if (image && width && height) {
    image.width = width;
    image.height = height;
  }
  const words = [caption, credit].filter((part) => part !== undefined);
  if (image) figure.append(image);
  if (words.length > 0) {
    const [first, ...rest] = words.map((part, at) =>
      el('span', { class: at === 0 && caption ? 'caption' : 'credit', dir: 'auto' }, part),
    );
    figure.append(el('figcaption', {}, ...(first ? [first] : []), ...rest.flatMap((part) => [' ', part])));
  }
  return figure;
}

/** What the page embeds is a card with a link: nothing of it is loaded. */
function drawEmbed({ url, provider, title }: EmbedCard, base: string): HTMLElement {
  const open = link(url, base, ...messageNodes('embed_open', bdi(provider || hostName(url))));
  return el('div', { class: 'embed' }, el('p', { dir: 'auto' }, plain(title)), el('p', {}, open));
}

function drawList(node: List, drawing: Drawing): Node {
  const start = node.ordered && node.start !== 1 ? (node.start ?? undefined) : undefined;
  const items = node.children.map((item) => {
    const [only, ...more] = item.children;
    // A single paragraph is set tight, as it stood in the page.
    const content = only?.type === 'paragraph' && more.length === 0 ? only : item;
    return el('li', { dir: 'auto' }, ...drawChildren(content, drawing));
  });
  return node.ordered ? el('ol', { dir: 'auto', start }, ...items) : el('ul', { dir: 'auto' }, ...items);
}

function drawTable(node: Table, drawing: Drawing): Node {
  const rows = node.children.map((row, at) => {
    const cells = row.children.map((cell) =>
      el(at === 0 ? 'th' : 'td', { dir: 'auto', scope: at === 0 && 'col' }, ...drawChildren(cell, drawing)),
    );
    return el('tr', {}, ...cells);
  });
  const [head, ...body] = rows;
  const table = el('table', {}, el('thead', {}, ...(head ? [head] : [])), el('tbody', {}, ...body));
  // A wide table scrolls in a box of its own, which the keyboard must be able to reach.
  return el('div', { class: 'table', tabindex: 0, role: 'group' }, table);
}

import type {
  BlockContent,
  Blockquote,
  Heading,
  List,
  ListItem,
  Node,
  Paragraph,
  Parent,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import type { Picture } from './types.ts';

/** A picture at its place in the story. Its `url` is empty where the page drew it itself and only its caption can be told. */
export interface Figure extends Node, Picture {
  type: 'figure';
  caption?: string;
  /** Who made or lent the picture. */
  credit?: string;
}

/** A quotation that repeats words of the story to catch the eye. */
export interface PullQuote extends Parent {
  type: 'pullQuote';
  children: BlockContent[];
}

/** What the page embeds from elsewhere, as a link. */
export interface EmbedCard extends Node {
  type: 'embedCard';
  url: string;
  /** Who serves it: "youtube.com". */
  provider: string;
  title: string;
}

declare module 'mdast' {
  interface RootContentMap {
    figure: Figure;
    pullQuote: PullQuote;
    embedCard: EmbedCard;
  }
  interface BlockContentMap {
    figure: Figure;
    pullQuote: PullQuote;
    embedCard: EmbedCard;
  }
}

type Depth = Heading['depth'];

export const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
/** A heading; depths outside 1 to 6 become the nearest. */
export const heading = (depth: number, children: PhrasingContent[]): Heading => ({
  type: 'heading',
  depth: Math.min(6, Math.max(1, depth)) as Depth,
  children,
});
export const blockquote = (children: BlockContent[]): Blockquote => ({ type: 'blockquote', children });
export const pullQuote = (children: BlockContent[]): PullQuote => ({ type: 'pullQuote', children });
export const list = (start: number | null, items: BlockContent[][]): List => ({
  type: 'list',
  ordered: start !== null,
  start,
  spread: false,
  children: items.map((children): ListItem => ({ type: 'listItem', spread: false, children })),
});
/** A table of rows of cells; the first row is the head. */
export const table = (rows: PhrasingContent[][][]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  })),
});

/** An inline node's text; a break is a line break. */
function inlineText(node: PhrasingContent): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? phrasingText(node.children) : '';
}
const phrasingText = (nodes: readonly PhrasingContent[]): string => nodes.map(inlineText).join('');

/** What of a tree's nodes becomes text: the body alone, or also what stands beside it in the story view. */
export type Scope = 'body' | 'view';

function blockText(node: RootContent, scope: Scope): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return phrasingText(node.children);
    case 'code':
      return node.value;
    case 'table':
      return node.children.map((row) => row.children.map((cell) => phrasingText(cell.children)).join(' | ')).join('\n');
    case 'list':
      return node.children
        .map((item) => blocksText(item.children, scope, '\n'))
        .filter(Boolean)
        .join('\n');
    case 'blockquote':
      return blocksText(node.children, scope, '\n\n');
    case 'pullQuote':
      return scope === 'view' ? blocksText(node.children, scope, '\n\n') : '';
    case 'figure':
      return scope === 'view' ? [node.caption, node.credit].filter(Boolean).join('\n') : '';
    case 'embedCard':
      return scope === 'view' ? node.title : '';
    default:
      return '';
  }
}

function blocksText(nodes: readonly RootContent[], scope: Scope, between: string): string {
  return nodes
    .map((node) => blockText(node, scope))
    .filter((text) => text !== '')
    .join(between);
}

/** A tree as plain text: a blank line between blocks, a line for each item and row, ` | ` between cells. */
export const treeText = (nodes: readonly RootContent[], scope: Scope): string => blocksText(nodes, scope, '\n\n');

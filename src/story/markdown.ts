import type { Html, Link, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, toMarkdown } from 'mdast-util-to-markdown';
import type { EmbedCard, Figure } from '../engine/tree.ts';
import type { Report } from '../engine/types.ts';
import { linkAddress, pictureAddress } from './address.ts';
import { sourceLine } from './text.ts';

/** The story as Markdown: title, standfirst, source and address, then the body. */
export function storyMarkdown(article: Report['article'], outlet: string): string {
  const { title, standfirst, url, tree } = article;
  const head: RootContent[] = [{ type: 'heading', depth: 1, children: [words(title)] }];
  if (standfirst) head.push(paragraph({ type: 'emphasis', children: [words(standfirst)] }));
  head.push(paragraph(words(sourceLine(article, outlet))));
  if (linkAddress(url)) head.push(paragraph({ type: 'link', url, children: [words(url)] }));
  const root: Root = { type: 'root', children: [...head, { type: 'thematicBreak' }, ...tree.children] };
  return toMarkdown(root, { bullet: '-', rule: '-', emphasis: '_', handlers, extensions: [gfmTableToMarkdown()] });
}

/** How the story's own kinds of nodes are written: as what Markdown has for them. */
const handlers = {
  figure: ({ url, alt, caption, credit }: Figure, _parent, state, info) => {
    const about = [caption, credit].filter(Boolean).join(' ');
    const image: PhrasingContent = pictureAddress(url) ? { type: 'image', url, alt } : words(alt);
    const parts: PhrasingContent[] = about
      ? [image, { type: 'break' }, { type: 'emphasis', children: [words(about)] }]
      : [image];
    return state.handle(paragraph(...parts), undefined, state, info);
  },
  // An address that is no link in the drawing is none here.
  link: (node: Link, parent, state, info) =>
    linkAddress(node.url) ? defaultHandlers.link(node, parent, state, info) : state.containerPhrasing(node, info),
  html: ({ value }: Html, _parent, state, info) => {
    const exit = state.enter('phrasing');
    const text = state.safe(value, info);
    exit();
    return text;
  },
  pullQuote: defaultHandlers.blockquote,
  embedCard: ({ url, title, provider }: EmbedCard, _parent, state, info) =>
    state.handle(paragraph({ type: 'link', url, children: [words(`${title} (${provider})`)] }), undefined, state, info),
} satisfies Record<string, Handle>;

function words(value: string): PhrasingContent {
  return { type: 'text', value };
}

function paragraph(...children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}

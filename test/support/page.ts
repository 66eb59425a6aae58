import { type Hidden, LABELS, type Label } from '../../src/engine/types.ts';

/** What a fixture promises; `test/pages/<slug>/expected.json`. */
export interface Expected {
  /** The page's address. */
  url: string;
  /** One sentence: what this page proves. */
  about: string;
  isStory: boolean;
  /** Nothing at all may be hidden. */
  hidesNothing?: boolean;
  /** Labels whose every run must be hidden; "all" is every kind of clutter. Social counts between the story's first and last run. */
  mustHide: 'all' | Label[];
  /** Texts of runs that must stay though their label is clutter: a gate, where the shown story ends. */
  keeps?: string[];
  /** Nothing beyond `mustHide` may be hidden. */
  hidesExactly?: boolean;
  /** Its clutter is worded as the press hardly words it; `test/press.test.ts` counts it apart. */
  isHard?: boolean;
  /** Words that the summary must hold. */
  summary?: string[];
}

/** One run of text in its nearest block-level element, with what its author says it is. */
export interface LabelledRun {
  label: Label;
  /** What part of the story a run outside the body is: 'headline', 'caption', … */
  field?: string;
  text: string;
  nodes: readonly Text[];
}

/** A fixture as a live document, its labels remembered and gone from the page. */
export interface LoadedPage {
  document: Document;
  /** Every run of text in document order. */
  runs: readonly LabelledRun[];
  close(): void;
}

/** White space as one blank, zero-width characters gone: how texts are compared. */
export function plain(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const UNSEEN = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE', 'OPTION']);

interface Mark {
  label: Label;
  field?: string;
}

/** The page's own mark on an element, over the one it inherits. */
function markOf(element: Element, inherited: Mark | undefined): Mark | undefined {
  const name = element.getAttribute('data-label');
  const field = element.getAttribute('data-field');
  const label = LABELS.find((known) => known === name);
  if (name !== null && label === undefined) throw new Error(`No such label: ${name}`);
  if (label !== undefined) return field === null ? { label } : { label, field };
  return field !== null && inherited ? { label: inherited.label, field } : inherited;
}

/** Collects the labelled runs below `root`, open shadow roots included, and the elements that bear labels. */
function readLabels(root: Element, view: Window): { runs: LabelledRun[]; marked: Element[] } {
  const runs: { mark: Mark; nodes: Text[]; text: string }[] = [];
  const marked: Element[] = [];
  let open: (typeof runs)[number] | undefined;
  let breaks = 0;

  const addText = (node: Text, mark: Mark | undefined) => {
    if (plain(node.data) === '') {
      if (open) open.text += ' ';
      return;
    }
    if (!mark) throw new Error(`No label: ${plain(node.data).slice(0, 60)}`);
    if (!open || open.mark !== mark || breaks > 1) {
      open = { mark, nodes: [], text: '' };
      runs.push(open);
    }
    open.text += breaks > 0 ? ` ${node.data}` : node.data;
    open.nodes.push(node);
    breaks = 0;
  };
  const visit = (element: Element, inherited: Mark | undefined) => {
    if (element.hasAttribute('data-label') || element.hasAttribute('data-field')) marked.push(element);
    if (UNSEEN.has(element.tagName)) return;
    if (element.tagName === 'BR') breaks++;
    const mark = markOf(element, inherited);
    const display = view.getComputedStyle(element).display;
    if (display === 'none') {
      marked.push(...element.querySelectorAll('[data-label], [data-field]'));
      return;
    }
    const inline = display.startsWith('inline') || display === 'contents';
    if (!inline) open = undefined;
    for (const child of (element.shadowRoot ?? element).childNodes) {
      if (child.nodeType === Node.TEXT_NODE) addText(child as Text, mark);
      else if (child.nodeType === Node.ELEMENT_NODE) visit(child as Element, mark);
    }
    if (element.shadowRoot) for (const child of element.children) visit(child, mark);
    if (!inline) open = undefined;
  };
  visit(root, undefined);
  return {
    runs: runs.map(({ mark, nodes, text }) => ({ ...mark, nodes, text: plain(text) })),
    marked,
  };
}

/** Takes every label off, so that the page is what a reader's browser would hold. */
function strip(marked: readonly Element[]): void {
  for (const element of marked) {
    element.removeAttribute('data-label');
    element.removeAttribute('data-field');
    // A bare span was there only to bear the label of a run between line breaks.
    if (element.tagName === 'SPAN' && element.attributes.length === 0) element.replaceWith(...element.childNodes);
  }
}

/** Loads a fixture's HTML into a frame without scripts. `url` stands in a canonical link for the address that a frame lacks. */
export async function loadPage(html: string, url: string): Promise<LoadedPage> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.width = '1280';
  frame.height = '900';
  frame.srcdoc = html.replace(/<head>/i, `<head><base href="${url}">`);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  const view = frame.contentWindow;
  if (!page || !view) throw new Error('The frame holds no document');
  const { runs, marked } = readLabels(page.body, view);
  strip(marked);
  return { document: page, runs, close: () => frame.remove() };
}

/** A frame has classes of its own, so `instanceof` does not know its shadow roots. */
function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** Whether an element holds any of the run, through open shadow roots. */
function isUnder(run: LabelledRun, element: Element): boolean {
  return run.nodes.some((node) => {
    let at: Node | null = node;
    while (at && at !== element) at = isShadowRoot(at) ? at.host : at.parentNode;
    return at === element;
  });
}

/** Whether a run stands in what is hidden. */
export const covered = (run: LabelledRun, hidden: readonly Hidden[]): boolean =>
  hidden.some((item) => isUnder(run, item.element));

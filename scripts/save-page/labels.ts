import type { Reading } from '../../src/engine/index.ts';
import type { Block, Label } from '../../src/engine/types.ts';

/** What fields a story block outside the body can be told by. */
type Fields = readonly (readonly [name: string, text: string | undefined])[];

/**
 * Writes the engine's verdicts into the page as the labels of a fixture: on the outermost boxes that hold one label
 * alone, on spans where a box has text of several. They are a guess, to be corrected by hand.
 */
export function addLabels({ page, verdicts, hidden, article }: Reading): void {
  const labelOf = ({ index }: Block): Label => {
    const box = hidden.find(({ box }) => index >= page.boxes[box]!.first && index < page.boxes[box]!.end);
    return box?.label ?? verdicts[index]!.label;
  };
  const fields: Fields = [
    ['headline', article.title],
    ['standfirst', article.standfirst],
    ['byline', article.byline],
  ];
  page.document.body.setAttribute('data-label', 'chrome');
  const isLabelled = new Uint8Array(page.blocks.length);
  for (const { element, first, end } of page.boxes.slice(1)) {
    const blocks = page.blocks.slice(first, end);
    const [label, ...others] = new Set(blocks.map(labelOf));
    if (!label || others.length > 0 || isLabelled[first]) continue;
    element.setAttribute('data-label', label);
    isLabelled.fill(1, first, end);
  }
  for (const block of page.blocks) {
    const label = labelOf(block);
    if (!isLabelled[block.index]) for (const node of block.nodes) wrap(node, label);
    const field = label === 'story' ? fieldOf(block, verdicts[block.index]!.body, fields) : undefined;
    if (field) block.element.setAttribute('data-field', field);
  }
}

function wrap(node: Text, label: Label): void {
  const span = node.ownerDocument.createElement('span');
  span.setAttribute('data-label', label);
  node.replaceWith(span);
  span.append(node);
}

function fieldOf({ text, element }: Block, isBody: boolean, fields: Fields): string | undefined {
  if (isBody) return undefined;
  if (element.closest('figcaption')) return 'caption';
  if (element.closest('time') ?? element.querySelector('time')) return 'date';
  return fields.find(([, value]) => value && (text === value || text.includes(value)))?.[0] ?? 'kicker';
}

import type { Report } from '../engine/types.ts';
import { message } from '../shared/i18n.ts';
import { announce } from './live.ts';
import { storyMarkdown } from './markdown.ts';
import { button, menu } from './menu.ts';
import { type Player, player } from './player.ts';
import { saveFile } from './save-file.ts';
import { storyPage } from './story-page.ts';
import { fileStem, storyQuote, storyText } from './text.ts';

/**
 * The buttons that take a story along: copy, save, listen. `root` holds its drawing; the player stands in `stage`. `leave`
 * ends the reading aloud.
 */
export function takeAlong(
  { article, summary }: Report,
  outlet: string,
  root: Element,
  stage: Element,
): { elements: HTMLElement[]; leave(): void } {
  let playing: Player | undefined;
  const listen = button(message('listen'), 'listen');
  listen.addEventListener('click', () => {
    playing?.stop();
    playing = player(root, article.lang, window.speechSynthesis);
    if (!playing) return;
    stage.replaceChildren(playing.element);
    playing.element.querySelector('button')?.focus();
  });
  const elements = [
    menu(message('copy'), 'copy', [
      { text: message('copy_markdown'), choose: () => copy(storyMarkdown(article, outlet)) },
      { text: message('copy_text'), choose: () => copy(storyText(article, outlet)) },
      {
        text: message('copy_quote'),
        choose: () => copy(storyQuote(article, outlet, selectedIn(root) || summary.join(' '))),
      },
    ]),
    menu(message('save'), 'save', [
      {
        text: message('save_markdown'),
        choose: () => save(article, 'md', 'text/markdown', storyMarkdown(article, outlet)),
      },
      { text: message('save_html'), choose: () => save(article, 'html', 'text/html', storyPage(article, outlet)) },
    ]),
    listen,
  ];
  return { elements, leave: () => playing?.stop() };
}

/** Puts a text on the clipboard, and says whether that worked. */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(message('announce_copied'));
  } catch {
    announce(message('announce_copy_failed'));
  }
}

function save({ title }: Report['article'], extension: string, type: string, text: string): void {
  saveFile(new Blob([text], { type: `${type};charset=utf-8` }), `${fileStem(title)}.${extension}`);
}

/** What the reader selected in the story. */
function selectedIn(root: Element): string {
  const selection = getSelection();
  return selection?.anchorNode && root.contains(selection.anchorNode) ? selection.toString().trim() : '';
}

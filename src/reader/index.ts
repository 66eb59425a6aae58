import type { Report } from '../engine/types.ts';
import { type HandedStory, handedStory } from '../shared/hand-over.ts';
import { localize, message } from '../shared/i18n.ts';
import { loadPolicy, loadSettings, watchSettings } from '../shared/settings.ts';
import { link, linkAddress } from '../story/address.ts';
import { drawTree } from '../story/draw.ts';
import { bdi, byId, el, plain } from '../story/element.ts';
import { glyph } from '../story/glyph.ts';
import { drawHead } from '../story/head.ts';
import { languageTag } from '../story/language-tag.ts';
import { setLook } from '../story/look.ts';
import { button } from '../story/menu.ts';
import { drawCut, drawSupport } from '../story/outlet.ts';
import { takeAlong } from '../story/take-along.ts';
import { sourceParts } from '../story/text.ts';
import { drawContents } from './contents.ts';
import { lookButton } from './look-panel.ts';

localize(document);
const { look } = await loadSettings();
const { locked } = await loadPolicy();
setLook(look);
watchSettings((settings) => setLook(settings.look));

const { story, from } = await handedStory(location.search);
if (story) drawStory(story);
else drawLost(from);

function drawStory({ report, outlet, isPrivate }: HandedStory): void {
  const { article } = report;
  const body = el('div', { class: 'story-body' }, drawTree(article.tree, article.url));
  const contents = drawContents(body);
  const column = el('article', { class: 'story', lang: languageTag(article.lang), dir: article.dir ?? 'auto' });
  column.append(drawHead(article), ...(contents ? [contents] : []), body, drawEnd(report, outlet));
  byId('story').replaceChildren(column);
  byId('outlet').replaceChildren(bdi(outlet));
  // The browser's history keeps titles.
  if (!isPrivate) document.title = message('reader_title', plain(article.title));
  drawTools(report, outlet, column);
  // The address may name a part that was not there when the page was loaded.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** What stands below a story: what is cut off, the outlet's support link, and where the story comes from. */
function drawEnd(report: Report, outlet: string): HTMLElement {
  const end = el('footer', { class: 'end', lang: message('locale_code'), dir: message('locale_dir') });
  end.append(...[drawCut(report, outlet), drawSupport(report, outlet)].filter((part) => part !== undefined));
  const source = sourceParts(report.article, outlet).map((part) => el('span', {}, bdi(part)));
  end.append(el('p', { class: 'facts' }, ...source), el('p', {}, link(report.url, undefined, report.url)));
  return end;
}

function drawTools(report: Report, outlet: string, column: HTMLElement): void {
  const print = button(message('reader_print'), 'print');
  print.addEventListener('click', () => window.print());
  const original = link(report.url, undefined, glyph('original'), el('span', {}, message('reader_original')));
  original.classList.add('button');
  byId('tools').replaceChildren(
    lookButton(look, locked.look ?? {}),
    ...takeAlong(report, outlet, column, byId('stage')).elements,
    print,
    original,
  );
}

/** Says that the story is no longer kept, and where it came from. */
function drawLost(from: string): void {
  const note = el(
    'section',
    { class: 'lost' },
    el('h1', {}, message('reader_lost_title')),
    el('p', {}, message('reader_lost_text')),
  );
  if (linkAddress(from)) note.append(el('p', {}, link(from, undefined, message('reader_lost_action'))));
  byId('story').replaceChildren(note);
}

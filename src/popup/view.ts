import type { Report } from '../engine/types.ts';
import { message } from '../shared/i18n.ts';
import type { Settings } from '../shared/settings.ts';
import { drawTree } from '../story/draw.ts';
import { el } from '../story/element.ts';
import { drawHead } from '../story/head.ts';
import { languageTag } from '../story/language-tag.ts';
import { button } from '../story/menu.ts';
import { drawCut, drawSupport } from '../story/outlet.ts';
import { takeAlong } from '../story/take-along.ts';
import { hiddenSection, type PageActions, pickButton } from './hidden.ts';
import { receiptSection } from './receipt.ts';
import { reportSection } from './report.ts';
import { drawSummary, type SummaryChoice } from './summary.ts';
import type { StoryReport } from './tab.ts';

/** What the reader can do with a story in the popup. */
export interface StoryActions extends PageActions {
  highlight(sentence: string): void;
  clean(): void;
  openReader(): void;
}

/** What of the settings shows in a drawn story. */
export type StoryChoice = SummaryChoice & Pick<Settings, 'receipt'>;

/** A drawn story. */
export interface StoryView {
  /** What stands in the page, and in the bar below it. */
  main: HTMLElement;
  bar: HTMLElement[];
  /** Follows what was shown and hidden in the page; false when the story is another one and must be drawn anew. */
  update(told: StoryReport): boolean;
  /** Ends what still goes on for it. */
  leave(): void;
}

/** Draws a tab's story: head, summary, what is cut off, what was hidden, then the story itself. */
export function drawStoryView(told: StoryReport, choice: StoryChoice, actions: StoryActions): StoryView {
  const { report, outlet } = told;
  let latest = told;
  const { article } = report;
  const reader = button(message('open_reader'), 'book', { class: 'primary' });
  reader.addEventListener('click', actions.openReader);

  const body = el('div', { class: 'story-body' }, drawTree(article.tree, article.url));
  const story = el('article', { class: 'story', lang: languageTag(article.lang), dir: article.dir }, drawHead(article));
  const hidden = hiddenSection(report.hidden, told, actions);
  const receipt = choice.receipt ? receiptSection(told) : undefined;
  const pick = pickButton(actions);
  const inactive = el('div', { class: 'inactive' });
  const stage = el('div', { class: 'stage' });
  const summary = drawSummary(report, choice, actions.highlight);
  const between = [
    summary?.element,
    drawCut(report, outlet),
    hidden.element,
    receipt?.element,
    pick,
    drawSupport(report, outlet),
  ];
  const aside = el('div', { class: 'about', lang: message('locale_code'), dir: message('locale_dir') });
  aside.append(inactive, ...between.filter((part) => part !== undefined));
  const beyond = el('div', { class: 'about', lang: message('locale_code'), dir: message('locale_dir') });
  beyond.append(reportSection(() => latest));
  story.append(aside, body, beyond);

  const update = (now: StoryReport) => {
    if (!isSameStory(now.report, report)) return false;
    latest = now;
    inactive.replaceChildren(...drawInactive(now, actions));
    hidden.element.hidden = pick.hidden = !now.active;
    hidden.update(now);
    receipt?.update(now);
    return true;
  };
  update(told);
  const along = takeAlong(report, outlet, story, stage);
  const leave = () => {
    summary?.leave();
    along.leave();
  };
  return { main: story, bar: [stage, reader, ...along.elements], update, leave };
}

/** Says why the page is as the publisher made it, where it is. */
function drawInactive({ active, why }: StoryReport, actions: StoryActions): HTMLElement[] {
  if (active || (why !== 'off' && why !== 'site-off' && why !== 'mode')) return [];
  const note = el('p', {}, message(`state_${why === 'site-off' ? 'site' : why}_title`));
  if (why !== 'mode') return [note];
  const clean = button(message('state_mode_action'));
  clean.addEventListener('click', actions.clean);
  return [note, clean];
}

function isSameStory(one: Report, other: Report): boolean {
  return (
    one.url === other.url &&
    one.article.readingText === other.article.readingText &&
    one.hidden.length === other.hidden.length
  );
}

import type { Evidence, Report } from '../../src/engine/types.ts';
import type { TabReport } from '../../src/shared/messages.ts';

/** What became of a page, for a terminal: the clean story, its summary, and what was hidden and why. */
export function describe({ report, active, why }: TabReport): string {
  if (!report?.isStory) return `No story on this page (${why ?? 'nothing found'}); Clearstory leaves it alone.`;
  const { article, summary } = report;
  return [
    section('Story', [article.readingText]),
    section(
      'Summary',
      summary.map((sentence) => `• ${sentence}`),
    ),
    section(active ? 'Hidden here, and why' : 'Would be hidden, and why', report.hidden.map(hiddenLine)),
    section('Whole?', [`${report.extent.state}; ${article.words} words, ${article.minutes} min`]),
  ].join('\n\n');
}

function section(title: string, lines: string[]): string {
  return [title.toUpperCase(), ...(lines.length > 0 ? lines : ['nothing'])].join('\n');
}

function hiddenLine({ label, opening, words, confidence, evidence }: Report['hidden'][number]): string {
  const sure = `${Math.round(confidence * 100)} %`;
  return [`• ${label}, ${words} words, ${sure} sure: “${opening}”`, ...evidence.map(reason)].join('\n    ');
}

function reason({ family, signal, excerpt }: Evidence): string {
  return `${family} (${signal})${excerpt ? `: ${excerpt}` : ''}`;
}

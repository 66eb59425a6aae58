import '../support/fake-chrome.ts';
import '../../src/popup/popup.css';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { reportSection, reportText } from '../../src/popup/report.ts';
import type { StoryReport } from '../../src/popup/tab.ts';
import { axeViolations, buttonNamed, find, until } from '../support/open-page.ts';
import { hidden, reportOn, told } from '../support/sample-stories.ts';

const story = (changes: Parameters<typeof reportOn>[2] = {}, tab: Parameters<typeof told>[1] = {}): StoryReport => {
  const report = reportOn([], { readingText: 'The ferry is back\n\nIt sailed on Monday.' }, changes);
  return { ...told(report, tab), report };
};

describe('the report tells', () => {
  const appeal = {
    ...hidden(0, 'appeal', 'Support our work'),
    words: 12,
    confidence: 0.93,
    evidence: [
      { signal: 'ask-phrase', family: 'wording' as const, strength: 0.5, excerpt: 'support our' },
      { signal: 'in-aside', family: 'structure' as const, strength: 1 },
    ],
  };
  test.each<[string, StoryReport, string]>([
    ['the version', story(), 'clearstory: 1.2.3'],
    ['the browser', story(), `browser: ${navigator.userAgent}`],
    ['what was hidden', story({ hidden: [appeal] }), '- appeal 93 %, words 12, hidden: “Support our work”'],
    ['what the reader showed', story({ hidden: [appeal] }, { states: { 0: 'shown' } }), 'words 12, shown: “Support'],
    ['the evidence, with what it saw', story({ hidden: [appeal] }), '  - wording ask-phrase 0.50 “support our”'],
    ['the evidence, without', story({ hidden: [appeal] }), '  - structure in-aside 1.00\n'],
    ['how what was kept begins', story(), 'kept: 2\n- “The ferry is back”\n- “It sailed on Monday.”'],
    ['why nothing is hidden', story({}, { active: false, why: 'site-off' }), 'active: false, site-off'],
  ])('%s', (_, tab, line) => {
    expect(reportText(tab)).toContain(line);
  });
});

test.each([
  ['https://news.example/story?token=secret', 'https://news.example/story'],
  ['https://news.example/story#me', 'https://news.example/story'],
  ['https://me:secret@news.example/story', 'https://news.example/story'],
  ['nonsense', '?'],
])('the address %s is told as %s', (url, line) => {
  const lines = reportText(story({ url })).split('\n');
  expect(lines.find((one) => one.startsWith('page:'))).toBe(`page: ${line}`);
});

test('a long paragraph is told by its beginning alone', () => {
  const long = story();
  long.report.article.readingText = 'word '.repeat(100);
  expect(reportText(long)).toMatch(/\n- “(?:word ){12}…”$/);
});

describe('the section', () => {
  let latest: StoryReport;
  const copied = vi.fn(async (_: string) => {});
  beforeEach(() => {
    latest = story();
    copied.mockClear();
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copied);
    const main = document.createElement('main');
    const live = document.createElement('p');
    live.id = 'live';
    main.append(
      reportSection(() => latest),
      live,
    );
    document.body.replaceChildren(main);
  });
  const open = () => {
    find('summary').click();
    return until(() => find<HTMLTextAreaElement>('textarea').value);
  };

  test('shows all that it would copy, and copies that', async () => {
    const text = await open();
    expect(text).toBe(reportText(latest));
    expect(copied).not.toHaveBeenCalled();
    buttonNamed('Copy report').click();
    await until(() => find('#live').textContent === 'Copied.');
    expect(copied.mock.calls).toEqual([[text]]);
  });

  test('is made anew when it is opened again', async () => {
    await open();
    find('summary').click();
    latest = story({}, { active: false, why: 'site-off' });
    await until(() => !find<HTMLDetailsElement>('details').open);
    find('summary').click();
    await until(() => find<HTMLTextAreaElement>('textarea').value.includes('site-off'));
  });

  test('is accessible', async () => {
    await open();
    expect(await axeViolations()).toEqual([]);
  });
});

import '../support/fake-chrome.ts';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/index.ts';
import { ASKS } from '../../src/options/sample.ts';
import { message } from '../../src/shared/i18n.ts';
import { display } from '../support/judged.ts';

/** The sample story as a page, longer, so that it is a story; its teaser is a link, as in a page. */
function page(): string {
  const [newsletter, link, appeal] = ASKS.map(({ text }) => message(text));
  const paragraphs = [
    message('sample_first'),
    newsletter,
    message('sample_second'),
    `<a href="/2026/11/harbours">${link}</a>`,
    message('sample_third'),
    'The boat was built in 1987 and has carried cars, cattle and, for one summer, a circus with two elephants that did not like the sea.',
    appeal,
    'Its captain said that the winter timetable would be kept as long as the ice allowed it, and that nobody should wait on the pier in vain.',
    'The council will look at the figures in March. Until then the fare is what it was nine winters ago, the harbour office said.',
    'On the outer islands the news was met with coffee and cake. “We have waited long enough,” said the woman who keeps the lighthouse.',
  ];
  return `<!doctype html><html lang="en"><head><title>${message('sample_title')}</title><meta property="og:type" content="article">
    <meta property="og:site_name" content="The Harbour Post"></head><body><main><article><h1>${message('sample_title')}</h1>
    <p>By Mara Holt</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;
}

describe('the sample says of each sensitivity what is so', () => {
  test.each(['careful', 'balanced', 'thorough'] as const)('%s', async (sensitivity) => {
    const order = ['careful', 'balanced', 'thorough'];
    const { document, close } = await display(page());
    const { isStory, hidden } = analyze(document, { sensitivity });
    close();
    expect(isStory).toBe(true);
    expect(hidden.map(({ label }) => label)).toEqual(
      ASKS.filter(({ from }) => order.indexOf(from) <= order.indexOf(sensitivity)).map(({ kind }) => kind),
    );
  });
});

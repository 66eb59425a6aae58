import '../support/fake-chrome.ts';
import '../../src/popup/popup.css';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import html from '../../src/popup/index.html?raw';
import { defaults, type Settings } from '../../src/shared/settings.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';
import { type FakeModel, fakeModel, summarizerApi } from '../support/fake-summarizer.ts';
import { axeViolations, buttonNamed, find, openPage, until } from '../support/open-page.ts';
import { cutFerry, ferry, told } from '../support/sample-stories.ts';

/** The summary as the browser's own model writes it, or does not, in the popup. */

const script = new URL('../../src/popup/index.ts', import.meta.url).pathname;
const browserOwn = Object.getOwnPropertyDescriptor(globalThis, 'Summarizer');

beforeEach(resetWorld);
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Summarizer');
  if (browserOwn) Object.defineProperty(globalThis, 'Summarizer', browserOwn);
});

async function open(model: FakeModel | undefined, settings: Partial<Settings> = {}, report = ferry) {
  const api = model && Object.assign(function Summarizer() {}, summarizerApi(model));
  Object.defineProperty(globalThis, 'Summarizer', { value: api, configurable: true });
  world.local.settings = { ...defaults, browserModel: true, ...settings };
  world.answer = () => told(structuredClone(report));
  await openPage(html, script);
  await until(() => document.querySelector('.summary'));
}

const own = () => find('.summary > .points').checkVisibility();
const written = () => (find('.written').checkVisibility() ? find('.written').innerText.trim() : undefined);
const line = () => (find('.model-line').checkVisibility() ? find('.model-line').textContent : undefined);
const bar = () => (find('progress').checkVisibility() ? find<HTMLProgressElement>('progress').position : undefined);
const label = () => find('.summary .label').textContent;
const action = () => find('.model-panel button').innerText;

test('off, no model is asked and nothing speaks of one', async () => {
  const model = fakeModel();
  await open(model, { browserModel: false });
  expect(document.querySelector('.model-panel')).toBeNull();
  expect([model.calls, model.options]).toEqual([[], undefined]);
});

describe('the states of a model', () => {
  test.each([
    ['absent', undefined],
    ['unavailable', fakeModel({ availability: 'unavailable' })],
  ])('%s: the article’s own sentences, and one calm line', async (_, model) => {
    await open(model);
    await until(line);
    expect([own(), written(), line()]).toEqual([
      true,
      undefined,
      'The browser’s model does not serve this article; these are sentences from it.',
    ]);
    expect(find('.model-panel button').checkVisibility()).toBe(false);
    expect(await axeViolations()).toEqual([]);
  });

  test('available: it writes at once, and the reader can have the article’s sentences back', async () => {
    await open(fakeModel());
    await until(() => find('#live').textContent === 'The summary is written.');
    expect([own(), written(), label()]).toEqual([
      false,
      'The ferry returns.',
      'Written by the browser’s model; it can be wrong',
    ]);
    expect(await axeViolations()).toEqual([]);
    buttonNamed('Sentences from the article instead').click();
    expect([own(), written(), label()]).toEqual([true, undefined, 'Sentences from the article']);
    buttonNamed('Let the browser’s model write it').click();
    await until(written);
  });

  test('downloadable: a click starts it, a bar shows how far it is, Cancel gives it up', async () => {
    const model = fakeModel({ availability: 'downloadable', download: [0.4], isStuck: true });
    await open(model);
    await until(line);
    expect([own(), line()]).toEqual([
      true,
      'The browser must first download its model, once; that can be several gigabytes.',
    ]);
    expect(model.calls).toEqual([]);
    buttonNamed('Download the model').focus();
    buttonNamed('Download the model').click();
    await until(() => bar() === 0.4);
    expect([own(), line(), find('progress').ariaLabel]).toEqual([
      true,
      'Downloading the model: 40%',
      'Download of the browser’s model',
    ]);
    expect(document.activeElement?.textContent).toBe('Cancel');
    expect(await axeViolations()).toEqual([]);
    buttonNamed('Cancel').click();
    await until(() => bar() === undefined);
    expect([own(), action()]).toEqual([true, 'Let the browser’s model write it']);
  });

  test('downloadable: once it is there, it writes', async () => {
    await open(fakeModel({ availability: 'downloadable', download: [0, 0.5, 1] }));
    (await until(() => find('.model-panel button').checkVisibility() && find('.model-panel button'))).click();
    await until(() => written() === 'The ferry returns.');
    expect(bar()).toBeUndefined();
  });

  test('downloading elsewhere: the reader can wait for it', async () => {
    await open(fakeModel({ availability: 'downloading', download: [0.9, 1] }));
    await until(() => line() === 'The browser is downloading its model.');
    buttonNamed('Wait for it').click();
    await until(() => written() === 'The ferry returns.');
  });

  test('error: one calm line, and another try', async () => {
    const model = fakeModel({ writeFails: 'UnknownError' });
    await open(model);
    await until(() => line() === 'The browser’s model did not finish; these are sentences from the article.');
    expect([own(), written(), label()]).toEqual([true, undefined, 'Sentences from the article']);
    model.writeFails = undefined;
    buttonNamed('Try again').click();
    await until(() => written() === 'The ferry returns.');
  });

  test('quota: one calm line', async () => {
    await open(fakeModel({ quota: 40 }));
    await until(() => line() === 'The article is too long for the browser’s model; these are sentences from it.');
    expect([own(), written()]).toEqual([true, undefined]);
    expect(find('.model-panel button').checkVisibility()).toBe(false);
  });

  test('while it writes, what stands is shown, and Stop brings the article’s sentences back', async () => {
    await open(fakeModel({ isEndless: true }));
    await until(() => written() === 'The ferry returns.');
    expect([line(), find('.written').ariaBusy]).toEqual(['The browser’s model is writing…', 'true']);
    buttonNamed('Stop').click();
    await until(own);
    expect([written(), action()]).toEqual([undefined, 'Let the browser’s model write it']);
  });
});

describe('what it writes', () => {
  test('is text, whatever it is, in points without the model’s own bullets', async () => {
    await open(fakeModel({ answer: () => ['* <b>One</b>\n', '- Two\n\n', '3. Three \u202eeerht'] }));
    await until(() => find('#live').textContent === 'The summary is written.');
    const points = Array.from(document.querySelectorAll('.written li'), (li) => li.textContent);
    expect(points).toEqual(['<b>One</b>', 'Two', 'Three eerht']);
    expect(document.querySelector('.written b')).toBeNull();
  });

  test('of a story that is cut, is said to be of what is shown', async () => {
    await open(fakeModel(), {}, cutFerry);
    await until(written);
    expect(label()).toBe('Written by the browser’s model from the 4 paragraphs shown; it can be wrong');
  });

  test('comes of headline and article alone', async () => {
    const texts: string[] = [];
    await open(fakeModel({ answer: (text) => [`Yes, ${texts.push(text)}.`] }));
    await until(written);
    expect(texts).toEqual([`${ferry.article.title}\n\n${ferry.article.text}`]);
  });
});

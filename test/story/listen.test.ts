import '../support/fake-chrome.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { el } from '../../src/story/element.ts';
import { hasVoice, listen, type Speech } from '../../src/story/listen.ts';
import { player } from '../../src/story/player.ts';
import { drawnSentences } from '../../src/story/sentences.ts';
import { SilentVoice } from '../support/silent-voice.ts';

let voice: SilentVoice;
let story: HTMLElement;
beforeEach(() => {
  voice = new SilentVoice();
  story = el(
    'article',
    {},
    el('header', { class: 'story-head' }, el('h1', {}, 'The title')),
    el('div', { class: 'about' }, el('p', {}, 'A sentence of the summary.')),
    el(
      'div',
      { class: 'story-body' },
      el('p', {}, 'One ', el('em', {}, 'and'), ' two. ', el('a', { href: '#' }, 'Three'), ' comes next.'),
      el('p', {}, '* * *'),
      el('ul', {}, el('li', {}, 'An item')),
    ),
  );
  document.body.replaceChildren(story, el('p', { id: 'live' }));
});

describe('sentences of a drawing', () => {
  test('each stands where it is drawn, across elements; what holds no word, or is not the story, is not spoken', () => {
    const sentences = drawnSentences(story, 'en');
    expect(sentences.map(({ text }) => text)).toEqual(['The title', 'One and two.', 'Three comes next.', 'An item']);
    expect(sentences.map(({ range }) => range.toString())).toEqual(sentences.map(({ text }) => text));
  });
});

describe('listening', () => {
  const start = (speed = 1) => {
    const told: string[] = [];
    const playback = listen(drawnSentences(story, 'en'), 'en', speed, voice, {
      onSentence: ({ text }) => told.push(text),
      onEnd: () => told.push('end'),
    });
    return { told, playback };
  };

  test('goes from sentence to sentence to the end', () => {
    const { told } = start();
    for (let i = 0; i < 4; i++) voice.end();
    expect(told).toEqual(['The title', 'One and two.', 'Three comes next.', 'An item', 'end']);
    expect(voice.said.map(({ lang, rate }) => `${lang} ${rate}`)).toEqual(Array(4).fill('en 1'));
  });

  test('says the sentence again at another speed, and the old one’s end moves nothing', () => {
    const { told, playback } = start();
    const old = voice.said[0];
    playback.setSpeed(1.5);
    old?.dispatchEvent(new Event('end'));
    expect(told).toEqual(['The title', 'The title']);
    expect(voice.said.at(-1)?.rate).toBe(1.5);
  });

  test('stays paused at another speed', () => {
    const { playback } = start();
    playback.pause();
    playback.setSpeed(2);
    expect(voice.log.at(-1)).toBe('pause');
  });

  test('stops for good', () => {
    const { told, playback } = start();
    playback.stop();
    voice.end();
    expect(told).toEqual(['The title']);
  });

  test('ends when the voice fails', () => {
    const { told } = start();
    voice.fail();
    expect(told).toEqual(['The title', 'end']);
  });

  test.each<[string, string[], string | undefined, boolean]>([
    ['a voice of the language', ['en-US'], 'en-GB', true],
    ['no voice of the language', ['de-DE'], 'en', false],
    ['a voice of a longer tag', ['fil-PH'], 'fi', false],
    ['a voice that is named as Android does', ['fi_FI'], 'fi', true],
    ['Norwegian, by its other tags', ['nb-NO'], 'no', true],
    ['Norwegian, written either way', ['nn-NO'], 'nb-NO', true],
    ['no list of voices yet', [], 'en', true],
    ['a story of no known language', ['de-DE'], undefined, true],
  ])('%s', (_, voices, lang, expected) => {
    voice.voices = voices.map((tag) => ({ lang: tag }));
    expect(hasVoice(voice, lang)).toBe(expected);
  });
});

describe('the player', () => {
  test('marks the spoken sentence and clears up after itself', () => {
    const box = player(story, 'en', voice)?.element;
    if (!box) throw new Error('no player');
    document.body.append(box);
    voice.end();
    expect(Array.from(CSS.highlights.get('spoken') ?? [], String)).toEqual(['One and two.']);
    Array.from(box.querySelectorAll('button'))
      .find(({ textContent }) => textContent === 'Stop')
      ?.click();
    expect(CSS.highlights.has('spoken')).toBe(false);
    expect(box.isConnected).toBe(false);
  });

  test('pauses and resumes', () => {
    const box = player(story, 'en', voice)?.element;
    const pause = box?.querySelector('button');
    pause?.click();
    expect([voice.log.at(-1), pause?.textContent]).toEqual(['pause', 'Resume']);
    pause?.click();
    expect([voice.log.at(-1), pause?.textContent]).toEqual(['resume', 'Pause']);
  });

  test.each<[string, Speech | undefined, string]>([
    ['no speech at all', undefined, 'Your browser cannot read aloud.'],
    [
      'no voice for the language',
      Object.assign(new SilentVoice(), { voices: [{ lang: 'de-DE' }] }),
      "Your browser has no voice for this story's language.",
    ],
  ])('says so when there is %s', async (_, speech, words) => {
    expect(player(story, 'en', speech)).toBeUndefined();
    await expect.poll(() => document.getElementById('live')?.textContent).toBe(words);
  });
});

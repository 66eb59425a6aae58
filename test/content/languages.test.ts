import '../support/fake-chrome.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Languages } from '../../src/content/languages.ts';
import { packsFor } from '../../src/engine/language.ts';
import { de } from '../../src/engine/phrases/de.ts';
import { fr } from '../../src/engine/phrases/fr.ts';
import { browser } from '../../src/shared/browser.ts';
import { leave } from '../../src/shared/language-lesson.ts';
import { resetWorld } from '../support/fake-chrome.ts';

/** Stands for the worker: it brings a script, which leaves its lesson, or refuses. */
const worker = vi.fn<(message: { clearstory: string; of: { code: string } }) => Promise<unknown>>();
beforeEach(() => {
  resetWorld();
  worker.mockReset();
  Object.assign(browser.runtime, { sendMessage: worker });
});
afterEach(() => document.documentElement.removeAttribute('lang'));

const brings = (leaves: () => void) => async () => {
  leaves();
  return { ok: undefined };
};
const asked = () => worker.mock.calls.map(([{ of }]) => of.code);

describe('the declared language', () => {
  test.each(['', 'en', 'en-GB', 'fi', 'tlh'])('%j is not waited for', (lang) => {
    document.documentElement.lang = lang;
    expect(new Languages().declared()).toBeUndefined();
    expect(worker).not.toHaveBeenCalled();
  });

  test('is brought once, and then known', async () => {
    document.documentElement.lang = 'de-CH';
    worker.mockImplementation(brings(() => leave({ pack: de })));
    const languages = new Languages();
    await Promise.all([languages.declared(), languages.declared()]);
    expect(asked()).toEqual(['de']);
    expect(packsFor('de', [])).toContain(de);
    expect(languages.declared()).toBeUndefined();
  });

  test('is not waited for any longer when it cannot be had', async () => {
    document.documentElement.lang = 'nl';
    worker.mockRejectedValue(new Error('no access'));
    const languages = new Languages();
    await languages.declared();
    expect(languages.declared()).toBeUndefined();
  });

  test('is waited for only so long', async () => {
    document.documentElement.lang = 'sv';
    worker.mockReturnValue(new Promise(() => {}));
    await new Languages().declared();
    expect(asked()).toEqual(['sv']);
  });
});

describe('what a reading finds lacking', () => {
  test('is brought, and the page read again', async () => {
    packsFor('fr', []);
    worker.mockImplementation(brings(() => leave({ pack: fr })));
    const again = vi.fn();
    await new Languages().rest(again);
    expect(asked()).toEqual(['fr']);
    expect(again).toHaveBeenCalledTimes(1);
    expect(packsFor('fr', [])).toContain(fr);
  });

  test('and cannot be had is asked for once, and nothing is read again', async () => {
    packsFor('it', []);
    worker.mockRejectedValue(new Error('no access'));
    const languages = new Languages();
    const again = vi.fn();
    await languages.rest(again);
    await languages.rest(again);
    expect(asked()).toEqual(['it']);
    expect(again).not.toHaveBeenCalled();
  });
});

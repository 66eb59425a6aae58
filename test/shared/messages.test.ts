import '../support/fake-chrome.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from '../../src/shared/browser.ts';
import { answer, askTab, type BackgroundMessages, fits } from '../../src/shared/messages.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';

beforeEach(resetWorld);

test.each<[string, unknown, boolean]>([
  ['report', undefined, true],
  ['report', null, true],
  ['report', {}, false],
  ['show', { id: 0 }, true],
  ['show', { id: -1 }, false],
  ['show', { id: 1.5 }, false],
  ['show', { id: '1' }, false],
  ['show', { id: 1, more: 2 }, false],
  ['show', {}, false],
  ['show', undefined, false],
  ['show', { __proto__: { id: 1 } }, false],
  ['highlight', { sentence: 'One.' }, true],
  ['highlight', { sentence: 'x'.repeat(10_001) }, false],
  ['highlight', { sentence: ['One.'] }, false],
  ['count', { hidden: 3, cut: false }, true],
  ['count', { hidden: 3 }, false],
  ['count', { hidden: 3, cut: 1 }, false],
  ['bringLanguage', { code: 'de' }, true],
  ['bringLanguage', { code: '../own-word/index' }, false],
  ['bringLanguage', { code: 'DE' }, false],
  ['bringLanguage', {}, false],
  ['receipt', { address: '1abcdefgh2', story: 9, appeal: 1, newsletter: 0, promo: 0, ad: 0, social: 0 }, true],
  ['receipt', { address: 'https://a.example/', story: 9, appeal: 1, newsletter: 0, promo: 0, ad: 0, social: 0 }, false],
  ['receipt', { address: '1abcdefgh2', story: 9, appeal: -1, newsletter: 0, promo: 0, ad: 0, social: 0 }, false],
  ['receipt', { address: '1abcdefgh2', story: 9 }, false],
  ['pick', { tab: 3 }, true],
  ['pick', {}, false],
  ['toString', undefined, false],
  ['__proto__', undefined, false],
  ['', undefined, false],
])('fits(%s, %j) is %s', (name, of, fit) => expect(fits(name, of)).toBe(fit));

/** Sends a message as the browser does; gives whether it was taken, and the reply to it. */
async function send(message: unknown, sender: object) {
  const reply = vi.fn();
  const onMessage = browser.runtime.onMessage as unknown as { emit(...of: unknown[]): void };
  onMessage.emit(message, sender, reply);
  await new Promise((resolve) => setTimeout(resolve));
  return reply.mock.calls[0]?.[0];
}

describe('answer', () => {
  const own = { id: browser.runtime.id, tab: { id: 5 }, url: 'https://a.example/' };
  const count = { clearstory: 'count', of: { hidden: 1, cut: false } };

  test('hands a fitting message of this extension to its function, with its sender', async () => {
    const handler = vi.fn();
    const stop = answer<BackgroundMessages>({
      count: handler,
      pick() {},
      receipt() {},
      bringTools() {},
      bringLanguage() {},
    });
    expect(await send(count, own)).toEqual({ ok: undefined });
    expect(handler).toHaveBeenCalledWith({ hidden: 1, cut: false }, { tab: 5, url: 'https://a.example/' });
    stop();
    expect(await send(count, own)).toBe(undefined);
  });

  test('hands errors back', async () => {
    const stop = answer<BackgroundMessages>({
      count: () => Promise.reject(new Error('no badge')),
      pick() {},
      receipt() {},
      bringTools() {},
      bringLanguage() {},
    });
    expect(await send(count, own)).toEqual({ error: 'Error: no badge' });
    stop();
  });

  test.each<[string, unknown, object]>([
    ['another extension', count, { ...own, id: 'other' }],
    ['a sender without id', count, {}],
    ['a message of another kind', { type: 'count' }, own],
    ['an unknown name', { clearstory: 'erase' }, own],
    ["an object's own method", { clearstory: 'hasOwnProperty' }, own],
    ['a message for a tab', { clearstory: 'report' }, own],
    ['a bad shape', { clearstory: 'count', of: { hidden: 'all', cut: false } }, own],
    ['text', 'count', own],
    ['null', null, own],
  ])('does not answer %s', async (_, message, sender) => {
    const handler = vi.fn();
    const stop = answer<BackgroundMessages>({
      count: handler,
      pick() {},
      receipt() {},
      bringTools() {},
      bringLanguage() {},
    });
    expect(await send(message, sender)).toBe(undefined);
    expect(handler).not.toHaveBeenCalled();
    stop();
  });

  test('lets pass whatever is sent', async () => {
    const handler = vi.fn();
    const stop = answer<BackgroundMessages>({
      count: handler,
      pick() {},
      receipt() {},
      bringTools() {},
      bringLanguage() {},
    });
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (of) => {
        const reply = await send({ clearstory: 'count', of }, own);
        expect(reply === undefined).toBe(!fits('count', of));
      }),
      { seed: 7, numRuns: 60 },
    );
    stop();
  });
});

describe('askTab', () => {
  test('gives the answer', async () => {
    world.answer = (name, of) => [name, of];
    expect(await askTab(1, 'reveal', { id: 4 })).toEqual(['reveal', { id: 4 }]);
  });
  test('throws where no content script answers', () => expect(askTab(1, 'report')).rejects.toThrow('Receiving end'));
});

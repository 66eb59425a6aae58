import '../support/fake-chrome.ts';
import { beforeEach, expect, test } from 'vitest';
import { forgetStoryOf, handedStory, openReader } from '../../src/shared/hand-over.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';
import { ferry } from '../support/sample-stories.ts';

beforeEach(resetWorld);

const OWN = 1;

/** Opens a story in the tab `OWN`; gives whether it is at hand when that tab is loaded again. */
async function opened(isPrivate: boolean): Promise<() => Promise<boolean>> {
  await openReader(ferry, 'The Harbour Post', isPrivate);
  const { search } = new URL(String(JSON.parse((world.calls.at(-1) ?? '').replace('create ', ''))));
  const isThere = async () => (await handedStory(search)).story !== undefined;
  expect(await isThere()).toBe(true);
  return isThere;
}

test.each([
  ['a private story, its tab closed', true, OWN, false],
  ['a private story, another tab closed', true, OWN + 1, true],
  ['any other story, its tab closed', false, OWN, true],
])('%s: kept or not', async (_, isPrivate, closed, isKept) => {
  const isThere = await opened(isPrivate);
  await forgetStoryOf(closed);
  expect(await isThere()).toBe(isKept);
});

test('of a private story nothing stays when its tab is closed', async () => {
  await opened(true);
  await forgetStoryOf(OWN);
  expect(world.session).toEqual({});
});

import '../support/fake-chrome.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Session } from '../../src/content/session.ts';
import { memoryKey } from '../../src/shared/memory.ts';
import { defaults } from '../../src/shared/settings.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';

vi.mock('../../src/engine/pipeline.ts', () => import('../support/fake-engine.ts'));

let place: HTMLElement;
beforeEach(() => {
  resetWorld();
  place = document.createElement('main');
  document.body.append(place);
});
afterEach(() => place.remove());

test.each([
  ['on', true, [memoryKey('a.example')]],
  ['off', false, []],
])('with memory %s, a box that is shown again is remembered accordingly', async (_, memory, keys) => {
  place.innerHTML = '<div class="clutter">Sign up</div>';
  const session = new Session('a.example', { settings: { ...defaults, memory }, memory: {}, taught: [] });
  await session.handlers.report({});
  await session.handlers.show({ id: 0 }, {});
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(Object.keys(world.local)).toEqual(keys);
  session.end();
});

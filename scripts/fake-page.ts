import '../test/options/more-of-chrome.ts';
import type { HiddenState, TabReport } from '../src/shared/messages.ts';
import { defaults } from '../src/shared/settings.ts';
import { world } from '../test/support/fake-chrome.ts';
import { type FakeModel, fakeModel, summarizerApi } from '../test/support/fake-summarizer.ts';

/** What scripts/screenshots.ts wants of the fake browser. */
interface FakeState {
  told?: TabReport;
  world?: Partial<typeof world> & { settings?: object };
  look?: object;
  model?: Partial<FakeModel> & { says?: string };
}

const { told, world: changes, look, model } = (globalThis as { fakeState?: FakeState }).fakeState ?? {};
const { settings, ...rest } = changes ?? {};
Object.assign(world, rest);
world.local.settings ??= { ...defaults, ...settings, look: { ...defaults.look, ...look } };
if (model) {
  const api = summarizerApi(fakeModel({ ...(model.says && { answer: () => [model.says ?? ''] }), ...model }));
  Object.defineProperty(globalThis, 'Summarizer', { value: Object.assign(() => {}, api), configurable: true });
}
if (told) {
  world.session['story-sample'] = { report: told.report, outlet: told.outlet, at: 0 };
  world.answer = (name, of) => {
    const { id } = (of ?? {}) as { id?: number };
    const become: Record<string, HiddenState> = { show: 'shown', hide: 'hidden', keep: 'kept' };
    const state = become[name];
    if (id !== undefined && state) told.states[id] = state;
    return name === 'reveal' || name === 'highlight' ? true : told;
  };
}

await import(/* @vite-ignore */ new URL('index.ts', location.href).href);

import '../support/fake-chrome.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Units } from '../../src/background/mirror-merge.ts';
import { round } from '../../src/background/mirror-round.ts';
import { textsOf, withUnits } from '../../src/background/mirror-units.ts';
import { canonical } from '../../src/shared/canonical.ts';
import { defaults, type Settings } from '../../src/shared/settings.ts';
import type { Taught } from '../../src/shared/taught.ts';

/** Two devices and the account between them, without a browser. */

const lesson = (at: number): Taught => ({
  shape: 's',
  words: `w${at}`,
  sketch: [],
  label: 'promo',
  opening: 'Read',
  at,
});

/** A device as the worker keeps it: what stands here, and what it knew of the account. */
class Device {
  settings: Settings = defaults;
  taught: Record<string, readonly Taught[]> = {};
  known: Units = new Map();

  meet(account: Account, now: number): void {
    const met = round(this.known, textsOf(this.settings, this.taught), account.items, now);
    if (typeof met === 'string') throw new Error(met);
    this.known = met.both;
    account.items = met.items ?? account.items;
    const ofSettings = [...met.news].filter(([key]) => !key.startsWith('taught/'));
    this.settings = withUnits(this.settings, ofSettings) ?? this.settings;
    for (const [key, text] of met.news)
      if (key.startsWith('taught/')) this.taught = { ...this.taught, [key.slice(7)]: JSON.parse(text ?? '[]') };
  }

  /** All that is mirrored of it. */
  get all(): string {
    return canonical(Object.fromEntries(textsOf(this.settings, this.taught)));
  }
}
interface Account {
  items: Record<string, unknown>;
}

const sites = fc.constantFrom('a.example', 'b.example', 'c.example');
/** Something that a reader does on one of two devices; or a device meets the account. */
type Step = { device: 0 | 1 } & (
  | { kind: 'meet' }
  | { kind: 'mode'; mode: Settings['mode'] }
  | { kind: 'site'; site: string; on: boolean | undefined }
  | { kind: 'teach'; site: string; count: number }
);
const device = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('meet' as const), device }),
  fc.record({ kind: fc.constant('mode' as const), device, mode: fc.constantFrom('every', 'chosen', 'click') }),
  fc.record({
    kind: fc.constant('site' as const),
    device,
    site: sites,
    on: fc.option(fc.boolean(), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('teach' as const), device, site: sites, count: fc.nat(3) }),
);

function act(devices: readonly [Device, Device], account: Account, one: Step, now: number): void {
  const here = devices[one.device];
  if (one.kind === 'meet') here.meet(account, now);
  else if (one.kind === 'mode') here.settings = { ...here.settings, mode: one.mode };
  else if (one.kind === 'teach')
    here.taught = { ...here.taught, [one.site]: Array.from({ length: one.count }, (_, at) => lesson(now + at)) };
  else {
    const { [one.site]: _, ...others } = here.settings.sites;
    here.settings = {
      ...here.settings,
      sites: one.on === undefined ? others : { ...others, [one.site]: { on: one.on } },
    };
  }
}

/** Both meet the account until each has heard of the other. */
function settle(devices: readonly [Device, Device], account: Account, now: number): void {
  for (const at of [0, 1, 0, 1] as const) devices[at].meet(account, now);
}

describe('two devices', () => {
  test('are alike once both have met the account, whatever was done; and meeting again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const [devices, account] = [[new Device(), new Device()] as const, { items: {} }];
        steps.forEach((one, at) => void act(devices, account, one, 1000 + 10 * at));
        settle(devices, account, 5000);
        expect(devices[0].all).toBe(devices[1].all);
        const before = canonical([devices[0].all, account.items]);
        settle(devices, account, 9000);
        expect(canonical([devices[0].all, account.items])).toBe(before);
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  test('what was done last to a site, or to a setting, stands on both', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.array(device, { minLength: 1 }), (steps, last) => {
        const [devices, account] = [[new Device(), new Device()] as const, { items: {} }];
        settle(devices, account, 500);
        const wanted = new Map<string, string>();
        for (const [at, one] of steps.entries()) {
          act(devices, account, one, 1000 + 10 * at);
          // The worker looks at a change before the next is made, whether or not the account can be reached.
          const here = devices[one.device];
          const met = round(here.known, textsOf(here.settings, here.taught), {}, 1001 + 10 * at);
          if (typeof met !== 'string') here.known = met.mine;
          if (one.kind === 'mode' && here.known.get('field/mode')?.at === 1001 + 10 * at) wanted.set('mode', one.mode);
          if (one.kind === 'site' && here.known.get(`site/${one.site}`)?.at === 1001 + 10 * at)
            wanted.set(one.site, String(one.on));
        }
        for (const at of last) devices[at].meet(account, 5000);
        settle(devices, account, 5000);
        for (const { settings } of devices)
          for (const [what, value] of wanted)
            expect(what === 'mode' ? settings.mode : String(settings.sites[what]?.on)).toBe(value);
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  test('sites and lessons of both are there when the second joins; its defaults undo nothing', () => {
    const [old, fresh, account] = [new Device(), new Device(), { items: {} }];
    old.settings = { ...defaults, mode: 'chosen', peek: false, sites: { 'a.example': { on: true } } };
    old.taught = { 'a.example': [lesson(1)] };
    old.meet(account, 1000);
    fresh.settings = { ...defaults, badge: 'off', sites: { 'b.example': { on: false } } };
    fresh.taught = { 'b.example': [lesson(2)] };
    settle([fresh, old], account, 2000);
    expect(fresh.all).toBe(old.all);
    const { mode, peek, badge, sites } = fresh.settings;
    expect({ mode, peek, badge, sites: Object.keys(sites).sort() }).toEqual({
      mode: 'chosen',
      peek: false,
      badge: 'off',
      sites: ['a.example', 'b.example'],
    });
    expect(Object.keys(fresh.taught).sort()).toEqual(['a.example', 'b.example']);
  });

  test('an account whose items arrive one by one takes nothing from either', () => {
    const [old, fresh] = [new Device(), new Device()];
    const account: Account = { items: {} };
    const names = Array.from({ length: 300 }, (_, at) => `news${at}.example`);
    old.settings = { ...defaults, sites: Object.fromEntries(names.map((name) => [name, { on: true }])) };
    old.meet(account, 1000);
    const { 'mirror/1': late, ...early } = account.items;
    expect(late).toBeDefined();
    const arriving: Account = { items: early };
    fresh.meet(arriving, 2000);
    expect(Object.keys(fresh.settings.sites).length).toBeLessThan(300);
    old.meet(arriving, 3000);
    fresh.meet(arriving, 4000);
    expect(Object.keys(fresh.settings.sites).sort()).toEqual(names.sort());
    expect(old.all).toBe(fresh.all);
  });
});

describe('nothing is brought together', () => {
  const texts = textsOf({ ...defaults, peek: false }, {});
  test.each<[string, Record<string, unknown>, string]>([
    ['a newer Clearstory wrote', { 'mirror/0': { version: 99, pieces: [] } }, 'newer'],
    ['it cannot be read', { 'mirror/0': { version: 2, pieces: 'none' } }, 'damaged'],
    [
      'a setting in it is none',
      { 'mirror/0': { version: 2, pieces: [['field/mode', 9, 0, 1, '"never"']] } },
      'damaged',
    ],
  ])('where %s', (_, items, note) => expect(round(new Map(), texts, items, 1)).toBe(note));

  test('there is no room: what is known is kept, the account is not to be written', () => {
    const much = Array.from({ length: 200 }, (_, at) => ({ ...lesson(at), opening: 'x'.repeat(600) }));
    const met = round(new Map(), textsOf(defaults, { 'a.example': much }), {}, 1);
    expect(typeof met !== 'string' && met.items).toBeUndefined();
    expect(typeof met !== 'string' && met.mine.has('taught/a.example')).toBe(true);
  });

  test('whatever stands in the account, nothing throws', () => {
    const piece = fc.tuple(
      fc.constantFrom('field/mode', 'field/look/size', 'site/a.example', 'taught/a.example', 'x'),
      fc.nat(9),
      fc.constant(0),
      fc.nat(1),
      fc.json(),
    );
    const item = fc.oneof(fc.anything(), fc.record({ version: fc.constantFrom(1, 2), pieces: fc.array(piece) }));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), item), (items) => {
        round(new Map(), texts, items, 1);
        round(new Map([['field/peek', { at: 3, text: 'true' }]]), texts, items, 1);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

import * as v from 'valibot';
import { browser } from './browser.ts';
import { chosen, type Given, overlay, ownBeneath, POLICY_KEY, type Policy, policyOf } from './policy.ts';
import { isRecord } from './record.ts';
import { RULES_LENGTH } from './rules.ts';
import { BROKEN_KEY, type SettingsNote } from './settings-note.ts';

const treatment = v.picklist(['hide', 'fold', 'leave']);
const categories = v.strictObject({
  appeal: treatment,
  newsletter: treatment,
  promo: treatment,
  ad: treatment,
  social: treatment,
});
const site = v.strictObject({ on: v.exactOptional(v.boolean()), categories: v.exactOptional(v.partial(categories)) });
const integer = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** The least and the most that a whole number may be, as its schema says. */
export const boundsOf = ({ pipe: [, , least, most] }: ReturnType<typeof integer>): { min: number; max: number } => ({
  min: least.requirement,
  max: most.requirement,
});

/** One schema a field, so that a damaged field costs that field alone. */
export const fields = {
  /** Clearstory as a whole. */
  enabled: v.boolean(),
  /** Clean every story, those of chosen sites (`sites[host].on`), or only when asked. */
  mode: v.picklist(['every', 'chosen', 'click']),
  /** What the reader chose for one site; the key is `siteOf` its address. */
  sites: v.record(v.pipe(v.string(), v.maxLength(253)), site),
  /** What happens to a kind of clutter: gone, folded to one line in its place, or left as the page has it. */
  categories,
  sensitivity: v.picklist(['careful', 'balanced', 'thorough']),
  summarySentences: integer(1, 6),
  /** The summary as running text, or as a list of points. */
  summaryForm: v.picklist(['sentences', 'points']),
  /** Whether the browser's own language model may write the summary, where there is one. */
  browserModel: v.boolean(),
  /** Whether a click on a folded line, or Enter at it, opens it. Thin lines open in any case. */
  peek: v.boolean(),
  /** Whether a thin line marks the place of what was hidden, and opens it. */
  hairlines: v.boolean(),
  /** How reader page and popup set the story: size in px, width in ch. */
  look: v.strictObject({
    theme: v.picklist(['system', 'light', 'dark', 'sepia']),
    font: v.picklist(['serif', 'sans']),
    size: integer(14, 28),
    width: integer(45, 90),
  }),
  badge: v.picklist(['count', 'off']),
  /** Whether boxes that recur on a site's stories are remembered (hashes only, on this device). */
  memory: v.boolean(),
  /** Whether a copy goes to the reader's browser account, and from there to the other devices on which this is on. */
  sync: v.boolean(),
  /** Whether words of story and of clutter are counted, outlet by outlet, on this device. */
  receipt: v.boolean(),
  /** The reader's own rules as written, with comments and with what is not understood; see rules.ts. */
  rules: v.pipe(v.string(), v.maxLength(RULES_LENGTH)),
};
type Fields = { [K in keyof typeof fields]: v.InferOutput<(typeof fields)[K]> };

/** Everything that the reader can choose. */
export type Settings = Fields & { version: typeof VERSION };
export type SiteSettings = v.InferOutput<typeof site>;
export type Treatment = v.InferOutput<typeof treatment>;
export type Look = Settings['look'];

/** The form of the stored settings; a change of form raises it and adds a migration. */
export const VERSION = 2;

/** `migrations[n]` turns settings of version n + 1 into those of version n + 2. */
export const migrations: readonly ((old: Record<string, unknown>) => Record<string, unknown>)[] = [
  (old) => ({ ...old, version: 2, rules: '' }),
];

export const defaults: Settings = {
  version: VERSION,
  enabled: true,
  mode: 'every',
  sites: {},
  categories: { appeal: 'hide', newsletter: 'hide', promo: 'hide', ad: 'hide', social: 'hide' },
  sensitivity: 'balanced',
  summarySentences: 3,
  summaryForm: 'points',
  browserModel: false,
  peek: true,
  hairlines: false,
  look: { theme: 'system', font: 'serif', size: 18, width: 66 },
  badge: 'count',
  memory: true,
  sync: false,
  receipt: true,
  rules: '',
};

/**
 * Settings from whatever was stored: older forms are migrated, what is missing is as at first, and so is what is damaged,
 * field by field and site by site. Never throws. A `note` says that something was not taken over.
 */
export function parseSettings(stored: unknown, first = defaults): { settings: Settings; note?: SettingsNote } {
  if (stored === undefined) return { settings: first };
  const version = isRecord(stored) ? stored.version : undefined;
  if (!isRecord(stored) || !Number.isInteger(version) || Number(version) < 1)
    return { settings: first, note: 'damaged' };
  if (Number(version) > VERSION) return { settings: first, note: 'newer' };
  const raw = migrated(stored, Number(version));
  const settings: Record<string, unknown> = { ...first };
  let damaged = false;
  for (const [name, schema] of Object.entries(fields)) {
    if (!(name in raw)) continue;
    const result = v.safeParse(schema, raw[name]);
    settings[name] = result.success ? result.output : name === 'sites' ? intactSites(raw[name]) : settings[name];
    damaged ||= !result.success;
  }
  const whole = v.parse(v.object({ version: v.literal(VERSION), ...fields }), settings);
  return damaged ? { settings: whole, note: 'damaged' } : { settings: whole };
}

function migrated(stored: Record<string, unknown>, version: number): Record<string, unknown> {
  return migrations.slice(version - 1).reduce((old, migrate) => migrate(old), stored);
}

/** The entries that can still be read: a list of sites is work that the reader should not lose to one bad entry. */
export function intactSites(sites: unknown): Settings['sites'] {
  const entries = isRecord(sites) ? Object.entries(sites).filter(([name]) => name.length <= 253) : [];
  const read = entries.map(([name, value]) => ({ name, result: v.safeParse(site, value) }));
  return Object.fromEntries(read.flatMap(({ name, result }) => (result.success ? [[name, result.output]] : [])));
}

/**
 * Settings as content scripts read them: worker and pages have validated what is stored, so here only the kind of each
 * value is looked at, which costs a page less than a schema. After an update a page may be read before the worker has
 * brought the stored ones to their new form. The organisation's policy is as the worker stored it.
 */
export function lightSettings(stored: unknown, policy?: unknown): Settings {
  const { preset, locked } = policyOf(policy);
  const first = overlay(defaults, preset);
  const version = isRecord(stored) ? Number(stored.version) : 0;
  if (!isRecord(stored) || !(version >= 1 && version <= VERSION)) return overlay(first, locked);
  const now = migrated(stored, version);
  const entries = Object.entries(first).map(([name, value]): [string, unknown] => {
    const own = now[name];
    return [name, typeof own === typeof value && own !== null ? own : value];
  });
  return overlay(Object.fromEntries(entries) as Settings, locked);
}

/** Where settings stand in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** What the organisation says of the settings. */
export async function loadPolicy(): Promise<Policy> {
  return policyOf((await browser.storage.local.get(POLICY_KEY))[POLICY_KEY]);
}

/** How the settings are at first: as in every new Clearstory, and as the organisation preset them. */
export async function firstSettings(): Promise<Settings> {
  return overlay(defaults, (await loadPolicy()).preset);
}

/** The settings that hold. What is stored in an older form, or cannot be read, is rewritten. */
export async function loadSettings(): Promise<Settings> {
  const { own, policy } = await loadStored();
  return overlay(own, policy.locked);
}

/** What the reader chose, without what is as the organisation preset it. */
export async function ownChoices(): Promise<Partial<Settings>> {
  const { own, first, policy } = await loadStored();
  return chosen(own, first, policy.preset);
}

/** What there is of settings, read at once. */
interface Stored {
  policy: Policy;
  first: Settings;
  /** What the reader chose, or would have without the organisation's locks. */
  own: Settings;
  /** What is to be written in place of the stored value: it is of an older form, damaged or newer. */
  mended?: Record<string, unknown>;
}

async function readStored(): Promise<Stored> {
  const { [SETTINGS_KEY]: value, [POLICY_KEY]: policyValue } = await browser.storage.local.get([
    SETTINGS_KEY,
    POLICY_KEY,
  ]);
  const policy = policyOf(policyValue);
  const first = overlay(defaults, policy.preset);
  const { settings: own, note } = parseSettings(value, first);
  if (!note && (!isRecord(value) || value.version === VERSION)) return { policy, first, own };
  const now = { [SETTINGS_KEY]: chosen(own, first, policy.preset) };
  return { policy, first, own, mended: note ? { ...now, [BROKEN_KEY]: { note, value } } : now };
}

/** As `readStored`, with the stored value mended where that is needed. */
async function loadStored(): Promise<Stored> {
  const stored = await readStored();
  return stored.mended ? navigator.locks.request(SETTINGS_KEY, mendStored) : stored;
}

/** Under the lock: a value that another page saved meanwhile is whole, and stands. */
async function mendStored(): Promise<Stored> {
  const stored = await readStored();
  if (stored.mended) await browser.storage.local.set(stored.mended);
  return stored;
}

/**
 * Changes settings and stores them; gives the settings that now hold. A function is handed the newest ones, so two pages
 * that save at once lose nothing (the extension's pages and its worker share one lock; content scripts never save).
 * What the organisation locked stays. Throws a TypeError, and stores nothing, when the outcome is not valid.
 */
export function saveSettings(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<Settings> {
  return changeOwn((own, locked) => {
    const now = overlay(own, locked);
    const { settings, note } = parseSettings({ ...now, ...(typeof change === 'function' ? change(now) : change) });
    if (note) throw new TypeError('These settings are not valid');
    return ownBeneath(settings, own, locked);
  });
}

/** Changes what the reader chose, also beneath the organisation's locks; else as `saveSettings`. */
export function changeOwn(change: (own: Settings, locked: Given) => Settings): Promise<Settings> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const { policy, first, own } = await mendStored();
    const { preset, locked } = policy;
    const next = change(own, locked);
    await browser.storage.local.set({ [SETTINGS_KEY]: chosen(next, first, preset) });
    return overlay(next, locked);
  });
}

/** Calls `listener` with the settings whenever they change, whoever changed them; gives the function that stops it. */
export function watchSettings(listener: (settings: Settings, policy: Policy) => void): () => void {
  const onChanged: Parameters<typeof browser.storage.onChanged.addListener>[0] = async (changes, area) => {
    if (area !== 'local' || !(changes[SETTINGS_KEY] || changes[POLICY_KEY])) return;
    const { own, policy } = await loadStored();
    listener(overlay(own, policy.locked), policy);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

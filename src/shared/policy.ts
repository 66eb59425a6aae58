import { canonical } from './canonical.ts';
import type { Settings } from './settings.ts';

/** Some of the settings; of kinds of clutter, look and sites some parts. */
export interface Given extends Partial<Omit<Settings, 'version' | 'categories' | 'look'>> {
  categories?: Partial<Settings['categories']>;
  look?: Partial<Settings['look']>;
}

/** What an organisation says: `preset` holds until the reader chooses, `locked` whatever the reader chooses. */
export interface Policy {
  preset: Given;
  locked: Given;
}

/** Where the worker keeps a copy in `storage.local`, of what was understood; pages of sites cannot ask for the policy itself. */
export const POLICY_KEY = 'policy';

/** The copy as stored. The worker has looked at every value. */
export function policyOf(stored: unknown): Policy {
  return { preset: {}, locked: {}, ...(stored as Partial<Policy> | undefined) };
}

/** Settings with these values in place of their own. */
export function overlay(settings: Settings, given: Given): Settings {
  return {
    ...settings,
    ...given,
    categories: { ...settings.categories, ...given.categories },
    look: { ...settings.look, ...given.look },
    sites: { ...settings.sites, ...given.sites },
  };
}

/** Settings with the reader's own values wherever one is locked: they stand again when the lock goes. */
export function ownBeneath(settings: Settings, own: Settings, locked: Given): Settings {
  const restore = <Part>(parts: Record<string, Part>, ownParts: Record<string, Part>, given: object = {}) => {
    const others = Object.entries(parts).filter(([name]) => !Object.hasOwn(given, name));
    const kept = Object.entries(ownParts).filter(([name]) => Object.hasOwn(given, name));
    return Object.fromEntries([...others, ...kept]);
  };
  const whole = Object.fromEntries(Object.entries(own).filter(([name]) => Object.hasOwn(locked, name)));
  return {
    ...settings,
    ...whole,
    categories: { ...settings.categories, ...restore(settings.categories, own.categories, locked.categories) },
    look: { ...settings.look, ...restore<string | number>({ ...settings.look }, { ...own.look }, locked.look) },
    sites: restore(settings.sites, own.sites, locked.sites),
  };
}

/** Settings as they are stored: what is as it was preset is left out, so that it follows the organisation. */
export function chosen(settings: Settings, first: Settings, preset: Given): Partial<Settings> {
  const isPreset = (name: keyof Settings) =>
    Object.hasOwn(preset, name) && canonical(settings[name]) === canonical(first[name]);
  const names = Object.keys(settings) as (keyof Settings)[]; // settings have no other names
  return Object.fromEntries(names.filter((name) => !isPreset(name)).map((name) => [name, settings[name]]));
}

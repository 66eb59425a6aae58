import type { Given } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';

/** Where a value stands in the settings. */
export interface Place<Value> {
  read(settings: Settings): Value;
  write(value: Value, now: Settings): Partial<Settings>;
  /** Whether it is among what the organisation locked. */
  isIn(locked: Given): boolean;
}

type Whole = Exclude<keyof Settings, 'version' | 'categories' | 'look' | 'sites'>;

/** A setting that is one value. */
export function whole<Name extends Whole>(name: Name): Place<Settings[Name]> {
  return {
    read: (settings) => settings[name],
    write: (value) => ({ [name]: value }),
    isIn: (locked) => name in locked,
  };
}

/** One kind of clutter, or one side of the look. */
export function partOf<Name extends 'categories' | 'look', Part extends keyof Settings[Name] & string>(
  name: Name,
  part: Part,
): Place<Settings[Name][Part]> {
  return {
    read: (settings) => settings[name][part],
    write: (value, now) => ({ [name]: { ...now[name], [part]: value } }),
    isIn: ({ [name]: parts }) => parts !== undefined && part in parts,
  };
}

import * as v from 'valibot';
import type { Given, Policy } from './policy.ts';
import { fields, intactSites } from './settings.ts';

/**
 * What can be understood of an organisation's policy, value by value; the rest is as if it had not been said. Each value
 * stands under a name of its own, `{ "theme": { "value": "dark", "locked": true } }`, for Chrome drops a name whole when a
 * part of what stands under it does not fit. Never throws.
 */
export function readPolicy(managed: unknown): Policy {
  const preset: Record<string, unknown> = {};
  const locked: Record<string, unknown> = {};
  for (const { name, group, read } of values()) {
    const said = part(managed, name);
    const [value, lock] = [read(part(said, 'value')), part(said, 'locked') ?? false];
    if (value === undefined || typeof lock !== 'boolean') continue;
    const into = lock ? locked : preset;
    if (group === undefined) into[name] = value;
    else into[group] = { ...Object(into[group]), [name]: value };
  }
  return { preset: preset as Given, locked: locked as Given }; // every value was held against the schema of its name
}

interface Value {
  name: string;
  /** What it is a part of in the settings. */
  group?: string;
  /** The value, if it is one. */
  read(value: unknown): unknown;
}

function values(): Value[] {
  return Object.entries(fields).flatMap(([name, schema]): Value[] => {
    if (name === 'sites') return [{ name, read: someSites }];
    if (!('entries' in schema)) return [{ name, read: readBy(schema) }];
    return Object.entries(schema.entries).map(([part, one]) => ({ name: part, group: name, read: readBy(one) }));
  });
}

const readBy = (schema: v.GenericSchema) => (value: unknown) => (v.is(schema, value) ? value : undefined);

function someSites(value: unknown): unknown {
  const sites = intactSites(value);
  return Object.keys(sites).length > 0 ? sites : undefined;
}

function part(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, name) ? Reflect.get(of, name) : undefined;
}

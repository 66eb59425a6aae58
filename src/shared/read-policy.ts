import * as v from 'valibot';
import type { Given, Policy } from './policy.ts';
import { fields, intactSites } from './settings.ts';

/** What can be understood of an organisation's policy, value by value; the rest is as if it had not been said. Never throws. */
export function readPolicy(managed: unknown): Policy {
  return { preset: given(part(managed, 'preset')), locked: given(part(managed, 'locked')) };
}

function given(said: unknown): Given {
  const understood: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(fields)) {
    const value = part(said, name);
    if (name === 'sites') understood[name] = someOf(intactSites(value));
    else if ('entries' in schema) understood[name] = someOf(parts(value, schema.entries));
    else if (v.is(schema, value)) understood[name] = value;
    if (understood[name] === undefined) delete understood[name];
  }
  return understood as Given; // every value was held against the schema of its name
}

function parts(said: unknown, schemas: Record<string, v.GenericSchema>): Record<string, unknown> {
  const named = Object.entries(schemas).map(([name, schema]) => ({ name, schema, value: part(said, name) }));
  return Object.fromEntries(
    named.filter(({ schema, value }) => v.is(schema, value)).map(({ name, value }) => [name, value]),
  );
}

const someOf = (parts: object): object | undefined => (Object.keys(parts).length > 0 ? parts : undefined);

function part(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, name) ? Reflect.get(of, name) : undefined;
}

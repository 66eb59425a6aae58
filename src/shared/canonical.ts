import { isRecord } from './record.ts';

/** A value as JSON with the names of objects in order: Chrome's storage gives them back in another order than they came. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

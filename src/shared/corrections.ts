import { LABELS } from '../engine/types.ts';
import { isRecord } from './record.ts';
import { siteIn } from './site.ts';
import { allTaught, MOST_TAUGHT, saveTaught, type Taught } from './taught.ts';

type Corrections = Record<string, readonly Taught[]>;
type Checks = Record<string, (value: unknown) => boolean>;

const MOST_SITES = 5000;

const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= 1000;
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const mayMiss = (check: (value: unknown) => boolean) => (value: unknown) => value === undefined || check(value);

const hint: Checks = { name: isText, length: isNumber, make: isText };
const correction: Checks = {
  shape: isText,
  words: isText,
  sketch: (value) => Array.isArray(value) && value.length <= 16 && value.every(isNumber),
  label: (value) => LABELS.some((label) => label === value),
  opening: isText,
  at: isNumber,
  paused: mayMiss((value) => value === true),
  hide: mayMiss((value) => fits(value, hint)),
  rule: mayMiss(isText),
};

/** Corrections that come from elsewhere, a file or another device; undefined where a part of them is none. */
export function readCorrections(value: unknown): Corrections | undefined {
  if (!isRecord(value)) return undefined;
  const sites = Object.entries(value);
  const isWhole = sites.every(
    ([site, lessons]) =>
      siteIn(site) === site &&
      Array.isArray(lessons) &&
      lessons.length <= MOST_TAUGHT &&
      lessons.every((one) => fits(one, correction)),
  );
  return isWhole && sites.length <= MOST_SITES ? (value as Corrections) : undefined; // every part was looked at
}

/** Has these corrections in place of all that there are. */
export async function replaceCorrections(corrections: Corrections): Promise<void> {
  const sites = new Set([...Object.keys(await allTaught()), ...Object.keys(corrections)]);
  await Promise.all([...sites].map((site) => saveTaught(site, corrections[site] ?? [])));
}

/** Whether a value has these fields, each as it should be, and no other. */
function fits(value: unknown, checks: Checks): boolean {
  return (
    isRecord(value) &&
    Object.keys(value).every((name) => Object.hasOwn(checks, name)) &&
    Object.entries(checks).every(([name, check]) => check(value[name]))
  );
}

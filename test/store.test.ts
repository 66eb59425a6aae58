import { describe, expect, test } from 'vitest';
import manifest from '../manifest.json';
import messages from '../public/_locales/en/messages.json';

/** What the stores are told, held against what the extension asks for. */

const texts = import.meta.glob<string>('/store/*.md', { query: '?raw', import: 'default', eager: true });
const text = (name: string): string => texts[`/store/${name}.md`] ?? '';
const section = (name: string, heading: string): string =>
  text(name)
    .split(/^#+ /m)
    .find((part) => part.startsWith(`${heading}\n`))
    ?.slice(heading.length)
    .trim() ?? '';

describe('permissions', () => {
  const asked = [
    ...manifest.permissions,
    ...manifest.host_permissions,
    ...manifest.content_scripts.flatMap(({ matches }) => matches),
  ];
  const reasons = text('permissions')
    .split('\n\n')
    .filter((part) => part.startsWith('`'));

  test.each([...new Set(asked)])('%s has its reason', (permission) => {
    expect(
      reasons.filter((reason) => reason.split(':')[0]?.includes(permission) || reason.includes(`\`${permission}\``)),
    ).toHaveLength(1);
  });

  test('no reason is given for what is not asked for', () => {
    const named = reasons.flatMap((reason) => Array.from(reason.matchAll(/`([^`]+)`/g), ([, name]) => name ?? ''));
    expect(named.filter((name) => !asked.includes(name))).toEqual([]);
  });
});

describe('the listing', () => {
  test('has the name and the summary of the extension', () => {
    expect(section('listing', 'Name')).toBe(messages.extensionName.message);
    expect(section('listing', 'Summary')).toBe(messages.extensionDescription.message);
  });

  test('fits the room that the stores give', () => {
    expect(section('listing', 'Summary').length).toBeLessThanOrEqual(132);
    expect(section('listing', 'Description').length).toBeLessThanOrEqual(16_000);
    expect(section('listing', 'Single purpose').length).toBeLessThanOrEqual(1000);
  });
});

test('no text promises what Clearstory never does', () => {
  expect(Object.keys(texts).length).toBeGreaterThanOrEqual(6);
  const found = Object.entries(texts).filter(([, words]) => /bypass|unlock|free articles|paywall/i.test(words));
  expect(found.map(([path]) => path)).toEqual([]);
});

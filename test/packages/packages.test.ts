import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { root } from '../../scripts/steps.mjs';
import { PACKS } from '../../src/engine/phrases/index.ts';

const kinds = ['chrome', 'firefox', 'source'] as const;
const elsewhere = mkdtempSync(join(tmpdir(), 'clearstory-packages-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** Packs in a folder; gives the packages' bytes. */
function pack(folder: string): Record<string, Buffer> {
  execFileSync(process.execPath, ['scripts/package.mjs'], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
  const file = (kind: string) => join(folder, 'artifacts/packages', `clearstory-${project.version}-${kind}.zip`);
  return Object.fromEntries(kinds.map((kind) => [kind, readFileSync(file(kind))]));
}

/** The project's own files, in another folder. */
function copyProject(): string {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) {
    mkdirSync(dirname(join(elsewhere, file)), { recursive: true });
    if (existsSync(join(root, file))) cpSync(join(root, file), join(elsewhere, file));
  }
  execFileSync('git', ['init', '--quiet'], { cwd: elsewhere });
  execFileSync('git', ['add', '--all'], { cwd: elsewhere });
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
  return elsewhere;
}

const packages = pack(root);

test('a build in another folder gives the same packages, byte for byte', () => {
  const again = pack(copyProject());
  for (const kind of kinds) expect(again[kind]?.equals(packages[kind] ?? Buffer.alloc(0)), kind).toBe(true);
});

describe.each(['chrome', 'firefox'])('the package for %s', (kind) => {
  const files = unzipSync(packages[kind] ?? new Uint8Array());
  const texts = Object.entries(files).map(([path, bytes]) => ({ path, text: new TextDecoder().decode(bytes) }));
  const manifest = JSON.parse(texts.find(({ path }) => path === 'manifest.json')?.text ?? '{}');

  test('holds no source map, and nothing that a page could ask for', () => {
    expect(Object.keys(files).filter((path) => path.endsWith('.map'))).toEqual([]);
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test('holds no file that nothing names', () => {
    const unnamed = Object.keys(files).filter(
      (path) =>
        path !== 'manifest.json' &&
        !path.startsWith('_locales/') &&
        !path.startsWith('languages/') &&
        !texts.some(({ text, path: from }) => from !== path && text.includes(path.split('/').at(-1) ?? path)),
    );
    expect(unnamed).toEqual([]);
  });

  test('holds a script for each language but English, which the worker names by its code', () => {
    const codes = PACKS.map(({ lang }) => lang).filter((code) => code !== 'en');
    expect(Object.keys(files).filter((path) => path.startsWith('languages/'))).toEqual(
      codes.map((code) => `languages/${code}.js`),
    );
    expect(texts.filter(({ path }) => path.endsWith('.js')).some(({ text }) => text.includes('`languages/${'))).toBe(
      true,
    );
  });

  test('parses no string as HTML and asks no network, not in a library either', () => {
    const does =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML)\b|document\.write|\bXMLHttpRequest\b|\bsendBeacon\b|\bfetch\(/;
    const scripts = texts.filter(({ path }) => path.endsWith('.js'));
    expect(scripts.filter(({ text }) => does.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('asks for the permissions that are explained, and no other', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test('has every message that the manifest names, in every language', () => {
    const named = Array.from(JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g), ([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const locale of readdirSync(join(root, 'public/_locales'))) {
      const messages = JSON.parse(texts.find(({ path }) => path === `_locales/${locale}/messages.json`)?.text ?? '{}');
      for (const name of named) expect(messages, `${locale}: ${name}`).toHaveProperty(name ?? '');
      expect(messages.extensionDescription.message.length, `${locale}: stores take 132 characters`).toBeLessThan(133);
    }
  });
});

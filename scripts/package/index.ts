import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import project from '../../package.json' with { type: 'json' };
import { root } from '../steps.mjs';
import { archive } from './archive.ts';
import { checkSizes, describeSizes, recordSizes, sizesOf } from './sizes.ts';

/**
 * Packs dist/chrome, dist/firefox and the sources into artifacts/packages, prints sizes and hashes.
 * Throws an Error when a file has no place in a package, or a size is over its budget.
 */
export function makePackages(): void {
  const packages = { chrome: packBuild('chrome'), firefox: packBuild('firefox'), source: packSources() };
  const folder = 'artifacts/packages';
  mkdirSync(join(root, folder), { recursive: true });
  for (const [kind, bytes] of Object.entries(packages)) {
    const file = `clearstory-${project.version}-${kind}.zip`;
    writeFileSync(join(root, folder, file), bytes);
    console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${folder}/${file}`);
  }
  const sizes = sizesOf(packages.chrome, packages.firefox);
  for (const line of describeSizes(sizes)) console.log(line);
  if (process.argv.includes('--record')) recordSizes(sizes);
  checkSizes(sizes);
}

/** The built extension for one browser. */
function packBuild(browser: string): Uint8Array {
  const folder = join(root, 'dist', browser);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const strangers = paths.filter((path) => !/\.(?:js|json|html|css|png|svg)$/.test(path));
  if (strangers.length > 0) throw new Error(`No place in a package: ${strangers.join(', ')}`);
  return archive(folder, paths);
}

/** What the stores' reviewers build from: every file under version control, as it lies in the folder. */
function packSources(): Uint8Array {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached'], { cwd: root, encoding: 'utf8' });
  return archive(root, listed.split('\0').filter(Boolean));
}

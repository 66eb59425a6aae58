import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { browserPath, findBrowser } from './browsers.mjs';
import { run } from './steps.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

const debianPackages = { chrome: 'chromium', firefox: 'firefox-esr' };

/**
 * Installs what a fresh machine lacks: the npm packages of the lockfile and, as root on Debian, the browsers.
 * Throws an Error that says what to do where it cannot.
 * @param {BrowserName[]} browsers
 */
export async function setUp(browsers) {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Error(`Node 20 or newer is needed; this is ${process.version}.`);
  if (!packagesAreCurrent()) await run('Install packages', 'npm', ['ci', '--no-audit', '--no-fund']);
  const missing = browsers.filter((name) => !findBrowser(name));
  if (missing.length > 0 && canUseApt()) {
    const packages = missing.map((name) => debianPackages[name]);
    const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('Look for browsers', 'apt-get', ['update', '-qq'], quietly);
    await run(`Install ${packages.join(' and ')}`, 'apt-get', ['install', '-y', '-qq', ...packages], quietly);
  }
  for (const name of browsers) browserPath(name);
}

/** Whether node_modules holds the lockfile's versions; packages for other systems than this one may be absent. */
function packagesAreCurrent() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return false;
  const [have, want] = [installed, 'package-lock.json'].map((path) => JSON.parse(readFileSync(path, 'utf8')).packages);
  return Object.entries(want).every(([path, { version, optional }]) => {
    const present = have[path];
    return path === '' || (present ? present.version === version : Boolean(optional));
  });
}

function canUseApt() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

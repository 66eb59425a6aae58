import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserNames } from './browsers.mjs';
import { setUp } from './setup.mjs';
import { run } from './steps.mjs';

/**
 * `npm test` runs every step, in this order, and stops at the first that fails;
 * `npm test -- types unit` runs those alone. The last line is the number of tests that passed and failed.
 */
const steps = {
  types: () => run('Types', 'npx', ['tsc', '--noEmit']),
  lint: () => run('Format and lint', 'npx', ['biome', 'ci', '--error-on-warnings']),
  unused: () => run('Unused files, exports and dependencies', 'npx', ['knip']),
  unit: () => vitest('Unit tests in Chromium', 'unit'),
  build: () => run('Build for both browsers', 'npm', ['run', '--silent', 'build']),
  packages: () => vitest('Packages', 'packages'),
  chrome: () => vitest('End to end in Chromium', 'chrome'),
  firefox: () => vitest('End to end in Firefox', 'firefox'),
  webext: () =>
    run('Add-on lint', 'npx', [
      'web-ext',
      'lint',
      '--warnings-as-errors',
      '--source-dir',
      'dist/firefox',
      '--no-input',
    ]),
};

const results = mkdtempSync(join(tmpdir(), 'clearstory-test-'));
const total = { passed: 0, failed: 0 };

/**
 * Runs one vitest project and counts its tests.
 * @param {string} name
 * @param {string} project
 */
async function vitest(name, project) {
  const file = join(results, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    await run(name, 'npx', ['vitest', 'run', '--project', project, ...reporters]);
  } finally {
    if (existsSync(file)) {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
      total.passed += numPassedTests;
      total.failed += numFailedTests;
    }
  }
}

/** @param {string[]} names */
async function runSteps(names) {
  await setUp(browserNames);
  for (const name of names) {
    const step = steps[/** @type {keyof typeof steps} */ (name)];
    if (!step) throw new Error(`No step is called ${name}; there are: ${Object.keys(steps).join(', ')}.`);
    await step();
  }
}

const named = process.argv.slice(2);
try {
  await runSteps(named.length > 0 ? named : Object.keys(steps));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  total.failed = Math.max(total.failed, 1);
  process.exitCode = 1;
} finally {
  rmSync(results, { recursive: true, force: true });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);

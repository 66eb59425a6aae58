import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder; every step runs there. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program as a named step, its output shown as it comes, and prints how long it took.
 * Throws an Error with the step's name when it fails.
 * @param {string} name
 * @param {string} command a program; those of npm packages are run by `npx`
 * @param {string[]} args
 * @param {Record<string, string>} [env] what is added to the environment
 * @returns {Promise<void>}
 */
export function run(name, command, args, env = {}) {
  const start = Date.now();
  console.log(`\n▸ ${name}`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
      if (code === 0) resolve();
      else reject(new Error(`Step failed: ${name}`));
    });
  });
}

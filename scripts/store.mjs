import { setUp } from './setup.mjs';
import { run } from './steps.mjs';

/** `npm run store`: the pictures that the stores want, of the extension as it is built; see store/README.md. */
try {
  await setUp(['chrome']);
  await run('Build', 'npx', ['vite', 'build', '--mode', 'chrome', '--logLevel', 'warn']);
  const { tsImport } = await import('tsx/esm/api');
  await tsImport('./store/index.ts', import.meta.url);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

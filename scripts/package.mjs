import { setUp } from './setup.mjs';
import { run } from './steps.mjs';

/** `npm run package`: both browsers' packages and the source archive; see scripts/package/index.ts. */
try {
  await setUp([]);
  await run('Build for both browsers', 'npm', ['run', '--silent', 'build']);
  const { tsImport } = await import('tsx/esm/api');
  const { makePackages } = await tsImport('./package/index.ts', import.meta.url);
  makePackages();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

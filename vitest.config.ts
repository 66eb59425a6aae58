import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { type BrowserName, browserPath } from './scripts/browsers.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

/** The built extension in one browser. A slow machine takes minutes to start it; nothing here measures time. */
function endToEnd(browser: BrowserName) {
  return {
    test: {
      name: browser,
      include: ['test/e2e/**/*.test.ts'],
      provide: { browser },
      testTimeout: 120_000,
      hookTimeout: 300_000,
      // One browser at a time: two cores are all that a test machine has.
      maxWorkers: 1,
      isolate: false,
    },
  };
}

export default defineConfig({
  test: {
    // `npm run coverage`: the engine's lines that no unit test runs.
    coverage: { provider: 'v8', include: ['src/engine/**/*.ts'], reporter: ['text'], reportOnFailure: true },
    projects: [
      {
        // Bundled before the first test: a dependency that vite meets only in a test reloads the page under it.
        optimizeDeps: { include: ['axe-core', 'mdast-util-gfm-table', 'mdast-util-to-markdown', 'valibot'] },
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/packages/**'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: { executablePath: browserPath('chrome'), args: ['--no-sandbox'] } }),
          },
        },
      },
      { test: { name: 'packages', include: ['test/packages/**/*.test.ts'], testTimeout: 300_000 } },
      endToEnd('chrome'),
      endToEnd('firefox'),
    ],
  },
});

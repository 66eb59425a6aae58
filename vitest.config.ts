import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** The first Chromium found in $CHROMIUM or on PATH. */
function chromium(): string {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome'])
    for (const dir of (process.env['PATH'] ?? '').split(delimiter)) if (existsSync(join(dir, name))) return join(dir, name);
  throw new Error('No Chromium on PATH; set CHROMIUM to its path.');
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      instances: [{ browser: 'chromium' }],
      provider: playwright({ launchOptions: { executablePath: chromium(), args: ['--no-sandbox'] } }),
    },
  },
});

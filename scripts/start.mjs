import { parseArgs } from 'node:util';
import { browserNames } from './browsers.mjs';
import { setUp } from './setup.mjs';
import { run } from './steps.mjs';

const help = `npm start                         the sample story in Chromium, with Clearstory
npm start -- --browser firefox    … in Firefox
npm start -- page.html            a saved page, or an http(s) address
npm start -- --headless           no window: prints the story and saves screenshots (so it does without a display)`;

/** What the command line asks for. Throws an Error with the usage when it cannot be read. */
function readCommandLine() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { browser: { type: 'string', default: 'chrome' }, headless: { type: 'boolean', default: false } },
    });
    const browser = browserNames.find((name) => name === values.browser);
    if (!browser || positionals.length > 1)
      throw new Error(`--browser is ${browserNames.join(' or ')}; one page at most`);
    return { browser, headless: Boolean(values.headless) || !hasDisplay(), address: positionals[0] };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

try {
  const wish = readCommandLine();
  await setUp([wish.browser]);
  await run('Build', 'npx', ['vite', 'build', '--mode', wish.browser, '--logLevel', 'warn']);
  const { tsImport } = await import('tsx/esm/api');
  const { demonstrate } = await tsImport('./demo/index.ts', import.meta.url);
  await demonstrate(wish);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };
import { type BrowserName, browserPath } from '../browsers.mjs';
import { root } from '../steps.mjs';

/** How a browser is started. */
export interface Launch {
  headless: boolean;
  /** The loopback port through which everything goes that leaves the browser; undefined: it uses the network. */
  proxy?: number;
  /** The folder that the browser takes for the home of its user. */
  home?: string;
}

const gecko = manifest.browser_specific_settings.gecko.id;
/** Firefox gives an extension a random address; the tests must know it. */
const uuid = '7d1f6b3c-2a4e-4c58-9b0f-c1ea25709e11';

/** Slow machines take long to start a browser, and now and then a start fails for no reason of ours. */
const PATIENCE = 120_000;
const TRIES = 3;

/** Starts a browser with a fresh profile and the extension of `dist/<name>` in it; gives both and the extension's origin. */
export async function launch(name: BrowserName, how: Launch): Promise<{ browser: Browser; origin: string }> {
  const options = name === 'chrome' ? chromeOptions(how) : firefoxOptions(how);
  const browser = await start({
    executablePath: browserPath(name),
    headless: how.headless,
    timeout: PATIENCE,
    ...(how.home && { env: { ...process.env, HOME: how.home } }),
    ...options,
  });
  try {
    const id = await browser.installExtension(join(root, 'dist', name));
    return { browser, origin: name === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${uuid}` };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function start(options: LaunchOptions): Promise<Browser> {
  for (let tries = 1; ; tries++) {
    try {
      return await puppeteer.launch(options);
    } catch (error) {
      if (tries === TRIES) throw error;
      console.warn(`The browser did not start (${error}); trying again.`);
    }
  }
}

function chromeOptions({ proxy }: Launch): LaunchOptions {
  const isRoot = process.getuid?.() === 0; // Chromium's sandbox refuses root
  return {
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      '--window-size=1280,1000',
      '--force-device-scale-factor=1',
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(proxy ? [`--proxy-server=127.0.0.1:${proxy}`] : []),
    ],
  };
}

function firefoxOptions({ proxy }: Launch): LaunchOptions {
  return {
    browser: 'firefox',
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
      // Errors of the background page reach nobody but standard output.
      'browser.dom.window.dump.enabled': true,
      'devtools.console.stdout.content': true,
      ...(proxy && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy,
      }),
    },
  };
}

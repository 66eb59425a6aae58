import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { type BrowserName, browserPath } from '../browsers.mjs';
import { gecko, install, uuid } from './install.ts';

/** How a browser is started. */
export interface Launch {
  headless: boolean;
  /** The loopback port through which everything goes that leaves the browser; undefined: it uses the network. */
  proxy?: number;
  /** The folder that the browser takes for the home of its user. */
  home?: string;
  /** The folder of the profile, which a later start finds again; undefined: a fresh one, thrown away at the end. */
  profile?: string;
  /** Whether the extension may work in private windows. */
  inPrivate?: boolean;
}

/** Slow machines take long to start a browser, and now and then a start fails for no reason of ours. */
const PATIENCE = 120_000;
const TRIES = 3;

/** Starts a browser with the extension of `dist/<name>` in it; gives the browser, the extension's origin, and whether it is new. */
export async function launch(
  name: BrowserName,
  how: Launch,
): Promise<{ browser: Browser; origin: string; isNew: boolean }> {
  const options = name === 'chrome' ? chromeOptions(how) : firefoxOptions(how);
  const browser = await start({
    executablePath: browserPath(name),
    headless: how.headless,
    timeout: PATIENCE,
    ...(how.profile && { userDataDir: how.profile }),
    ...(how.home && { env: { ...process.env, HOME: how.home } }),
    ...options,
  });
  try {
    return { browser, ...(await install(browser, name, how)) };
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
      // An extension that is put in for good has no signature here, and nobody to give it access to sites.
      'xpinstall.signatures.required': false,
      'extensions.originControls.grantByDefault': true,
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

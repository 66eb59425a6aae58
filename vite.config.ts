import { crx } from '@crxjs/vite-plugin';
import { defaultClientConditions, defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };

/** What a browser needs of the one manifest, with what only the other one knows left out. */
function manifestFor(browser: 'chrome' | 'firefox') {
  const { background, minimum_chrome_version, browser_specific_settings, ...common } = manifest;
  const own =
    browser === 'chrome'
      ? { background, minimum_chrome_version }
      : { background: { scripts: [background.service_worker], type: background.type }, browser_specific_settings };
  return { ...common, ...own, version: project.version };
}

/** `vite build --mode chrome` makes dist/chrome, `--mode firefox` makes dist/firefox. */
export default defineConfig(({ mode }) => {
  if (mode !== 'chrome' && mode !== 'firefox') throw new Error(`--mode is chrome or firefox, not ${mode}`);
  return {
    plugins: [
      crx({
        // crxjs types the manifest of Chrome alone; it passes Firefox's through.
        manifest: manifestFor(mode) as Parameters<typeof crx>[0]['manifest'],
        browser: mode,
        // One self-contained file: it runs at document_start, and no page can find out that it is there.
        contentScripts: { standaloneFiles: ['src/content/index.ts'] },
      }),
    ],
    // Where a library comes in a form that parses HTML and in one for workers, which have no DOM, take the latter.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    build: {
      outDir: `dist/${mode}`,
      target: mode === 'chrome' ? `chrome${manifest.minimum_chrome_version}` : 'firefox142',
      modulePreload: false,
      // Pages that the extension opens itself, so that the manifest does not name them.
      rollupOptions: { input: ['src/reader/index.html', 'src/welcome/index.html'] },
    },
  };
});

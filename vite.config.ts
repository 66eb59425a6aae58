import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import { build, defaultClientConditions, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };
import { LANGUAGES } from './src/engine/languages/index.ts';
import { PACKS } from './src/engine/phrases/index.ts';

/** What an organisation may say of the settings, in the form that Chrome asks for; Firefox takes a policy without one. */
const POLICY_SCHEMA = 'managed-schema.json';

/** What a browser needs of the one manifest, with what only the other one knows left out. */
function manifestFor(browser: 'chrome' | 'firefox') {
  const { background, minimum_chrome_version, browser_specific_settings, ...common } = manifest;
  const own =
    browser === 'chrome'
      ? { background, minimum_chrome_version, storage: { managed_schema: POLICY_SCHEMA } }
      : { background: { scripts: [background.service_worker], type: background.type }, browser_specific_settings };
  return { ...common, ...own, version: project.version };
}

/** One self-contained script, as the content script is. */
async function selfContained(input: string, target: string, plugins: Plugin[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: { write: false, target, rollupOptions: { input, output: { format: 'iife' } } },
  });
  const chunks = 'output' in built ? built.output.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])) : [];
  return chunks.join('');
}

/** Scripts that the worker puts into a tab when they are needed. */
function onDemand(files: readonly string[], target: string): Plugin {
  return {
    name: 'on-demand',
    async generateBundle() {
      for (const file of files) {
        const source = await selfContained(file, target);
        this.emitFile({ type: 'asset', fileName: file.replace(/\.ts$/, '.js'), source });
      }
    },
  };
}

/** A script for each language but English, which the content script knows: it leaves there what a page in it needs. */
function languages(target: string): Plugin {
  return {
    name: 'languages',
    async generateBundle() {
      for (const { lang } of PACKS) {
        if (lang === 'en') continue;
        const source = await selfContained(LESSON, target, [lesson(lang)]);
        this.emitFile({ type: 'asset', fileName: `languages/${lang}.js`, source });
      }
    },
  };
}

const LESSON = 'virtual:lesson';

/** The source of a language's script. */
const lesson = (code: string): Plugin => ({
  name: 'lesson',
  resolveId: (id) => (id === LESSON ? id : undefined),
  load(id) {
    if (id !== LESSON) return undefined;
    const from = (file: string) => JSON.stringify(fileURLToPath(new URL(`src/${file}.ts`, import.meta.url)));
    const words = Object.hasOwn(LANGUAGES, code)
      ? `import { ${code} as words } from ${from(`engine/languages/${code}`)};`
      : 'const words = undefined;';
    return `import { leave } from ${from('shared/language-lesson')};
      import { ${code} as pack } from ${from(`engine/phrases/${code}`)};
      ${words}
      leave({ pack, words });`;
  },
});

/** A file that the manifest names and that nothing imports. */
function beside(file: string): Plugin {
  return {
    name: 'beside',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: file, source: readFileSync(file, 'utf8') });
    },
  };
}

/** `vite build --mode chrome` makes dist/chrome, `--mode firefox` makes dist/firefox. */
export default defineConfig(({ mode }) => {
  if (mode !== 'chrome' && mode !== 'firefox') throw new Error(`--mode is chrome or firefox, not ${mode}`);
  const target = mode === 'chrome' ? `chrome${manifest.minimum_chrome_version}` : 'firefox142';
  return {
    plugins: [
      mode === 'chrome' && beside(POLICY_SCHEMA),
      onDemand(['src/picker/index.ts', 'src/own-word/index.ts'], target),
      languages(target),
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
      target,
      modulePreload: false,
      // Pages that the extension opens itself, so that the manifest does not name them.
      rollupOptions: { input: ['src/reader/index.html', 'src/welcome/index.html'] },
    },
  };
});

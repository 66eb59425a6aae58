import { build } from 'vite';
import { browserNames } from './browsers.mjs';

/**
 * `npm run dev`: builds both browsers' extension anew whenever a file changes, with source maps.
 * Load dist/chrome or dist/firefox unpacked once, and reload it there after a change.
 */
for (const mode of browserNames) await build({ mode, build: { watch: {}, sourcemap: true, minify: false } });

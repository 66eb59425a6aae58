import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fixturePage } from '../lab/fixtures.ts';
import { startServer } from '../lab/server.ts';

/** Where a page is to be had; `close` when it is no longer needed. */
export interface Place {
  url: string;
  close(): Promise<void>;
}

/** The sample story, or a saved page with the files beside it, served on loopback; an http(s) address as it is. */
export async function openAddress(address: string | undefined): Promise<Place> {
  if (address && /^https?:\/\//.test(address)) return { url: address, close: async () => {} };
  if (address) {
    const file = resolve(address);
    if (!existsSync(file)) throw new Error(`No such file: ${file}`);
    const server = await startServer(dirname(file));
    return { url: `${server.origin}/${encodeURIComponent(basename(file))}`, close: server.close };
  }
  const server = await startServer();
  const path = '/2021/11/08/sample-story.html';
  server.pages.set(path, { body: fixturePage('seed-publisher') });
  return { url: server.origin + path, close: server.close };
}

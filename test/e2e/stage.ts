import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { type Lab, openLab } from '../../scripts/lab/lab.ts';
import { type Server, startServer } from '../../scripts/lab/server.ts';

/** The browser with Clearstory in it and the web that it sees: there once `onStage` was called and a test runs. */
export let lab: Lab;
export let server: Server;

/** One browser for a file's tests, behind a proxy that leads nowhere; no console may say an error in any of them. */
export function onStage(): void {
  beforeAll(async () => {
    server = await startServer();
    lab = await openLab(inject('browser'), { headless: true, proxy: server.port });
  });
  afterAll(async () => {
    await lab?.close();
    await server?.close();
  });
  afterEach(() => expect(lab.problems.splice(0), 'errors in consoles').toEqual([]));
}

import type { Browser, Page, Target } from 'puppeteer-core';

/** What Firefox remarks on a page by itself: that it flattens a deep one, and that a strict one refuses its own icon. */
const REMARKS = [/^The document tree is too deep\./, /^Content-Security-Policy: .*\/favicon\.ico /];
const isRemark = (text: string) => REMARKS.some((remark) => remark.test(text));

/** Collects, from now on, every error that any page, content script or part of the extension writes to a console. */
export function collectProblems(browser: Browser, origin: string): string[] {
  const problems: string[] = [];
  const watchPage = (page: Page) => {
    page.on('console', (entry) => {
      if (entry.type() === 'error') problems.push(`${entry.location().url ?? ''}: ${entry.text()}`);
    });
    page.on('pageerror', (error) => {
      if (!isRemark(messageOf(error))) problems.push(String(error));
    });
  };
  const watchTarget = async (target: Target) => {
    if (target.type() === 'page') {
      const page = await target.page();
      if (page) watchPage(page);
    } else if (target.type() === 'service_worker' && target.url().startsWith(origin))
      await watchWorker(target, problems);
  };
  // A target may be gone before it can be watched.
  const watch = (target: Target) => void watchTarget(target).catch(() => {});
  browser.targets().forEach(watch);
  browser.on('targetcreated', watch);
  // Firefox shows no target for a background page, but it writes the page's uncaught errors to standard output.
  const output = (chunk: Buffer) =>
    problems.push(...(String(chunk).match(/JavaScript error: moz-extension:.*/g) ?? []));
  browser.process()?.stdout?.on('data', output);
  browser.process()?.stderr?.on('data', output);
  return problems;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function watchWorker(target: Target, problems: string[]): Promise<void> {
  const worker = await target.worker();
  if (!worker) return;
  worker.client.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    problems.push(`background: ${exception?.description ?? text}`),
  );
  worker.on('console', (entry) => {
    if (entry.type() === 'error') problems.push(`background: ${entry.text()}`);
  });
  await worker.client.send('Runtime.enable'); // errors before this moment are told again
}

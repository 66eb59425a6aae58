import axe from 'axe-core';
import { expect } from 'vitest';
import '../../src/story/colours.css';
import '../../src/story/controls.css';
import '../../src/story/story.css';

let opened = 0;

/** Puts a page of the extension into this document and runs its script anew, around which fake-chrome.ts stands. */
export async function openPage(html: string, script: string): Promise<void> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.className = page.documentElement.className;
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
  await import(/* @vite-ignore */ `${script}?opened=${++opened}`);
}

/** Waits until a look at the document tells what is wanted. */
export async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  return expect
    .poll(look, { timeout: 3000 })
    .toBeTruthy()
    .then(() => look() as T);
}

/** What axe finds wrong with the page, in words. */
export async function axeViolations(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: true } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The first element that a selector finds; throws where none is. */
export function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}`);
  return element;
}

/** The button whose words or name are these. */
export function buttonNamed(name: string): HTMLElement {
  const found = Array.from(document.querySelectorAll('button')).find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
  );
  if (!found) throw new Error(`No button is named ${name}`);
  return found;
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../steps.mjs';

/** Stands before a sentence that is not yet translated; `test/locales.test.ts` fails as long as one is left. */
const MARK = 'TODO';
const LOCALES = 'public/_locales';

/**
 * Adds a message to every language, keys sorted: the English text as it is, to the others marked as not translated.
 * Without a text, English is marked as well. Gives the files that wait for words.
 */
export function addMessage(key: string, english: string | undefined): string[] {
  return readdirSync(join(root, LOCALES)).flatMap((code) => {
    const path = `${LOCALES}/${code}/messages.json`;
    const messages: Record<string, { message: string }> = JSON.parse(readFileSync(join(root, path), 'utf8'));
    if (key in messages) throw new Error(`${path} has a ${key} already.`);
    const isDone = code === 'en' && english !== undefined;
    messages[key] = { message: isDone ? english : `${MARK} ${english ?? key}` };
    const sorted = Object.fromEntries(Object.entries(messages).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(join(root, path), `${JSON.stringify(sorted, null, 2)}\n`);
    return isDone ? [] : [path];
  });
}

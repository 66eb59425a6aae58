import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../steps.mjs';

/** Writes a file of the project; throws an Error where there is one already. */
export function create(path: string, text: string): void {
  const file = join(root, path);
  if (existsSync(file)) throw new Error(`There is a ${path} already.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const IMPORT = /^import \{ (\w+) \} from '\.\/([\w-]+)\.ts';$/;
const ENTRY = /^ {2}(\w+),$/;

/** Registers what `src/engine/<shelf>/<stem>.ts` exports in the shelf's index, in alphabetical order. */
export function register(shelf: 'signals' | 'phrases', stem: string, name: string): void {
  const file = join(root, `src/engine/${shelf}/index.ts`);
  const before = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, registered(before, stem, name).join('\n'));
}

const WORDS = /^ {2}(\w{2,3}): /;

/** Makes place for a language's function words, in alphabetical order. */
export function registerWords(code: string): void {
  const file = join(root, 'src/engine/function-words.ts');
  const before = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, inserted(before, `  ${code}: '',`, (line) => WORDS.exec(line)?.[1], code).join('\n'));
}

/** The lines of a shelf's index with one more import and one more entry. */
function registered(lines: readonly string[], stem: string, name: string): string[] {
  const stems = new Map(
    lines.flatMap((line) => (IMPORT.exec(line) ?? []).slice(1, 2).map((one) => [one, stemOf(line)])),
  );
  const withImport = inserted(lines, `import { ${name} } from './${stem}.ts';`, stemOf, stem);
  const entryStem = (line: string) => stems.get(ENTRY.exec(line)?.[1] ?? '');
  return inserted(withImport, `  ${name},`, entryStem, stem);
}

const stemOf = (line: string): string | undefined => IMPORT.exec(line)?.[2];

/** `lines` with one more before the first that sorts after it, else after the last of its kind. */
function inserted(
  lines: readonly string[],
  line: string,
  keyOf: (line: string) => string | undefined,
  key: string,
): string[] {
  const next = lines.findIndex((one) => (keyOf(one) ?? '') > key);
  const at = next >= 0 ? next : lines.findLastIndex((one) => keyOf(one) !== undefined) + 1;
  if (at === 0 && next < 0) throw new Error('The shelf has an index that cannot be read.');
  return [...lines.slice(0, at), line, ...lines.slice(at)];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** One moment for every file, the first that a zip can tell: else two archives of the same files would differ. */
const MOMENT = new Date(1980, 0, 1);

/** A zip of files of a folder, named by their paths in it. The same files always give the same bytes. */
export function archive(folder: string, paths: readonly string[]): Uint8Array {
  const files: Zippable = {};
  for (const path of [...paths].sort()) files[path.replaceAll('\\', '/')] = readFileSync(join(folder, path));
  return zipSync(files, { level: 9, mtime: MOMENT });
}

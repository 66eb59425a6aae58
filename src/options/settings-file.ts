import { readCorrections } from '../shared/corrections.ts';
import { parseSettings, type Settings } from '../shared/settings.ts';
import type { Taught } from '../shared/taught.ts';

/** Settings are a few kB, corrections a few hundred more; what is larger than this, in bytes, holds something else. */
const LARGEST = 5_000_000;
/** What marks a file as ours. */
const KIND = 'clearstory-settings';

/** What a file holds. */
export interface Backup {
  settings: Settings;
  /** The corrections of each site; none in files of earlier versions, which leave them as they are. */
  taught?: Record<string, readonly Taught[]>;
}

/** Why a file was refused. */
export type Refusal = 'huge' | 'broken' | 'foreign' | 'newer' | 'damaged';

/** Settings and corrections as the text of a JSON file. */
export function settingsFile(backup: Backup): string {
  return `${JSON.stringify({ kind: KIND, ...backup }, null, 2)}\n`;
}

/**
 * What is in a file that `settingsFile` wrote, now or in an earlier version, or why it is nothing. Nothing is mended: a
 * file of which a part cannot be read is refused whole.
 */
export async function readSettingsFile(file: Blob): Promise<Backup | Refusal> {
  if (file.size > LARGEST) return 'huge';
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    return 'broken';
  }
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== KIND) return 'foreign';
  if (!('settings' in value) || value.settings === undefined) return 'damaged';
  const { settings, note } = parseSettings(value.settings);
  if (note) return note;
  if (!('taught' in value)) return { settings };
  const taught = readCorrections(value.taught);
  return taught ? { settings, taught } : 'damaged';
}

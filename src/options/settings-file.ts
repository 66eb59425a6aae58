import { parseSettings, type Settings } from '../shared/settings.ts';

/** Settings are a few kB, a long list of sites some more; what is larger than this, in bytes, holds something else. */
const LARGEST = 1_000_000;
/** What marks a file as ours. */
const KIND = 'clearstory-settings';

/** Why a file was refused. */
export type Refusal = 'huge' | 'broken' | 'foreign' | 'newer' | 'damaged';

/** The settings as the text of a JSON file. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, settings }, null, 2)}\n`;
}

/**
 * The settings in a file that `settingsFile` wrote, now or in an earlier version, or why it holds none. Nothing is mended:
 * a file of which a part cannot be read is refused whole.
 */
export async function readSettingsFile(file: Blob): Promise<Settings | Refusal> {
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
  return note ?? settings;
}

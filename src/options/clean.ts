import { CLUTTER, type Clutter } from '../engine/types.ts';
import type { MessageKey } from '../shared/i18n.ts';
import type { Treatment } from '../shared/settings.ts';
import { partOf, whole } from './place.ts';
import { sensitivitySample, treatmentSample } from './sample.ts';
import { choice, type Setting } from './setting.ts';

/** What can happen to a kind of clutter, in words. */
export const TREATMENTS: Record<Treatment, MessageKey> = {
  hide: 'treatment_hide',
  fold: 'treatment_fold',
  leave: 'treatment_leave',
};

export const SENSITIVITIES = {
  careful: 'sensitivity_careful',
  balanced: 'sensitivity_balanced',
  thorough: 'sensitivity_thorough',
} as const satisfies Record<string, MessageKey>;

/** What to clean: each kind of clutter, with a sample that follows, and how sure Clearstory must be, with another. */
export function cleanSettings(): Setting[] {
  return [
    ...CLUTTER.map(treatment),
    treatmentSample(),
    choice('sensitivity', whole('sensitivity'), SENSITIVITIES, {
      careful: 'sensitivity_careful_text',
      balanced: 'sensitivity_balanced_text',
      thorough: 'sensitivity_thorough_text',
    }),
    sensitivitySample(),
  ];
}

function treatment(clutter: Clutter): Setting {
  return choice(clutter, partOf('categories', clutter), TREATMENTS);
}

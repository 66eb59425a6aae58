import type { MessageKey } from '../shared/i18n.ts';
import { whole } from './place.ts';
import { choice, type Setting, toggle } from './setting.ts';
import { siteList } from './sites.ts';

export const MODES = {
  every: 'mode_every',
  chosen: 'mode_chosen',
  click: 'mode_click',
} as const satisfies Record<string, MessageKey>;

/** Where Clearstory works: at all, on which stories, and what differs on single sites. */
export function whereSettings(): Setting[] {
  return [
    toggle('enabled', whole('enabled')),
    choice('mode', whole('mode'), MODES, {
      every: 'mode_every_text',
      chosen: 'mode_chosen_text',
      click: 'mode_click_text',
    }),
    siteList(),
  ];
}

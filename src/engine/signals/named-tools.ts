import { nameSignal } from '../signal.ts';

/** A box around it is named for a tool of the page: print, save, type size, contents, ticker. */
export const namedTools = nameSignal({ id: 'named-tools', kind: 'tools', speaksFor: ['chrome'] });

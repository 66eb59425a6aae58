import { partSignal } from '../signal.ts';

/** In a table. */
export const inTable = partSignal({ id: 'in-table', part: 'table', speaksFor: [] });

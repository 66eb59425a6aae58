import { partSignal } from '../signal.ts';

/** In a header. */
export const inHeader = partSignal({ id: 'in-header', part: 'header', speaksFor: [] });

import { partSignal } from '../signal.ts';

/** In a dialog. */
export const inDialog = partSignal({ id: 'in-dialog', part: 'dialog', speaksFor: ['appeal', 'newsletter'] });

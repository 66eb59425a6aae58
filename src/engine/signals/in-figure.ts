import { partSignal } from '../signal.ts';

/** In a figure: a caption or a credit. */
export const inFigure = partSignal({ id: 'in-figure', part: 'figure', speaksFor: ['story'], family: 'protection' });

import { CLUTTER, type Clutter, type Label } from '../engine/types.ts';

/** Whether what bears a label is clutter. */
export const isClutter = (label: Label): label is Clutter => CLUTTER.some((clutter) => clutter === label);

import { partSignal } from '../signal.ts';

/** In a quotation by its tag. */
export const inQuotation = partSignal({
  id: 'in-quotation',
  part: 'quotation',
  speaksFor: ['story'],
  family: 'protection',
});

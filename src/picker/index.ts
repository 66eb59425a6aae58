import { door } from '../shared/picking.ts';
import { pick } from './pick.ts';

/** Where an open picker leaves the way to close it: being asked for once more closes it. */
const OPEN = Symbol.for('clearstory-picker');

const open: unknown = Reflect.get(window, OPEN);
const page = door();
if (typeof open === 'function') open();
else if (page)
  Reflect.set(
    window,
    OPEN,
    pick(page, () => Reflect.deleteProperty(window, OPEN)),
  );

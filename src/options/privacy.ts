import { browser } from '../shared/browser.ts';
import { message, type PluralKey, plural } from '../shared/i18n.ts';
import { forgetMemory, memoryKey } from '../shared/memory.ts';
import { allOutlets, forgetStatistics } from '../shared/statistics.ts';
import { accountItems, forgetAccount } from '../shared/sync.ts';
import { allTaught, saveTaught } from '../shared/taught.ts';
import { el } from '../story/element.ts';
import { announce } from '../story/live.ts';
import { button } from '../story/menu.ts';
import { confirmed } from './confirm.ts';
import { frame, type Setting } from './setting.ts';

/** What can be forgotten: how many there are, and how to forget them. */
interface Kept {
  name: 'memory' | 'taught' | 'receipt' | 'sync';
  counted: PluralKey;
  count(): Promise<number>;
  forget(): Promise<void>;
}

const kept: readonly Kept[] = [
  {
    name: 'memory',
    counted: 'kept_memory_count',
    count: async () =>
      Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(memoryKey(''))).length,
    forget: () => forgetMemory(),
  },
  {
    name: 'taught',
    counted: 'kept_taught_count',
    count: async () => Object.values(await allTaught()).flat().length,
    forget: async () => {
      await Promise.all(Object.keys(await allTaught()).map((site) => saveTaught(site, [])));
    },
  },
  {
    name: 'receipt',
    counted: 'kept_receipt_count',
    count: async () => Object.keys(await allOutlets()).length,
    forget: forgetStatistics,
  },
  {
    name: 'sync',
    counted: 'kept_sync_count',
    count: async () => {
      const items = await accountItems();
      return Object.keys(items).length > 0 ? Math.ceil(JSON.stringify(items).length / 1000) : 0;
    },
    forget: forgetAccount,
  },
];

/** What is stored on this device, in plain words, each kind with a button to forget it. `redraw` counts anew. */
export function privacySettings(): { settings: Setting[]; redraw(): Promise<void> } {
  const rows = kept.map(forgettable);
  const list = el(
    'ul',
    { class: 'kept' },
    el('li', {}, el('p', {}, message('kept_settings'))),
    ...rows.map(({ element }) => element),
    el('li', {}, el('p', {}, message('kept_stories'))),
    el('li', {}, el('p', {}, message('kept_private'))),
  );
  const redraw = async () => {
    await Promise.all(rows.map((row) => row.redraw()));
  };
  return { settings: [{ element: frame('privacy', list), show() {} }], redraw };
}

function forgettable({ name, counted, count, forget }: Kept) {
  const amount = el('span', { class: 'amount' });
  const forgetIt = button(message('kept_forget'), undefined, { 'aria-label': message(`kept_${name}_forget`) });
  const redraw = async () => {
    const now = await count();
    amount.textContent = plural(counted, now);
    forgetIt.disabled = now === 0;
  };
  forgetIt.addEventListener('click', async () => {
    const question = {
      title: message(`kept_${name}_forget`),
      text: message('kept_ask'),
      action: message('kept_forget'),
    };
    if (!(await confirmed(question))) return;
    await forget();
    await redraw();
    announce(message('kept_forgotten'));
  });
  const element = el('li', {}, el('p', {}, message(`kept_${name}`)), el('div', { class: 'row-end' }, amount, forgetIt));
  return { element, redraw };
}

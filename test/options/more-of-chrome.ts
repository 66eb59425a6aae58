import '../support/fake-chrome.ts';

/** What options and welcome page ask of the browser beyond what the popup does. */
const commands = [
  { name: '_execute_action', description: '', shortcut: 'Alt+Shift+O' },
  { name: 'toggle_site', description: 'Turn Clearstory on or off on this site', shortcut: '' },
];
const silent = { addListener() {}, removeListener() {} };

const fake = Reflect.get(globalThis, 'chrome') as Record<string, Record<string, unknown>>;
fake['commands'] = { getAll: async () => commands };
Object.assign(fake['permissions'] ?? {}, { onAdded: silent, onRemoved: silent });

let messages: Record<string, { message: string }> = {};

/** What the fake browser says and does; a test sets what it needs. */
export interface FakeWorld {
  uiLanguage: string;
  /** The one tab, or undefined when it is gone. */
  tab: { id: number; url?: string; status: string; incognito?: boolean } | undefined;
  /** Answers a message to the tab; throws where no content script is. */
  answer(name: string, of: unknown): unknown;
  /** Whether scripts may be put into the tab. */
  mayInject: boolean;
  /** Whether access to sites is given, and whether the reader gives it when asked. */
  permitted: boolean;
  grants: boolean;
  /** Whether the page stands in a private window. */
  isPrivate: boolean;
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  sync: Record<string, unknown>;
  /** What was asked of the browser, in order, as `name argument`. */
  calls: string[];
}

const plainFacts = {
  uiLanguage: 'en-GB',
  tab: { id: 1, url: 'https://news.example/story', status: 'complete' },
  mayInject: false,
  permitted: true,
  grants: true,
  isPrivate: false,
};

function noReceiver(): never {
  throw new Error('Could not establish connection. Receiving end does not exist.');
}

export const world: FakeWorld = {
  ...structuredClone(plainFacts),
  answer: noReceiver,
  local: {},
  session: {},
  sync: {},
  calls: [],
};

type Listener = (...of: unknown[]) => void;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    clear: () => listeners.clear(),
    emit: (...of: unknown[]) => {
      for (const listener of listeners) listener(...of);
    },
  };
}

/** Puts everything back to how it was at first. */
export function resetWorld(): void {
  Object.assign(world, structuredClone(plainFacts), {
    answer: noReceiver,
    local: {},
    session: {},
    sync: {},
    calls: [],
  });
  for (const one of Object.values(events)) one.clear();
}

/** The fake's events, to be fired by a test. */
export const events = { changed: event(), updated: event(), removed: event() };

function note(name: string, of: unknown): void {
  world.calls.push(of === undefined ? name : `${name} ${JSON.stringify(of)}`);
}

function area(name: 'local' | 'session' | 'sync') {
  return {
    get: async (keys: string | string[] | null) =>
      Object.fromEntries(Object.entries(world[name]).filter(([key]) => keys === null || [keys].flat().includes(key))),
    set: async (values: Record<string, unknown>) => {
      const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
      Object.assign(world[name], structuredClone(values));
      events.changed.emit(changes, name);
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete world[name][key];
    },
  };
}

/** Fills $1 … as browsers do. */
function getMessage(key: string, fill: string | string[] = []): string {
  const found = messages[key]?.message ?? '';
  return found.replace(/\$([1-9])/g, (_, digit) => [fill].flat()[Number(digit) - 1] ?? '');
}

const fake = {
  i18n: { getMessage, getUILanguage: () => world.uiLanguage },
  runtime: {
    id: 'fake',
    getURL: (path: string) => new URL(`/${path}`, location.href).href,
    getManifest: () => ({ version: '1.2.3', content_scripts: [{ js: ['content.js'] }] }),
    openOptionsPage: async () => note('openOptionsPage', undefined),
    onMessage: event(),
  },
  extension: {
    get inIncognitoContext() {
      return world.isPrivate;
    },
  },
  storage: { local: area('local'), session: area('session'), sync: area('sync'), onChanged: events.changed },
  tabs: {
    TAB_ID_NONE: -1,
    query: async () => (world.tab ? [world.tab] : []),
    get: async (id: number) => {
      if (world.tab?.id !== id) throw new Error(`No tab with id: ${id}.`);
      return world.tab;
    },
    getCurrent: async () => world.tab,
    create: async (of: { url: string }) => note('create', of.url),
    reload: async () => note('reload', undefined),
    update: async (id: number) => note('update', id),
    sendMessage: async (_tab: number, { clearstory, of }: { clearstory: string; of?: unknown }) => {
      note(clearstory, of);
      return { ok: structuredClone(await world.answer(clearstory, of)) };
    },
    onUpdated: events.updated,
    onRemoved: events.removed,
  },
  permissions: {
    contains: async () => world.permitted,
    request: async (of: unknown) => {
      note('request', of);
      return world.grants;
    },
  },
  scripting: {
    insertCSS: async () => {
      if (!world.mayInject) throw new Error('Cannot access contents of the page.');
    },
    executeScript: async () => {
      if (!world.mayInject) throw new Error('Cannot access contents of the page.');
      note('executeScript', undefined);
    },
  },
};

Object.defineProperty(globalThis, 'chrome', { value: fake, configurable: true });

// Last: what imports this file does not wait for it, and must find the browser all the same.
messages = await (await fetch('/_locales/en/messages.json')).json();

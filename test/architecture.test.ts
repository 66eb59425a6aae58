import { describe, expect, test } from 'vitest';

/** The house inspector: the rooms and doors of ARCHITECTURE.md, held against what the files say. */

const sources = import.meta.glob<string>('/src/**/*.ts', { query: '?raw', import: 'default', eager: true });
const tests = Object.keys(import.meta.glob('/test/**/*.test.ts'));

const files = Object.entries(sources).map(([path, text]) => ({
  path: path.replace('/src/', ''),
  room: path.split('/')[2] ?? '',
  /** The source without comments. */
  code: text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*/g, '$1'),
  lines: text.trimEnd().split('\n').length,
}));

interface Import {
  from: string;
  /** The imported file below src, or the name of an npm package. */
  to: string;
  room: string;
  isPackage: boolean;
  isTypeOnly: boolean;
}

const imports: Import[] = files.flatMap(({ path, code }) =>
  Array.from(
    code.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm),
    ([, type, source, dynamic]): Import => {
      const name = (source ?? dynamic ?? '').replace(/\?.*/, '');
      const isPackage = !name.startsWith('.');
      const to = isPackage ? name : new URL(name, `file:///${path}`).pathname.slice(1);
      return { from: path, to, room: isPackage ? '' : (to.split('/')[0] ?? ''), isPackage, isTypeOnly: Boolean(type) };
    },
  ),
);

/** Which rooms a room may import; `types` is the engine's nouns: types, and the lists of labels in engine/types.ts. */
const doors: Record<string, readonly string[]> = {
  engine: [],
  shared: ['types'],
  content: ['engine', 'shared'],
  'own-word': ['engine', 'shared', 'content'],
  picker: ['engine', 'shared'],
  background: ['shared', 'types'],
  story: ['shared', 'types'],
  popup: ['shared', 'story', 'types'],
  reader: ['shared', 'story', 'types'],
  options: ['shared', 'story', 'types'],
  welcome: ['shared', 'story', 'types'],
};

/** npm packages that may be bundled, and the rooms that may use them. */
const packages: Record<string, readonly string[]> = {
  valibot: ['shared'],
  'mdast-util-to-markdown': ['story'],
  'mdast-util-gfm-table': ['story'],
};

const show = ({ from, to }: Import) => `${from} imports ${to}`;
const isShelf = (path: string) => /^engine\/[^/]+\//.test(path);

describe('doors', () => {
  test('every room is known', () => {
    expect(files.map(({ room }) => room).filter((room) => !Object.hasOwn(doors, room))).toEqual([]);
  });

  test('a room imports only what its doors let through', () => {
    const isAllowed = ({ from, to, room, isTypeOnly }: Import) => {
      const own = from.split('/')[0] ?? '';
      if (room === own || room === 'public' || doors[own]?.includes(room)) return true;
      return room === 'engine' && doors[own]?.includes('types') && (isTypeOnly || to === 'engine/types.ts');
    };
    expect(imports.filter((one) => !one.isPackage && !isAllowed(one)).map(show)).toEqual([]);
  });

  test('packages are bundled where they are meant to be, and nowhere else', () => {
    const bundled = imports.filter(({ isPackage, isTypeOnly }) => isPackage && !isTypeOnly);
    expect(bundled.filter(({ from, to }) => !packages[to]?.includes(from.split('/')[0] ?? '')).map(show)).toEqual([]);
  });

  test('only shared/browser.ts touches the browser', () => {
    const touches = files.filter(({ code }) => /(?<![\w.'-])(?:chrome|globalThis\.browser)\s*[.;]/.test(code));
    expect(touches.map(({ path }) => path).filter((path) => path !== 'shared/browser.ts')).toEqual([]);
    const typed = imports.filter(({ to, isTypeOnly }) => to === 'webextension-polyfill' && !isTypeOnly);
    expect(typed.filter(({ from }) => from !== 'shared/browser.ts').map(show)).toEqual([]);
  });

  test('a signal imports no stage and no other signal', () => {
    const open = /^engine\/(?:types|text|signal|boxes|dom|money|prose)\.ts$/;
    const wrong = imports.filter(
      ({ from, to }) => from.startsWith('engine/signals/') && !from.endsWith('/index.ts') && !open.test(to),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('a phrase pack imports its type alone', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        from.startsWith('engine/phrases/') && !from.endsWith('/index.ts') && to !== 'engine/phrases/phrase-pack.ts',
    );
    expect(wrong.map(show)).toEqual([]);
  });
});

describe.each(['signals', 'phrases'])('the shelf %s', (shelf) => {
  const stems = files
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`engine/${shelf}/`) && !/\/(?:index|phrase-pack)\.ts$/.test(path))
    .map((path) => path.replace(/.*\/|\.ts$/g, ''))
    .sort();

  test('registers every file, in alphabetical order', () => {
    const registered = imports
      .filter(({ from, to, isTypeOnly }) => from === `engine/${shelf}/index.ts` && isShelf(to) && !isTypeOnly)
      .map(({ to }) => to.replace(/.*\/|\.ts$/g, ''));
    expect(registered).toEqual(stems);
  });

  test('has a test for every file', () => {
    expect(stems.filter((stem) => !tests.includes(`/test/engine/${shelf}/${stem}.test.ts`))).toEqual([]);
  });
});

test('the id of a signal is the name of its file', () => {
  const signals = files.filter(({ path }) => path.startsWith('engine/signals/') && !path.endsWith('/index.ts'));
  const wrong = signals.filter(({ path, code }) => !code.includes(`'${path.replace(/.*\/|\.ts$/g, '')}'`));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

describe('what no file does', () => {
  const offenders = (pattern: RegExp, among = files) =>
    among.flatMap(({ path, code }) => Array.from(code.matchAll(pattern), ([found]) => `${path}: ${found}`));

  test('parse a string as HTML', () => {
    expect(
      offenders(
        /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|setHTML|parseHTML\w*|createContextualFragment)\b|document\.write\w*/g,
      ),
    ).toEqual([]);
  });

  test('ask any network', () => {
    expect(
      offenders(
        /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bWebTransport\b|\bsendBeacon\b|\bEventSource\b|\bimportScripts\b/g,
      ),
    ).toEqual([]);
  });

  test('run a string as code', () => {
    expect(offenders(/\beval\(|\bnew Function\b|\bFunction\(/g)).toEqual([]);
  });

  test('touch the cookies, storage or headers of a page', () => {
    const rooms = files.filter(({ room }) => room === 'content' || room === 'engine');
    expect(offenders(/\b(?:document\.cookie|localStorage|sessionStorage|indexedDB|cookieStore)\b/g, rooms)).toEqual([]);
  });

  test('change the page from the engine', () => {
    const engine = files.filter(({ room }) => room === 'engine');
    expect(
      offenders(
        /\.(?:setAttribute|removeAttribute|toggleAttribute|append|prepend|appendChild|insertBefore|removeChild|replaceWith|replaceChildren|normalize)\((?=[^)]*\b(?:element|node)\b)|\.(?:style|classList|textContent)\s*=[^=]/g,
        engine,
      ),
    ).toEqual([]);
  });

  test('read layout in the engine', () => {
    const engine = files.filter(({ room }) => room === 'engine');
    expect(
      offenders(
        /\b(?:getBoundingClientRect|getClientRects|offset(?:Width|Height|Top|Left|Parent)|innerText)\b/g,
        engine,
      ),
    ).toEqual([]);
  });

  test('speak of what Clearstory never does', () => {
    const spoken = files.filter(({ path }) => !path.startsWith('engine/phrases/'));
    expect(offenders(/bypass|unlock|free articles/gi, spoken)).toEqual([]);
  });
});

test('a file is about one thing: at most 250 lines, phrase packs aside', () => {
  const long = files.filter(({ path, lines }) => lines > 250 && !path.startsWith('engine/phrases/'));
  expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

test('no file is called after nothing', () => {
  expect(
    files.map(({ path }) => path).filter((path) => /\b(?:utils?|helpers?|common|misc|manager)\b/.test(path)),
  ).toEqual([]);
});

test('every page fixture has its truth', () => {
  const pages = Object.keys(import.meta.glob('/test/pages/*/page.html', { query: '?raw' }));
  const truths = Object.keys(import.meta.glob('/test/pages/*/expected.json'));
  expect(truths.map((path) => path.replace('expected.json', 'page.html')).sort()).toEqual(pages.sort());
});

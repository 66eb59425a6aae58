import * as dom from './dom.ts';

/** Without the navigation API the address is looked at this often, in ms, while the tab is seen. */
const POLL_MS = 1000;

interface NavigationLike {
  addEventListener(type: 'currententrychange', listener: () => void): void;
}

/**
 * Calls `moved` when an app-like site changes the address without loading a page; a change after `#` alone is none.
 * Content scripts see the page's own address bar, never its patched `history`.
 */
export function onNavigate(moved: () => void): void {
  let address = withoutHash();
  const check = () => {
    if (withoutHash() === address) return;
    address = withoutHash();
    moved();
  };
  addEventListener('popstate', check);
  const { navigation } = window as { navigation?: NavigationLike };
  if (navigation) navigation.addEventListener('currententrychange', () => setTimeout(check));
  else
    setInterval(() => {
      if (dom.visibility() === 'visible') check();
    }, POLL_MS);
}

/** Calls `back` when the page comes to view again: from the back-forward cache, or prerendered and now entered. */
export function onReturn(back: () => void): void {
  addEventListener('pageshow', (event) => {
    if (event.persisted) back();
  });
  if (dom.prerendering()) addEventListener.call(document, 'prerenderingchange', back, { once: true });
}

const withoutHash = (): string => location.href.replace(/#.*/, '');

import * as dom from './dom.ts';

/** Without the navigation API the address is looked at this often, in ms, while the tab is seen. */
const POLL_MS = 1000;

interface NavigationLike {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * Until the signal ends it, calls `moved` when an app-like site changes the address without loading a page; a change after `#` alone is none.
 * Content scripts see the page's own address bar, never its patched `history`.
 */
export function onNavigate(moved: () => void, signal: AbortSignal): void {
  let address = withoutHash();
  const check = () => {
    const before = address;
    address = withoutHash();
    if (address !== before) moved();
  };
  addEventListener('popstate', check, { signal });
  const { navigation } = window as { navigation?: NavigationLike };
  if (navigation) navigation.addEventListener('currententrychange', () => setTimeout(check), { signal });
  else {
    const poll = setInterval(() => dom.visibility() === 'visible' && check(), POLL_MS);
    signal.addEventListener('abort', () => clearInterval(poll));
  }
}

/**
 * Until the signal ends it, calls `back` when the page comes to view again: from the back-forward cache, or prerendered and
 * now entered.
 */
export function onReturn(back: () => void, signal: AbortSignal): void {
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && back();
  addEventListener('pageshow', onShow, { signal });
  if (dom.prerendering()) addEventListener.call(document, 'prerenderingchange', back, { once: true, signal });
}

const withoutHash = (): string => location.href.replace(/#.*/, '');

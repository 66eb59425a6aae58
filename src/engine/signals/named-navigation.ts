import { nameSignal } from '../signal.ts';

/** A box around it is named for navigation, header, footer, tags or author. */
export const namedNavigation = nameSignal({
  id: 'named-navigation',
  speaksFor: ['chrome'],
  names:
    'nav navigation navbar menu header footer breadcrumb breadcrumbs sidebar tag tags toolbar author bio search login meta masthead topics toc copyright banner',
});

/** What elements are by their tags and their display. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose content is no text of the page. */
export const SKIP = names(
  'script style noscript template iframe object embed canvas svg math audio video select textarea head title meta link map datalist',
);
export const BLOCK = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);
/** Inline by nature: not worth asking the style sheet about. */
export const INLINE = names(
  'b i em strong u s small sub sup mark abbr cite code q wbr font bdi bdo del ins kbd var samp img input',
);
export const BLOCK_DISPLAY = names(
  'block flex grid list-item table table-row table-cell table-caption flow-root table-row-group table-header-group',
);
export const PARAGRAPH = names('p h1 h2 h3 h4 h5 h6');

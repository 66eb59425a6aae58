import { read } from '../../src/engine/index.ts';
import { packsFor } from '../../src/engine/language.ts';
import { PACKS } from '../../src/engine/phrases/index.ts';
import { addStyles, type Styled, stylesOf } from './appearance.ts';
import { Disguise } from './disguise.ts';
import { addLabels } from './labels.ts';
import { trim } from './trim.ts';

/** A page made into a fixture. */
export interface Saved {
  html: string;
  url: string;
  isStory: boolean;
}

/**
 * Runs in the page, and changes it: labels it as the engine judges it, takes off all that no heuristic reads, disguises
 * every word. `host` is the invented host of the fixture.
 */
function copy(document: Document, host: string, seed: number): Saved {
  const reading = read(document);
  const { page, article } = reading;
  const lang = (document.documentElement.lang.toLowerCase().split('-')[0] ?? '') || 'en';
  const packs = packsFor(lang, page.blocks);
  const disguise = new Disguise(packs.length > 0 ? packs : PACKS, seed);
  const own = location.hostname.replace(/^www\./, '');
  const url = disguise.address(article.url || location.href, own, host);
  const styled: Styled[] = stylesOf(document, page.publisher.hiddenForPrint);
  addLabels(reading);
  trim(document, disguise, own, host);
  addStyles(document, styled);
  return { html: document.documentElement.outerHTML, url, isStory: reading.isStory };
}

Object.assign(globalThis, { clearstoryCopy: copy });

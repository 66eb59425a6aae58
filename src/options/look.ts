import { type MessageKey, message, plural } from '../shared/i18n.ts';
import { boundsOf, fields, type Look, type Settings } from '../shared/settings.ts';
import { el } from '../story/element.ts';
import { modelSetting } from './model.ts';
import { partOf, whole } from './place.ts';
import { choice, type Setting, slider, toggle } from './setting.ts';

export const THEMES: Record<Look['theme'], MessageKey> = {
  system: 'reader_theme_system',
  light: 'reader_theme_light',
  dark: 'reader_theme_dark',
  sepia: 'reader_theme_sepia',
};
export const FONTS: Record<Look['font'], MessageKey> = { serif: 'reader_font_serif', sans: 'reader_font_sans' };

export const FORMS: Record<Settings['summaryForm'], MessageKey> = {
  points: 'form_points',
  sentences: 'form_sentences',
};

/** How long the summary is, how it is set, and who writes it. */
export function summarySettings(): Setting[] {
  return [
    slider('summary', whole('summarySentences'), boundsOf(fields.summarySentences), (count) =>
      plural('sentences', count),
    ),
    choice('form', whole('summaryForm'), FORMS),
    modelSetting(),
  ];
}

/** How popup and reader set a story, with a sample that follows. */
export function lookSettings(): Setting[] {
  const { entries } = fields.look;
  const sample = el(
    'div',
    { class: 'story sample', 'aria-hidden': 'true' },
    el('h4', {}, message('sample_title')),
    el('p', {}, message('sample_first')),
  );
  return [
    choice('theme', partOf('look', 'theme'), THEMES),
    choice('font', partOf('look', 'font'), FONTS),
    slider('size', partOf('look', 'size'), boundsOf(entries.size), (size) => message('pixels', String(size))),
    slider('width', partOf('look', 'width'), boundsOf(entries.width), (width) => plural('characters', width)),
    { element: el('div', { class: 'setting' }, sample), show() {} },
  ];
}

/** What shows in the toolbar and on the page. */
export function pageSettings(): Setting[] {
  return [
    toggle('badge', {
      ...whole('badge'),
      read: ({ badge }) => badge === 'count',
      write: (on) => ({ badge: on ? 'count' : 'off' }),
    }),
    toggle('peek', whole('peek')),
    toggle('hairlines', whole('hairlines')),
  ];
}

import { expect, test } from 'vitest';
import { isoDate } from '../../src/engine/iso-date.ts';

test.each([
  ['date alone', '2026-03-05', '2026-03-05'],
  ['zone as offset', '2026-03-05T09:30:00+01:00', '2026-03-05T09:30:00+01:00'],
  ['zone without colon', '2026-03-05T09:30:00+0100', '2026-03-05T09:30:00+01:00'],
  ['UTC with milliseconds', '2026-03-05T09:30:00.123Z', '2026-03-05T09:30:00Z'],
  ['no zone stays without', '2026-03-05T09:30', '2026-03-05T09:30:00'],
  ['a space for the T', '2026-03-05 9:30:15', '2026-03-05T09:30:15'],
  ['compact', '20260305T093015Z', '2026-03-05T09:30:15Z'],
  ['compact date', '20260305', '2026-03-05'],
  ['slashes, year first', '2026/03/05', '2026-03-05'],
  ['epoch seconds', '1772703000', '2026-03-05T09:30:00Z'],
  ['epoch milliseconds', 1772703000000, '2026-03-05T09:30:00Z'],
  ['mail date', 'Thu, 05 Mar 2026 09:30:00 GMT', '2026-03-05T09:30:00Z'],
  ['mail date with offset', 'Thu, 5 Mar 2026 09:30:00 -0500', '2026-03-05T09:30:00-05:00'],
  ['zone name', 'March 5, 2026 9:30 AM EST', '2026-03-05T09:30:00-05:00'],
  ['midnight', 'March 5, 2026 12:05 am', '2026-03-05T00:05:00'],
  ['afternoon with dots', 'Mar. 5, 2026, 4.30 p.m.', '2026-03-05T16:30:00'],
  ['ordinal', '5th of March 2026', '2026-03-05'],
  ['German', '5. März 2026, 14.30 Uhr', '2026-03-05T14:30:00', 'de'],
  ['German numbers', '05.03.2026 14:30', '2026-03-05T14:30:00', 'de'],
  ['French', 'le 1er août 2026 à 14h30', '2026-08-01T14:30:00', 'fr'],
  ['Spanish', '5 de marzo de 2026', '2026-03-05', 'es'],
  ['Portuguese', '5 de março de 2026', '2026-03-05', 'pt'],
  ['Italian', '5 maggio 2026', '2026-05-05', 'it'],
  ['Dutch', '5 maart 2026', '2026-03-05', 'nl'],
  ['Polish', '5 października 2026', '2026-10-05', 'pl'],
  ['Russian', '5 июля 2026', '2026-07-05', 'ru'],
  ['Hebrew', '5 במרץ 2026', '2026-03-05', 'he'],
  ['Chinese', '2026年3月5日', '2026-03-05'],
  ['Korean', '2026년 3월 5일', '2026-03-05'],
  ['numbers that can be a day only', '25/03/2026', '2026-03-25'],
  ['words around it', 'Published on March 5, 2026 by the desk', '2026-03-05'],
])('reads %s', (_, source, expected, lang = 'en') => {
  expect(isoDate(source, lang)).toBe(expected);
});

test.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['a word', 'yesterday'],
  ['a day or month that cannot be told', '03/05/2026'],
  ['month 13', '2026-13-05'],
  ['day 32', '2026-03-32'],
  ['31 February', '2026-02-31'],
  ['29 February in a year that has none', '29.02.2026'],
  ['day 0', '2026-03-00'],
  ['a year alone', '2026'],
  ['a long number', '20260305093015123456'],
  ['a month without a year', '5 March'],
  ['a name with numbers', 'Windows 11 2026'],
  ['a score', '3-1'],
  ['a telephone number', '+44 20 7946 0958'],
])('does not take %s for a date', (_, source) => {
  expect(isoDate(source)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { fold, plainText } from '../../src/engine/plain-text.ts';

test.each([
  ['references', 'Fish &amp; chips &#8211; &#x201C;now&#x201D;', 'Fish & chips – “now”'],
  ['letters with marks', 'Caf&eacute; M&uuml;ller &Ccedil;a', 'Café Müller Ça'],
  ['what is encoded twice', 'Fish &amp;amp; chips', 'Fish & chips'],
  ['markup', '<p>One <b>b</b>old.</p><p>Two.</p>', 'One bold. Two.'],
  ['encoded markup', '&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;', 'One. Two.'],
  ['white space', ' One\n\ttwo  ', 'One two'],
  ['soft hyphens', 'news\u00adpaper', 'newspaper'],
  ['less-than signs', 'if a < b and c > d', 'if a < b and c > d'],
  ['unknown references', 'AT&T; &nosuch; &', 'AT&T; &nosuch; &'],
  ['a bad code point', 'a&#9999999;b&#xD800;c', 'abc'],
])('reads %s as a reader would', (_, source, expected) => {
  expect(plainText(source)).toBe(expected);
});

test.each(['<', '&', '<a ', '&#', '<!--'])('comes to an end on %s without end', (part) => {
  expect(plainText(part.repeat(100_000)).length).toBeLessThanOrEqual(part.length * 100_000);
});

test('folds case, accents, punctuation and width', () => {
  expect(fold('Ça va, “Ünïcode” ＡＢ?')).toBe('cavaunicodeab');
});

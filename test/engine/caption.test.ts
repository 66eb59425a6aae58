import { expect, test } from 'vitest';
import { splitCredit } from '../../src/engine/caption.ts';

test.each([
  ['a label', 'The bridge at dawn. Photo: Jane Doe', 'The bridge at dawn.', 'Photo: Jane Doe'],
  ['brackets', 'The bridge at dawn. (Image: Jane Doe)', 'The bridge at dawn.', '(Image: Jane Doe)'],
  ['a sign', 'The bridge at dawn © Jane Doe/Example Press', 'The bridge at dawn', '© Jane Doe/Example Press'],
  ['a bar', 'The bridge at dawn | Credit: Jane Doe', 'The bridge at dawn', 'Credit: Jane Doe'],
  ['a maker', 'The bridge at dawn. Photograph by Jane Doe', 'The bridge at dawn.', 'Photograph by Jane Doe'],
  ['a credit alone', 'Photo: Jane Doe', '', 'Photo: Jane Doe'],
  ['German', 'Die Brücke am Morgen. Foto: Max Muster', 'Die Brücke am Morgen.', 'Foto: Max Muster'],
  ['French', 'Le pont à l’aube. Crédit : Jeanne Dupont', 'Le pont à l’aube.', 'Crédit : Jeanne Dupont'],
])('splits off a credit with %s', (_, text, caption, credit) => {
  expect(splitCredit(text)).toEqual({ caption, credit });
});

test.each([
  ['no credit', 'The bridge at dawn.'],
  ['a photo in a sentence', 'Jane Doe shows a photo of the old bridge.'],
  ['a source in a sentence', 'The town drinks from one source of water.'],
  ['a picture that is spoken of', 'The picture by the door shows the mayor.'],
  ['nothing', ''],
])('leaves a caption with %s', (_, text) => {
  expect(splitCredit(text)).toEqual({ caption: text, credit: '' });
});

test('a label without a name is dropped', () => {
  expect(splitCredit('The bridge at dawn. Credit:')).toEqual({ caption: 'The bridge at dawn.', credit: '' });
});

import { expect, test } from 'vitest';
import { registrableName } from '../../src/engine/link-address.ts';

test.each([
  ['news.coast.example', 'coast.example'],
  ['www.abc.com', 'abc.com'],
  ['abc.com', 'abc.com'],
  ['shop.cde.net', 'cde.net'],
  ['www.coast.co.uk', 'coast.co.uk'],
  ['m.coast.com.br', 'coast.com.br'],
  ['news.coast.or.jp', 'coast.or.jp'],
  ['www.coast.gouv.fr', 'coast.gouv.fr'],
  ['www.ab.de', 'ab.de'],
  ['localhost', 'localhost'],
  ['', ''],
])('%s is of %s', (host, name) => {
  expect(registrableName(host)).toBe(name);
});

import '../support/fake-chrome.ts';
import { describe, expect, test } from 'vitest';
import { SIGNALS } from '../../src/engine/signals/index.ts';
import { CLUTTER, type Evidence, type Label } from '../../src/engine/types.ts';
import { drawReasons } from '../../src/popup/reasons.ts';
import { messageIfAny } from '../../src/shared/i18n.ts';

const evidence = (signal: string, family: Evidence['family'], excerpt?: string, strength = 0.5): Evidence => ({
  signal,
  family,
  strength,
  ...(excerpt !== undefined && { excerpt }),
});

const told = (...items: Evidence[]) => drawReasons(items).textContent;

test('every signal that can be a reason to hide has its sentence', () => {
  const reasons = SIGNALS.filter(({ speaksFor }) =>
    CLUTTER.some((label) => (speaksFor as readonly Label[]).includes(label)),
  );
  const silent = reasons.filter(({ id }) => !messageIfAny(`signal_${id.replaceAll('-', '_')}`));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

describe('reasons', () => {
  test('wording first, then where it leads, then what the publisher says, then its shape', () => {
    expect(
      told(
        evidence('in-aside', 'structure', undefined, 1),
        evidence('outside-article-body', 'publisher', undefined, 1),
        evidence('ask-address', 'address', 'news.example/membership'),
        evidence('offer-phrase', 'wording', 'for as little as $6 per month'),
      ),
    ).toBe(
      'makes an offer: “for as little as $6 per month” · links to news.example/membership · ' +
        'is not in the publisher’s own text of the story · stands in a box beside the story',
    );
  });

  test('the strongest of a family, no more than two, and four in all', () => {
    const many = ['in-aside', 'in-form', 'whole-link', 'in-button'].map((id, at) =>
      evidence(id, 'structure', undefined, 0.1 + at / 10),
    );
    expect(told(...many)).toBe('is a button · is one single link');
  });

  test.each<[string, Evidence, string]>([
    [
      'a signal without a sentence is told by its family',
      evidence('x', 'topic'),
      'speaks of something else than the story',
    ],
    ['with what it saw', evidence('x', 'wording', 'join'), 'says “join”'],
    ['a sentence that quotes, with nothing to quote', evidence('ask-phrase', 'wording'), 'reads like an ask'],
    ['what argues for the story is no reason', evidence('long-prose', 'protection'), ''],
  ])('%s', (_, item, sentence) => {
    expect(told(item)).toBe(sentence);
  });

  test('the page’s words are isolated and stay text', () => {
    const drawn = drawReasons([evidence('ask-phrase', 'wording', 'הצטרפו \u202e<b>now</b>')]);
    expect(drawn.innerHTML).toBe('<span>asks the reader: “<bdi>הצטרפו &lt;b&gt;now&lt;/b&gt;</bdi>”</span>');
  });
});

import { isSelector, isStep } from '../shared/rule-steps.ts';
import type { Problem, Reason } from '../shared/rules.ts';

/** Why a line is not used, told apart as far as a reader can do something about it. */
type Told = Exclude<Reason, 'syntax'> | Foreign | 'operator';
/** What other products know, and Clearstory does not do. */
type Foreign = 'network' | 'script' | 'style' | 'html' | 'modifier' | 'directive';

/** How the lines of other products are recognised, the first that fits. */
const FOREIGN: readonly [reason: Foreign, line: RegExp][] = [
  ['directive', /^(!#\S*)/],
  ['modifier', /^(\[\$[^\]]*)/],
  ['script', /#@?%#|##\+js\(|#@#\+js\(/],
  ['style', /#@?\$\??#|:style\(.*\)$/],
  ['html', /#@?#\^|\$\$/],
];

/** The reason for which a line is not used, and the words that it is about. */
export function reasonOf({ text, reason, about }: Problem): { reason: Told; about: string } {
  if (reason === 'syntax' || reason === 'site') {
    for (const [foreign, line] of FOREIGN) {
      const found = line.exec(text);
      if (found) return { reason: foreign, about: found[1] ?? '' };
    }
  }
  if (reason === 'syntax') return { reason: 'network', about: '' };
  const step = reason === 'selector' ? foreignStep(about) : undefined;
  return step ? { reason: 'operator', about: step } : { reason, about };
}

/** A step of another product in what should be a selector. */
function foreignStep(selector: string): string | undefined {
  const names = Array.from(selector.matchAll(/:([\w-]+)\(/g), ([, name]) => name ?? '');
  const foreign = names.find((name) => !isStep(name) && !isSelector(`:${name}(a)`) && !isSelector(`:${name}(1)`));
  return foreign && `:${foreign}()`;
}

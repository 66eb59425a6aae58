import type { Step } from '../shared/rule-steps.ts';
import type { Rule } from '../shared/rules.ts';

/** A rule in the one form in which Clearstory writes it, whatever the form in which it was read. */
export function writeRule({ sites, notSites, isException, selector, steps }: Omit<Rule, 'text'>): string {
  const where = [...sites, ...notSites.map((site) => `~${site}`)];
  return `${where.join()}${isException ? '#@#' : '##'}${selector}${writeSteps(steps)}`;
}

function writeSteps(steps: readonly Step[]): string {
  return steps
    .map((step) => {
      if ('words' in step) return `:has-text(${quoted(step.words)})`;
      if ('pattern' in step) return `:has-text(/${step.pattern}/${step.flags})`;
      return `:upward(${'up' in step ? step.up : step.around})`;
    })
    .join('');
}

/** Words that could be taken for something else stand in quotes. */
function quoted(words: string): string {
  const isPlain = !/[()\\"'/]|^\s|\s$/.test(words);
  return isPlain ? words : `"${words.replace(/["\\]/g, '\\$&')}"`;
}

import { type Fault, type Step, splitSteps } from './rule-steps.ts';
import { siteOf } from './site.ts';

/**
 * One of the reader's own rules: the plain cosmetic part of the syntax of uBlock Origin and AdGuard.
 * `site1,~site2##selector:has-text(words):upward(1)`.
 */
export interface Rule {
  /** Where it holds, subdomains included; everywhere when there are none. */
  sites: string[];
  /** Where it does not hold after all. */
  notSites: string[];
  /** `#@#`: what it names stays. */
  isException: boolean;
  /** What is looked for, as CSS knows it. */
  selector: string;
  /** What is done with each found element, in order. */
  steps: Step[];
  /** The rule as the reader wrote it. */
  text: string;
}

/** Why a line is not used. `about` are the words of the line that it is about. */
export type Reason = Fault | 'syntax' | 'site' | 'long' | 'many';

/** A line that is not used; lines count from 1. */
export interface Problem {
  line: number;
  text: string;
  reason: Reason;
  about: string;
}

/** How long the text of all rules may be, a line of it, and how many rules there may be. */
export const RULES_LENGTH = 50_000;
const LINE_LENGTH = 1000;
const MOST = 1000;

const COMMENT = /^(?:!|#$|#{3,}$|#\s|\[(?!\$)[^\]]*\]$)/;
const MARK = /#(@?)\??#/;
/** What makes a script, a style or a filter of the page's source of what stands behind `##`. */
const FOREIGN = /^\+js\(|^\^|:style\(.*\)$/;

/** Which of a rule's sites say yes and no to a page. */
type IsFor = (rule: Pick<Rule, 'sites' | 'notSites'>) => boolean;

/**
 * Reads rules, line by line. What is not understood is told and left out; never throws. With `isFor`, rules of other
 * pages are passed over, which is what makes this cheap enough for every page.
 */
export function readRules(text: string, isFor?: IsFor): { rules: Rule[]; problems: Problem[] } {
  const rules: Rule[] = [];
  const problems: Problem[] = [];
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    const written = line.trim();
    const read = rules.length < MOST ? readRule(written, isFor) : !isComment(written) && refuse('many', '');
    if (!read) continue;
    if ('reason' in read) problems.push({ line: at + 1, text: written, ...read });
    else rules.push(read);
  }
  return { rules, problems };
}

/** The rules of a text that hold on a site; a rule to which an exception speaks is left out. */
export function rulesOn(site: string, text: string): Rule[] {
  const { rules } = readRules(text, (rule) => holdsOn(rule, site));
  const said = ({ selector, steps }: Rule) => JSON.stringify([selector, steps]);
  const excepted = new Set(rules.filter(({ isException }) => isException).map(said));
  return rules.filter((rule) => rule.isException || !excepted.has(said(rule)));
}

/** Whether a rule holds on a site. */
export function holdsOn({ sites, notSites }: Pick<Rule, 'sites' | 'notSites'>, site: string): boolean {
  const isIn = (other: string) => site === other || site.endsWith(`.${other}`);
  return (sites.length === 0 || sites.some(isIn)) && !notSites.some(isIn);
}

type Refused = Pick<Problem, 'reason' | 'about'>;
const refuse = (reason: Reason, about: string): Refused => ({ reason, about });
const isComment = (line: string): boolean => line === '' || (COMMENT.test(line) && !line.startsWith('!#'));

function readRule(line: string, isFor: IsFor | undefined): Rule | Refused | undefined {
  if (isComment(line)) return undefined;
  if (line.length > LINE_LENGTH) return refuse('long', '');
  const mark = MARK.exec(line);
  if (!mark || /^[![]/.test(line)) return refuse('syntax', '');
  const [written, at] = mark;
  const body = line.slice(mark.index + written.length).trim();
  if (FOREIGN.test(body)) return refuse('syntax', '');
  const where = readSites(line.slice(0, mark.index).trim());
  if (typeof where === 'string') return refuse('site', where);
  if (isFor && !isFor(where)) return undefined;
  const what = splitSteps(body);
  return 'fault' in what ? refuse(what.fault, what.about) : { ...where, isException: at === '@', ...what, text: line };
}

/** The sites of a rule, or the one that is none. `*` is every site, as if there were none. */
function readSites(written: string): Pick<Rule, 'sites' | 'notSites'> | string {
  const sites: string[] = [];
  const notSites: string[] = [];
  for (const one of written && written !== '*' ? written.split(',') : []) {
    const name = one.trim();
    const host = name.replace(/^~/, '');
    const site = /[\s/?#@\\|*^$%~]/.test(host) ? '' : siteOf(`https://${host}`);
    if (!site) return name || ',';
    (name.startsWith('~') ? notSites : sites).push(site);
  }
  return { sites, notSites };
}

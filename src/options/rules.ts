import { message, messageNodes, plural } from '../shared/i18n.ts';
import { type Problem, RULES_LENGTH, readRules } from '../shared/rules.ts';
import { bdi, el } from '../story/element.ts';
import { announce } from '../story/live.ts';
import { lockLine, setLock } from '../story/lock.ts';
import { button } from '../story/menu.ts';
import { whole } from './place.ts';
import { reasonOf } from './rule-reasons.ts';
import { rulesField } from './rules-field.ts';
import { frame, type Setting, save } from './setting.ts';
import { correctionRules } from './taught-rules.ts';
import { writeRule } from './write-rule.ts';

/** How long the reader may type before rules are read and saved, in ms. */
const PAUSE_MS = 500;
/** Lines that are told of one by one. */
const MOST_PROBLEMS = 50;

/** The reader's own rules: to be written, added to, and the corrections as rules. `redraw` writes the latter anew. */
export function ruleSettings(): { settings: Setting[]; redraw(): Promise<void> } {
  const corrections = correctionRules();
  return { settings: [written(), added(), corrections.setting], redraw: corrections.redraw };
}

function written(): Setting {
  const field = rulesField('rules-written', message('options_rules'));
  const outcome = el('div', { class: 'outcome', role: 'status', id: 'rules-outcome' });
  const lock = lockLine('rules-lock');
  field.setAttribute('aria-describedby', `rules-text ${lock.id} rules-outcome`);
  field.placeholder = 'news.example##.promo-box'; // a rule is written alike in every language
  let pending: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    const isTooLong = field.value.length > RULES_LENGTH;
    field.toggleAttribute('aria-invalid', isTooLong);
    outcome.replaceChildren(...(isTooLong ? [problem(message('rules_too_long'))] : drawReading(field.value)));
    return !isTooLong;
  };
  const keep = async () => {
    clearTimeout(pending);
    pending = undefined;
    const rules = field.value;
    if (draw()) await save({ rules });
  };
  field.addEventListener('input', () => {
    clearTimeout(pending);
    pending = setTimeout(keep, PAUSE_MS);
  });
  field.addEventListener('change', () => {
    if (pending !== undefined) void keep();
  });
  return {
    element: frame('rules', lock, field, outcome),
    show({ rules }, locked) {
      field.readOnly = whole('rules').isIn(locked);
      setLock(lock, field.readOnly);
      // What is being typed is newer than what was saved.
      if (pending !== undefined || field.value === rules) return;
      field.value = rules;
      draw();
    },
  };
}

/** Takes a list from elsewhere: what is understood, and not there already, is put behind the reader's own rules. */
function added(): Setting {
  const field = rulesField('rules-pasted', message('rules_paste'));
  const outcome = el('div', { class: 'outcome', role: 'status' });
  const add = button(message('rules_add'));
  const lock = lockLine('rules_import-lock');
  add.addEventListener('click', async () => {
    const { rules, problems } = readRules(field.value);
    const lines = rules.map(writeRule);
    let fresh: string[] = [];
    await save((now) => {
      const known = new Set(readRules(now.rules).rules.map(writeRule));
      fresh = fitting(
        now.rules,
        [...new Set(lines)].filter((line) => !known.has(line)),
      );
      return { rules: [now.rules.trimEnd(), ...fresh].filter(Boolean).join('\n') };
    });
    field.value = '';
    const left = lines.filter((line) => !fresh.includes(line)).length;
    outcome.replaceChildren(el('p', {}, plural('rules_added', fresh.length)), ...drawProblems(problems));
    announce(plural('rules_added', fresh.length));
    if (left > 0 && fresh.length === 0) field.focus();
  });
  return {
    element: frame('rules_import', lock, field, add, outcome),
    show(_, locked) {
      field.readOnly = whole('rules').isIn(locked);
      setLock(lock, field.readOnly, [add]);
    },
  };
}

/** The lines that there is room for. */
function fitting(before: string, lines: readonly string[]): string[] {
  let room = RULES_LENGTH - before.length;
  return lines.filter((line) => {
    room -= line.length + 1;
    return room >= 0;
  });
}

function drawReading(text: string): HTMLElement[] {
  const { rules, problems } = readRules(text);
  const used = rules.length > 0 ? [el('p', {}, plural('rules_used', rules.length))] : [];
  return [...used, ...drawProblems(problems)];
}

/** The lines that are not used, each with its number and the reason. */
function drawProblems(problems: readonly Problem[]): HTMLElement[] {
  if (problems.length === 0) return [];
  const rows = problems.slice(0, MOST_PROBLEMS).map((one) => {
    const { line, text } = one;
    const { reason, about } = reasonOf(one);
    const why = el('span', {}, ...messageNodes(`rule_${reason}`, bdi(about.slice(0, 80))));
    return el(
      'li',
      {},
      ...messageNodes('rules_line', new Text(String(line)), why),
      ' ',
      el('code', { dir: 'ltr' }, bdi(text.slice(0, 120))),
    );
  });
  const more = problems.length - rows.length;
  return [
    problem(plural('rules_unused', problems.length)),
    el('ul', { class: 'problems' }, ...rows, ...(more > 0 ? [el('li', {}, plural('rules_more', more))] : [])),
  ];
}

const problem = (text: string): HTMLElement => el('p', { class: 'problem' }, text);

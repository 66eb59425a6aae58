import { parseArgs } from 'node:util';
import { newLanguage } from './language.ts';
import { newSignal } from './signal.ts';

const help = `npm run new signal <id>        a heuristic: file, registration, test table, its sentence in every language
npm run new language <code>    a phrase pack: file, registration, test table

For a signal, after \`--\`:
  --family structure           wording, address, structure, topic, repetition, publisher or protection
  --for promo,ad               the labels that it can be a reason for; "" when it only describes
  --reason "is a countdown"    the sentence that a reader is told, in English; $1 is what it saw`;

/** `npm run new`: lays out what CONTRIBUTING.md asks of a heuristic or a language, to be filled in. */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      family: { type: 'string', default: 'structure' },
      for: { type: 'string', default: 'promo' },
      reason: { type: 'string' },
    },
  });
  const [kind, name, ...rest] = positionals;
  if (!name || rest.length > 0 || (kind !== 'signal' && kind !== 'language')) throw new Error(help);
  const speaksFor = values.for.split(',').filter(Boolean);
  const steps =
    kind === 'signal'
      ? newSignal({ id: name, family: values.family, speaksFor, reason: values.reason })
      : newLanguage(name);
  console.log(['Laid out. Next:', ...steps.map((step, at) => `${at + 1}. ${step}`)].join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

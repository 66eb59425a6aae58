import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ChainWeights } from '../../src/engine/judge.ts';
import { THRESHOLDS } from '../../src/engine/weights/thresholds.ts';
import { random } from './boost.ts';
import { readCorpus, readFixtures } from './corpus.ts';
import { chancesOf, Tally } from './evaluate.ts';
import { fitJudge } from './fit.ts';
import { type Sample, sampleCorpus } from './sample.ts';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    folds: { type: 'string', default: '5' },
    cache: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});
if (!options.corpus) {
  console.error('npm run calibrate -- --corpus DIR [--folds 5] [--cache FILE] [--dry-run]');
  process.exit(2);
}

const own = { fixtures: '../../test/pages', press: '../../test/press' };
const fixtures = Object.entries(own).flatMap(([set, dir]) => readFixtures(new URL(dir, import.meta.url).pathname, set));
const samples = await sampleCorpus([...readCorpus(options.corpus), ...fixtures], options.cache);
const folds = Number(options.folds);
if (folds > 1) judgeOutOfFold(samples, folds);
if (!options['dry-run']) write(fitJudge(samples));

/** Sites in a seeded order are dealt to the folds; every page is judged by a fit that has not seen its site. */
function judgeOutOfFold(all: readonly Sample[], count: number): void {
  const next = random(7);
  const sites = [...new Set(all.map((sample) => sample.site))].sort().map((site) => ({ site, key: next() }));
  const fold = new Map(sites.sort((a, b) => a.key - b.key).map(({ site }, i) => [site, i % count]));
  const setOf = ({ set }: Sample): string => (set in own ? set : 'corpus');
  const tallies = ['corpus', ...Object.keys(own)].flatMap((set) =>
    Object.entries(THRESHOLDS).map(([name, thresholds]) => ({ set, name, thresholds, tally: new Tally() })),
  );
  for (let k = 0; k < count; k += 1) {
    const weights = fitJudge(all.filter((sample) => fold.get(sample.site) !== k));
    for (const sample of all.filter((one) => fold.get(one.site) === k)) {
      const chances = chancesOf(sample, weights);
      for (const { set, tally, thresholds } of tallies)
        if (set === setOf(sample)) tally.add(sample, chances, thresholds);
    }
    console.error(`fold ${k + 1} of ${count}`);
  }
  for (const { set, name, tally } of tallies) console.log(`out of fold, ${set}, ${name}: ${tally.line()}`);
  for (const one of tallies.filter(({ name }) => name === 'balanced').flatMap(({ tally }) => tally.falseHides))
    console.log(`  false hide: ${one.set}/${one.id} ${one.run} (${one.words} words) ${one.text}`);
}

function write(weights: ChainWeights): void {
  const file = new URL('../../src/engine/weights/judge.ts', import.meta.url);
  writeFileSync(
    file,
    `// Written by \`npm run calibrate\`; not edited by hand.\nimport type { ChainWeights } from '../judge.ts';\n\nexport const JUDGE: ChainWeights = ${JSON.stringify(weights)};\n`,
  );
  console.log(`wrote ${file.pathname}`);
}

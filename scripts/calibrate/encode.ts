import { unsigned, written } from '../../src/engine/numerals.ts';
import { type Ensemble, FOUR } from '../../src/engine/trees.ts';
import type { Model } from './boost.ts';

/** A fitted model as the data that the engine reads: values in 127ths of the largest. */
export function encode(model: Model, signals: readonly string[], depth: number): Ensemble {
  const largest = Math.max(...model.trees.flat().flatMap((tree) => [...tree.values].map(Math.abs)), 1e-9);
  const unit = largest / 127;
  const { bias, weights } = model.base;
  const linearUnit = Math.max(...[...weights].map(Math.abs), 1e-9) / 127;
  return {
    signals: signals.join(' '),
    bias: [...bias].map((x) => Number(x.toFixed(4))),
    linear: written([...weights].map((w) => unsigned(Math.round(w / linearUnit)))),
    linearUnit: Number(linearUnit.toPrecision(6)),
    depth,
    unit: Number(unit.toPrecision(6)),
    trees: model.trees.map((list) =>
      written(
        list.flatMap((tree) => [
          ...tree.features.flatMap((f) => [Math.floor(f / signals.length), f % signals.length]),
          ...tree.thresholds.map((threshold) => Math.floor(threshold / FOUR)),
          ...[...tree.values].map((v) => unsigned(Math.round(v / unit))),
        ]),
      ),
    ),
  };
}

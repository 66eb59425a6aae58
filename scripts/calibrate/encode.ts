import type { Ensemble } from '../../src/engine/trees.ts';
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
    linear: Buffer.from([...weights].map((w) => Math.round(w / linearUnit) & 255)).toString('base64'),
    linearUnit: Number(linearUnit.toPrecision(6)),
    depth,
    unit: Number(unit.toPrecision(6)),
    trees: model.trees.map((list) =>
      Buffer.from(
        list.flatMap((tree) => [
          ...tree.features.flatMap((f) => [f & 255, f >> 8]),
          ...tree.thresholds,
          ...[...tree.values].map((v) => Math.round(v / unit) & 255),
        ]),
      ).toString('base64'),
    ),
  };
}

import { language, message } from '../shared/i18n.ts';
import type { PanelState } from './model-panel.ts';
import type { Summarizer } from './summarizer.ts';

/** Gets the model ready, with a bar for its download and a button that gives up. Rejects as `prepare` does. */
export async function prepareShown(
  model: Summarizer,
  show: (state: PanelState) => void,
  stop: AbortController,
): Promise<void> {
  const name = message('model_downloading');
  const action = { text: message('model_cancel'), act: () => stop.abort() };
  const percent = new Intl.NumberFormat(language(), { style: 'percent' });
  const tell = (share: number) => {
    // All of it being there, the browser still has to unpack it.
    const known = share < 1 ? share : undefined;
    const line = known === undefined ? message('model_readying') : message('model_share', percent.format(share));
    show({ line, progress: { share: known, name }, action });
  };
  show({ line: message('model_readying'), progress: { share: undefined, name }, action });
  await model.prepare(tell, stop.signal);
}

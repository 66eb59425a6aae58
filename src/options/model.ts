import { language, message } from '../shared/i18n.ts';
import { announce } from '../story/live.ts';
import { prepareShown } from '../story/model-download.ts';
import { modelPanel } from '../story/model-panel.ts';
import { type Availability, browserSummarizer } from '../story/summarizer.ts';
import { whole } from './place.ts';
import { type Setting, toggle } from './setting.ts';

/** Whether the browser's own model may write summaries, what there is of one, and its download. */
export function modelSetting(): Setting {
  const model = browserSummarizer({ lang: language(), otherwise: language(), form: 'sentences', sentences: 3 });
  const place = whole('browserModel');
  const { element, show } = toggle('model', place);
  const panel = modelPanel();
  panel.element.setAttribute('role', 'group');
  panel.element.setAttribute('aria-label', message('options_model'));
  element.append(panel.element);
  let stop: AbortController | undefined;
  let isOn = false;
  let isLocked = false;

  const tell = (state: Availability) => {
    // Where there is none the switch would do nothing; it stays free to be turned off.
    for (const input of element.querySelectorAll('input')) input.disabled = isLocked || (state === 'absent' && !isOn);
    if (stop) return;
    if (!isOn && state !== 'absent') panel.show({});
    else if (state === 'downloadable')
      panel.show({ line: message('model_offer'), action: { text: message('model_download'), act: download } });
    else if (state === 'downloading')
      panel.show({ line: message('model_elsewhere'), action: { text: message('model_follow'), act: download } });
    else panel.show({ line: message(`model_${state}`) });
  };
  const look = async () => tell(await model.availability());

  async function download(): Promise<void> {
    stop = new AbortController();
    const { signal } = stop;
    const done = await prepareShown(model, panel.show, stop).then(
      () => true,
      () => false,
    );
    stop = undefined;
    model.close();
    if (done) announce(message('model_available'));
    else if (!signal.aborted) announce(message('model_failed'));
    await look();
  }

  return {
    element,
    show(settings, locked) {
      show(settings, locked);
      isLocked = place.isIn(locked);
      isOn = settings.browserModel;
      if (!isOn) stop?.abort();
      void look();
    },
  };
}

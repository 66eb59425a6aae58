import { language, message } from '../shared/i18n.ts';
import { el } from './element.ts';
import { languageTag } from './language-tag.ts';
import { hasVoice, listen, type Speech } from './listen.ts';
import { announce } from './live.ts';
import { button } from './menu.ts';
import { type DrawnSentence, drawnSentences } from './sentences.ts';

const SPEEDS = [0.75, 1, 1.25, 1.5, 2];

/** The name under which the spoken sentence is marked: `::highlight(spoken)` in story.css. */
const MARK = 'spoken';

/** A story being read aloud, with the buttons for it. */
export interface Player {
  element: HTMLElement;
  stop(): void;
}

/**
 * Reads a drawn story aloud, with a player for pause, speed and stop, which removes itself at the end.
 * Gives undefined, and says why, when the browser has no voice for the story.
 */
export function player(story: Element, pageLang: string | undefined, speech: Speech | undefined): Player | undefined {
  const lang = languageTag(pageLang);
  if (!speech || !hasVoice(speech, lang)) {
    announce(message(speech ? 'listen_no_voice' : 'listen_none'));
    return undefined;
  }
  const pause = button(message('listen_pause'), 'pause');
  const stop = button(message('listen_stop'), 'stop');
  const speed = el('select', { 'aria-label': message('listen_speed') }, ...SPEEDS.map(speedOption));
  const box = el('div', { class: 'player', role: 'group', 'aria-label': message('listen_player') }, pause, stop, speed);

  let isPaused = false;
  const close = () => {
    CSS.highlights.delete(MARK);
    box.remove();
  };
  const playback = listen(drawnSentences(story, lang), lang, 1, speech, {
    onSentence: mark,
    onEnd() {
      close();
      announce(message('listen_done'));
    },
  });
  const end = () => {
    playback.stop();
    close();
  };
  pause.addEventListener('click', () => {
    isPaused = !isPaused;
    if (isPaused) playback.pause();
    else playback.resume();
    pause.replaceChildren(
      ...button(message(isPaused ? 'listen_resume' : 'listen_pause'), isPaused ? 'play' : 'pause').childNodes,
    );
  });
  stop.addEventListener('click', end);
  speed.addEventListener('change', () => playback.setSpeed(Number(speed.value)));
  // A voice goes on when its page is gone.
  addEventListener('pagehide', end, { once: true });
  return { element: box, stop: end };
}

function speedOption(speed: number): HTMLOptionElement {
  const written = new Intl.NumberFormat(language()).format(speed);
  return el('option', { value: speed, selected: speed === 1 }, message('listen_speed_times', written));
}

function mark({ range }: DrawnSentence): void {
  CSS.highlights.set(MARK, new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top > 80 && bottom < innerHeight - 80) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
}

import { primaryOf } from '../shared/primary-language.ts';
import type { DrawnSentence } from './sentences.ts';

/** The part of `speechSynthesis` that reading aloud needs; a test gives its own. */
export type Speech = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'pause' | 'resume' | 'getVoices'>;

/** What is told while a story is read aloud. */
export interface Listening {
  /** The sentence that is spoken now. */
  onSentence(sentence: DrawnSentence): void;
  /** The end was reached, or the voice failed. */
  onEnd(): void;
}

/** A story being read aloud. */
export interface Playback {
  pause(): void;
  resume(): void;
  /** Speaks on at another speed (1 is the voice's own), from the start of the sentence. */
  setSpeed(speed: number): void;
  stop(): void;
}

/** Whether the browser has a voice for a language; true while it has not listed its voices yet. */
export function hasVoice(speech: Speech, lang: string | undefined): boolean {
  const voices = speech.getVoices();
  const wanted = primaryOf(lang);
  return voices.length === 0 || !wanted || voices.some((voice) => primaryOf(voice.lang) === wanted);
}

/** Reads sentences aloud one by one: long utterances stall in some browsers, and each can be marked when its turn comes. */
export function listen(
  sentences: readonly DrawnSentence[],
  lang: string | undefined,
  speed: number,
  speech: Speech,
  told: Listening,
): Playback {
  let at = 0;
  let turn = 0;
  let isPaused = false;

  const say = () => {
    const sentence = sentences[at];
    if (!sentence) return told.onEnd();
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    // A cancelled utterance still tells of its end; only the newest one may move on.
    const mine = ++turn;
    if (lang) utterance.lang = lang;
    utterance.rate = speed;
    utterance.onend = () => {
      if (mine !== turn) return;
      at++;
      say();
    };
    utterance.onerror = () => {
      if (mine === turn) told.onEnd();
    };
    told.onSentence(sentence);
    speech.speak(utterance);
  };

  const silence = () => {
    turn++;
    speech.cancel();
    // Cancelling leaves a paused voice paused, also for the next story.
    speech.resume();
  };

  silence();
  say();
  return {
    pause() {
      isPaused = true;
      speech.pause();
    },
    resume() {
      isPaused = false;
      speech.resume();
    },
    setSpeed(next) {
      speed = next;
      silence();
      say();
      if (isPaused) speech.pause();
    },
    stop: silence,
  };
}

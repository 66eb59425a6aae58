import type { Speech } from '../../src/story/listen.ts';

/** A voice that says nothing until it is told that a sentence is over. */
export class SilentVoice implements Speech {
  said: SpeechSynthesisUtterance[] = [];
  log: string[] = [];
  voices: Partial<SpeechSynthesisVoice>[] = [];
  speak = (utterance: SpeechSynthesisUtterance) => void this.said.push(utterance);
  cancel = () => void this.log.push('cancel');
  pause = () => void this.log.push('pause');
  resume = () => void this.log.push('resume');
  getVoices = () => this.voices as SpeechSynthesisVoice[];
  end = () => this.said.at(-1)?.dispatchEvent(new Event('end'));
  fail = () => this.said.at(-1)?.dispatchEvent(new Event('error'));
}

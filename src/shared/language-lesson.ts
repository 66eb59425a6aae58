import type { Language } from '../engine/languages/language.ts';
import type { PhrasePack } from '../engine/phrases/phrase-pack.ts';

/** What a language's script brings: its phrases, and what the summary knows of it, where it knows something. */
export interface LanguageLesson {
  pack: PhrasePack;
  words?: Language;
}

/** Where the scripts leave their lessons, in the world of the content scripts, which the page does not see. */
const LESSONS = Symbol.for('clearstory-languages');

const lessons = () => Reflect.get(window, LESSONS) as Record<string, LanguageLesson> | undefined; // `leave` alone writes there

/** Leaves a language for the content script. */
export function leave(lesson: LanguageLesson): void {
  Reflect.set(window, LESSONS, { ...lessons(), [lesson.pack.lang]: lesson });
}

/** The language that was left under a code; undefined where its script has not run. */
export const lessonIn = (code: string): LanguageLesson | undefined => lessons()?.[code];

import { lackingPacks, learnPack, packCode } from '../engine/language.ts';
import { learnWords } from '../engine/vocabulary.ts';
import { lessonIn } from '../shared/language-lesson.ts';
import { tellWorker } from '../shared/messages.ts';
import * as dom from './dom.ts';

/** The page is not kept waiting longer than this for what the engine lacks, in ms. */
const PATIENCE_MS = 500;

/**
 * Brings the engine the languages that a page needs. It knows English from the start; all of them would make every page
 * of a reader's day carry twenty languages.
 */
export class Languages {
  readonly #asked = new Map<string, Promise<boolean>>();
  readonly #answered = new Set<string>();

  /** Brings the language that the page declares; undefined where nothing is to be waited for. */
  declared(): Promise<unknown> | undefined {
    const code = packCode(dom.declaredLanguage());
    if (code === undefined || code === 'en' || this.#answered.has(code)) return undefined;
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    return Promise.race([this.#bring(code), late]);
  }

  /** Brings what readings found lacking; calls `then` when something came. */
  async rest(then: () => void): Promise<void> {
    const came = await Promise.all(lackingPacks().map((code) => this.#bring(code)));
    if (came.includes(true)) then();
  }

  #bring(code: string): Promise<boolean> {
    const asked = this.#asked.get(code) ?? this.#ask(code);
    this.#asked.set(code, asked);
    return asked;
  }

  async #ask(code: string): Promise<boolean> {
    await tellWorker('bringLanguage', { code }).catch(() => {}); // a tab to which access was withheld meanwhile
    this.#answered.add(code);
    const lesson = lessonIn(code);
    if (!lesson) return false;
    learnPack(lesson.pack);
    if (lesson.words) learnWords(code, lesson.words);
    return true;
  }
}

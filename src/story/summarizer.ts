import { primaryOf } from '../shared/primary-language.ts';
import { partsWithin } from './quota.ts';

/** What can be had of the browser's own model: nothing here, not for this, after a download, or now. */
export type Availability = 'absent' | 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** What is wanted of it. */
export interface SummaryWish {
  /** The story's language, a BCP 47 tag, and the one to write in where that is not known. */
  lang: string | undefined;
  otherwise: string;
  form: 'sentences' | 'points';
  /** 1 to 6. */
  sentences: number;
}

/** A browser's summary, from the question whether it can be had to its last word. */
export interface Summarizer {
  /** Never throws, and never waits long. */
  availability(): Promise<Availability>;
  /** Gets the model ready. A download needs a click of the reader's; `onShare` tells how much of it is there, 0 to 1. */
  prepare(onShare: (share: number) => void, signal: AbortSignal): Promise<void>;
  /** Writes; `onText` tells what stands so far. Rejects with a `SummaryFailure`, or with the signal's reason. */
  write(paragraphs: readonly string[], onText: (text: string) => void, signal: AbortSignal): Promise<string>;
  /** Lets go of the model. */
  close(): void;
}

/** Why there is no summary by the model. */
export class SummaryFailure extends Error {
  readonly why: 'quota' | 'error';
  constructor(why: 'quota' | 'error', options?: ErrorOptions) {
    super(why, options);
    this.why = why;
  }
}

/** What Chrome offers as `Summarizer`, as far as it is used here. */
export interface SummarizerApi {
  availability(options: SummarizerOptions): Promise<string>;
  create(
    options: SummarizerOptions & { monitor(monitor: EventTarget): void; signal: AbortSignal },
  ): Promise<SummarizerSession>;
}

interface SummarizerOptions {
  type: 'tldr' | 'key-points';
  format: 'plain-text';
  length: 'short' | 'medium' | 'long';
  expectedInputLanguages?: string[];
  outputLanguage: string;
}

/** A model that is ready. */
export interface SummarizerSession {
  inputQuota: number;
  measureInputUsage(text: string, options: { signal: AbortSignal }): Promise<number>;
  summarize(text: string, options: { signal: AbortSignal }): Promise<string>;
  summarizeStreaming(text: string, options: { signal: AbortSignal }): ReadableStream<string>;
  destroy(): void;
}

/** A browser that has not said by then whether it has a model has none. In ms. */
const PATIENCE = 3000;
const ANSWERS: readonly string[] = ['downloadable', 'downloading', 'available'] satisfies Availability[];
/** Parts that a story is read in, and how often what was written of them is summed up once more. */
const MOST_PARTS = 8;
const MOST_ROUNDS = 3;

/** The browser's own model; a test hands over another `api`. */
export function browserSummarizer(wish: SummaryWish, api = ownApi()): Summarizer {
  const options = optionsFor(wish);
  let session: SummarizerSession | undefined;

  /** The story in one piece that fits; of a longer one each part is summed up first. */
  async function fitting(model: SummarizerSession, paragraphs: readonly string[], signal: AbortSignal) {
    let texts = paragraphs;
    for (let round = 0; round <= MOST_ROUNDS; round++) {
      const measure = (text: string) => model.measureInputUsage(text, { signal });
      const parts = await partsWithin(texts, model.inputQuota, measure, MOST_PARTS);
      if (!parts) break;
      if (parts.length <= 1) return parts[0] ?? '';
      const written: string[] = [];
      for (const part of parts) written.push(await model.summarize(part, { signal }));
      texts = written;
    }
    throw new SummaryFailure('quota');
  }

  return {
    async availability() {
      if (!api) return 'absent';
      const tooLate = new Promise<string>((resolve) => setTimeout(resolve, PATIENCE, 'unavailable'));
      const asked = Promise.resolve().then(() => api.availability(options));
      const answer = await Promise.race([asked, tooLate]).catch(() => 'unavailable');
      return ANSWERS.includes(answer) ? (answer as Availability) : 'unavailable';
    },
    async prepare(onShare, signal) {
      const monitor = (model: EventTarget) =>
        model.addEventListener('downloadprogress', (event) => onShare(shareOf(event)));
      try {
        session ??= await api?.create({ ...options, monitor, signal });
      } catch (error) {
        throw failureOf(error, signal);
      }
    },
    async write(paragraphs, onText, signal) {
      try {
        if (!session) throw new SummaryFailure('error');
        const input = await fitting(session, paragraphs, signal);
        let text = '';
        const reader = session.summarizeStreaming(input, { signal }).getReader();
        for (let next = await reader.read(); !next.done; next = await reader.read()) {
          text += next.value;
          onText(text);
        }
        if (text.trim() === '') throw new SummaryFailure('error');
        return text;
      } catch (error) {
        throw failureOf(error, signal);
      }
    },
    close() {
      session?.destroy();
      session = undefined;
    },
  };
}

function ownApi(): SummarizerApi | undefined {
  const api: unknown = Reflect.get(globalThis, 'Summarizer');
  return typeof api === 'function' && 'availability' in api && 'create' in api
    ? (api as unknown as SummarizerApi) // no types of it come with TypeScript yet
    : undefined;
}

/** Chrome's lengths are 1, 3 and 5 sentences, or 3, 5 and 7 points. */
function optionsFor({ lang, otherwise, form, sentences }: SummaryWish): SummarizerOptions {
  const language = primaryOf(lang); // models are trained on languages, not on what they are in a region
  return {
    type: form === 'points' ? 'key-points' : 'tldr',
    format: 'plain-text',
    length: sentences <= 2 ? 'short' : sentences <= 4 ? 'medium' : 'long',
    ...(language && { expectedInputLanguages: [language] }),
    outputLanguage: language ?? primaryOf(otherwise) ?? 'en',
  };
}

function shareOf(event: Event): number {
  const { loaded = 0, total = 1 } = event as ProgressEvent;
  return Math.min(Math.max(loaded / (total || 1), 0), 1);
}

function failureOf(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  if (error instanceof SummaryFailure) return error;
  const isQuota = error instanceof Error && error.name === 'QuotaExceededError';
  return new SummaryFailure(isQuota ? 'quota' : 'error', { cause: error });
}

import type { SummarizerApi, SummarizerSession } from '../../src/story/summarizer.ts';

/** How a browser's model behaves in a test. */
export interface FakeModel {
  /** What `availability` answers; 'silent' never answers, 'throws' fails. */
  availability: string;
  /** The shares of the download that are told, in order. */
  download: number[];
  /** Stops before the last share is told, until the reader gives up. */
  isStuck: boolean;
  /** Characters that fit into one question. */
  quota: number;
  /** What comes of a text. */
  answer(text: string): string[];
  /** The error of `create` and of a summary, by its name. */
  createFails: string | undefined;
  writeFails: string | undefined;
  /** Never ends a summary by itself. */
  isEndless: boolean;
  /** What was asked of it, in order. */
  calls: string[];
  options: object | undefined;
}

/** A model that is there, has room, and answers. */
export function fakeModel(change: Partial<FakeModel> = {}): FakeModel {
  return {
    availability: 'available',
    download: [],
    isStuck: false,
    quota: 100_000,
    answer: () => ['The ferry ', 'returns.'],
    createFails: undefined,
    writeFails: undefined,
    isEndless: false,
    calls: [],
    options: undefined,
    ...change,
  };
}

/** The browser's `Summarizer` as this model has it. */
export function summarizerApi(model: FakeModel): SummarizerApi {
  const fail = (name: string) => Promise.reject(new DOMException(name, name));
  const aborted = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  const session: SummarizerSession = {
    inputQuota: model.quota,
    measureInputUsage: async (text) => text.length,
    async summarize(text) {
      model.calls.push(`part of ${text.length}`);
      if (model.writeFails) return fail(model.writeFails);
      return model.answer(text).join('');
    },
    summarizeStreaming(text, { signal }) {
      model.calls.push(`whole of ${text.length}`);
      return new ReadableStream({
        async start(stream) {
          for (const chunk of model.answer(text)) stream.enqueue(chunk);
          if (model.writeFails) return stream.error(new DOMException('', model.writeFails));
          if (model.isEndless) await aborted(signal).catch((error) => stream.error(error));
          else stream.close();
        },
      });
    },
    destroy: () => model.calls.push('destroy'),
  };
  return {
    async availability(options) {
      model.options = options;
      if (model.availability === 'silent') return new Promise(() => {});
      if (model.availability === 'throws') throw new TypeError('no such language');
      return model.availability;
    },
    async create({ monitor, signal }) {
      model.calls.push('create');
      if (model.createFails) return fail(model.createFails);
      const events = new EventTarget();
      monitor(events);
      for (const loaded of model.download)
        events.dispatchEvent(new ProgressEvent('downloadprogress', { loaded, total: 1 }));
      if (model.isStuck) await aborted(signal);
      model.availability = 'available';
      return session;
    },
  };
}

/** Work that pauses now and then, so that it can be done in slices. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does the work to its end, without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How work in slices is done. */
export interface Slicing {
  /** Milliseconds of a slice, about. Default: 4. */
  budget?: number;
  /** Calls the work off, between two slices. */
  signal?: AbortSignal;
  /** Does one slice: for what must be done before it and undone after it. */
  within?: (slice: () => void) => void;
}

/** Does the work in slices, and lets the page have its turn between them. Rejects with the signal's reason when it is called off. */
export async function inSlices<T>(steps: Steps<T>, { budget = 4, signal, within = at }: Slicing = {}): Promise<T> {
  const turns = new MessageChannel();
  try {
    for (;;) {
      let step: IteratorResult<undefined, T> | undefined;
      within(() => {
        const end = performance.now() + budget;
        do step = steps.next();
        while (!step.done && performance.now() < end);
      });
      signal?.throwIfAborted();
      if (step?.done) return step.value;
      await new Promise((resolve) => {
        turns.port1.onmessage = resolve;
        turns.port2.postMessage(null);
      });
      signal?.throwIfAborted();
    }
  } finally {
    turns.port1.close();
  }
}

const at = (slice: () => void): void => slice();

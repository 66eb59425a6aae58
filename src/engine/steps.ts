/** Work that pauses now and then, so that it can be done in slices. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does the work to its end, without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the work in slices of some `budget` milliseconds, and lets the page have its turn between them. */
export async function inSlices<T>(steps: Steps<T>, budget: number, stop?: AbortSignal): Promise<T> {
  const turns = new MessageChannel();
  try {
    for (;;) {
      const end = performance.now() + budget;
      do {
        const step = steps.next();
        if (step.done) return step.value;
      } while (performance.now() < end);
      await new Promise((resolve) => {
        turns.port1.onmessage = resolve;
        turns.port2.postMessage(null);
      });
      stop?.throwIfAborted();
    }
  } finally {
    turns.port1.close();
  }
}

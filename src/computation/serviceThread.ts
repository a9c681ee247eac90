import { wrap, type Endpoint, type Remote } from "comlink";

/** A thread of its own on which a service is exposed. */
export interface ThreadHandle {
  readonly endpoint: Endpoint;
  /** Calls once when the thread cannot go on. */
  onFailure(listener: (error: Error) => void): void;
  terminate(): void;
}

/** What every service on a thread of its own can be asked. */
export interface Greeting {
  /** Answers once the thread is up. */
  greet(): true;
}

/** How long a thread may take to answer for the first time, in milliseconds; a slow disk and a virus scanner included. */
const patience = 15_000;

/** A service on a thread that is started for it and ended with it: cancelling ends it in the midst of its work. */
export class ServiceThread<Service extends Greeting> {
  private constructor(
    private readonly handle: ThreadHandle, readonly service: Remote<Service>,
    /** Rejects when the thread is lost or its work is cancelled. */
    private readonly lost: Promise<never>, private readonly forget: () => void,
  ) {}

  /** Rejects with a `ThreadUnavailable` where no thread can be started, and with the signal's reason when cancelled. */
  static async start<Service extends Greeting>(startThread: () => ThreadHandle, signal: AbortSignal | undefined): Promise<ServiceThread<Service>> {
    signal?.throwIfAborted();
    const handle = started(startThread);
    const { promise: lost, reject } = withResolvers<never>();
    lost.catch(() => undefined);
    const cancel = (): void => {
      handle.terminate();
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", cancel, { once: true });
    handle.onFailure((error) => reject(new Error(`A thread of its own stopped: ${error.message}`, { cause: error })));
    const thread = new ServiceThread<Service>(handle, wrap<Service>(handle.endpoint), lost, () => signal?.removeEventListener("abort", cancel));
    const impatience = setTimeout(() => reject(new Error("The thread did not answer.")), patience);
    try {
      await thread.unlessLost((thread.service as Remote<Greeting>).greet());
      return thread;
    } catch (error) {
      thread.dispose();
      signal?.throwIfAborted();
      throw new ThreadUnavailable("No thread could be started.", { cause: error });
    } finally {
      clearTimeout(impatience);
    }
  }

  /** The service's answer, unless the thread is lost before it comes. */
  unlessLost<Answer>(answer: Promise<Answer>): Promise<Answer> {
    return Promise.race([answer, this.lost]);
  }

  dispose(): void {
    this.forget();
    this.handle.terminate();
  }
}

class ThreadUnavailable extends Error {}

/** Does work on a thread of its own; where none can be started, now and from then on, otherwise. */
export function onThreadOr<Worker>(
  onThread: (signal: AbortSignal | undefined) => Promise<Worker>, otherwise: (signal: AbortSignal | undefined) => Promise<Worker>,
): (signal: AbortSignal | undefined) => Promise<Worker> {
  let works = true;
  return async (signal) => {
    if (!works) return otherwise(signal);
    try {
      return await onThread(signal);
    } catch (error) {
      if (!(error instanceof ThreadUnavailable)) throw error;
      works = false;
      return otherwise(signal);
    }
  };
}

function started(startThread: () => ThreadHandle): ThreadHandle {
  try {
    return startThread();
  } catch (error) {
    throw new ThreadUnavailable("No thread could be started.", { cause: error });
  }
}

function withResolvers<Value>(): { promise: Promise<Value>; reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<Value>((_resolve, rejectPromise) => (reject = rejectPromise));
  return { promise, reject };
}

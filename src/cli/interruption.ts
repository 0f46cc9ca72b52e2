// Ctrl-C and SIGTERM → an abort signal whose reason is Interrupted; the second one ends the process at once.

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

export class Interrupted extends Error {
  override readonly name = "Interrupted";
  constructor(readonly exitCode: number) {
    super("The command was interrupted.");
  }
}

export function listenForInterruption(): AbortSignal {
  const controller = new AbortController();
  for (const [name, exitCode] of Object.entries(exitCodes))
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(exitCode);
      console.error("Stopping …");
      controller.abort(new Interrupted(exitCode));
    });
  return controller.signal;
}

/** What `work` comes to; or, once the signal is aborted, a rejection with its reason, whatever `work` still does. */
export function interruptible<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const interrupted = new Promise<never>((_, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  return Promise.race([work, interrupted]);
}

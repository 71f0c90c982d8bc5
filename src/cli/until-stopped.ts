const EXIT_BASE = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** One Ctrl-C comes as two signals where npm passes on what the terminal sent us already. */
const ONE_KEY_MS = 300;

/** Waits for Ctrl-C, SIGTERM, or a terminal that is closed. A second signal ends the process at once. */
export const untilStopped = (): Promise<'asked'> =>
  new Promise((resolve) => {
    let asked: number | undefined;
    for (const [signal, exit] of Object.entries(EXIT_BASE)) {
      process.on(signal, () => {
        if (asked !== undefined && performance.now() - asked > ONE_KEY_MS) process.exit(exit);
        asked ??= performance.now();
        resolve('asked');
      });
    }
  });

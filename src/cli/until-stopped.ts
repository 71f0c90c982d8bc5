const EXIT_BASE = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Waits for Ctrl-C, SIGTERM, or a terminal that is closed. A second signal ends the process at once. */
export const untilStopped = (): Promise<'asked'> =>
  new Promise((resolve) => {
    let asked = false;
    for (const [signal, exit] of Object.entries(EXIT_BASE)) {
      process.on(signal, () => {
        if (asked) process.exit(exit);
        asked = true;
        resolve('asked');
      });
    }
  });

/**
 * Waits for Ctrl-C or SIGTERM, or for `lost` to settle, whichever is first, and says which. A second signal ends the
 * process at once.
 */
export const untilStopped = (lost: Promise<void> = new Promise(() => undefined)): Promise<'asked' | 'lost'> =>
  new Promise((resolve) => {
    let asked = false;
    const onSignal = (signal: NodeJS.Signals) => {
      if (asked) process.exit(signal === 'SIGINT' ? 130 : 143);
      asked = true;
      resolve('asked');
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    // A terminal that is closed.
    process.on('SIGHUP', onSignal);
    lost.then(() => resolve('lost'));
  });

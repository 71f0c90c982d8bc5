import { Writable } from 'node:stream';
import { createLog, type Log } from '../../../src/log';

/** A log whose events can be looked at. */
export const collectLog = (): { log: Log; events: Record<string, unknown>[] } => {
  const events: Record<string, unknown>[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      events.push(JSON.parse(String(chunk)));
      done();
    },
  });
  return { log: createLog({ level: 'debug', pretty: false, destination }), events };
};

import { type Config, readConfig } from '../config';
import { createLog, type Log } from '../log';

/**
 * The settings and the log of a command. Commands that answer a question keep the log to warnings, so that it does
 * not stand between the answers; `verbose` is for the ones that run on.
 */
export const loadConfig = ({ verbose = false }: { verbose?: boolean } = {}): { config: Config; log: Log } => {
  const config = readConfig();
  const isQuiet = !verbose && config.logLevel === 'info';
  return { config, log: createLog({ level: isQuiet ? 'warn' : config.logLevel }) };
};

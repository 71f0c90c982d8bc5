import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 optimize only functions that are hot for long, in all threads of this process: for commands that take many articles apart. Of
 * the many functions of extraction most are warm and few are hot; with V8's own measure, optimizing them takes a fifth of the time of
 * 2,000 short articles, and 40 MB. A server, which answers the same questions all day, is better off without this.
 */
export const optimizeLate = (): void => setFlagsFromString('--interrupt-budget=1000000');

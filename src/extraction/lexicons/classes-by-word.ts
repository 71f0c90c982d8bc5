/**
 * Reads word lists of the form "class | word word …", a class a line: each word to its classes, in order of the lines. Blank lines around
 * the list do not count; a word may stand on several lines.
 */
export const classesByWord = <Class extends string = string>(lines: string): ReadonlyMap<string, readonly Class[]> => {
  const classes = new Map<string, Class[]>();
  for (const line of lines.trim().split('\n')) {
    const [name = '', words = ''] = line.split('|').map((part) => part.trim());
    for (const word of new Set(words.split(/\s+/))) classes.set(word, [...(classes.get(word) ?? []), name as Class]);
  }
  return classes;
};

import { expression } from '../property';

/** The reasons for one mention, kept as one string with a line for each; none where the article came in before they were kept. */
export const mentionWhy = expression(({ why }) => `[reason IN split(coalesce(${why}, ''), '\\n') WHERE reason <> '']`);

/** The reasons for a relation without the passages before them ("<article id>:<start>-<end> <reason>"), each once. */
export const relationWhy = expression(
  ({ why }) =>
    `reduce(found = [], reason IN [line IN ${why} | substring(line, size(split(line, ' ')[0]) + 1)] | CASE WHEN reason IN found THEN found ELSE found + reason END)`,
);

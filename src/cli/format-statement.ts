import type { StatementAnswer } from './statement-answer';
import { wrapText } from './wrap-text';

const INDENT = '    ';

/**
 * One statement for people, as lines: who said it and when, the words (between quotation marks only where the
 * article quotes them), whom they are about, and where they stand.
 */
export const formatStatement = (statement: StatementAnswer, width: number): string[] => {
  const { text, kind, saidOn, speaker, speakerText, about } = statement;
  const who = speaker?.name ?? (speakerText ? `${capitalized(speakerText)} (not named)` : 'Somebody');
  const topics = about.map((topic) => topic.name ?? topic.title ?? topic.id);
  return [
    [who, ...(saidOn ? [saidOn] : [])].join(', '),
    ...wrapText(kind === 'DIRECT' ? `“${text}”` : text, width - INDENT.length).map((line) => INDENT + line),
    ...(topics.length > 0
      ? wrapText(`about ${topics.join(', ')}`, width - INDENT.length).map((line) => INDENT + line)
      : []),
    `${INDENT}${sourceLine(statement)}`,
  ];
};

/** "Harbour Wire: “Coalition warns …” (article:89ab…, 312–358)". */
const sourceLine = ({ article, evidence }: StatementAnswer): string => {
  const title = article.title ? `“${article.title}”` : 'untitled';
  return `${article.source ? `${article.source}: ` : ''}${title} (${article.id}, ${evidence.start}–${evidence.end})`;
};

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

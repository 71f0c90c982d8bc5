import type { Annotator, Document, Paragraph, ParagraphRole } from '../document';
import { isByline } from './byline';

const CREDIT_LEAD =
  /^[\s([{_*—–-]*(?:(?:additional|further|extra)\s+reporting|with\s+(?:(?:additional\s+)?reporting|(?:files|contributions?|inputs?|assistance|help)\s+(?:by|from))|authors?\s*:|(?:reporting|writing|editing|compiled|translated|translation|edited|written|reported|text|story)(?:\s+and\s+(?:\w+\s+)?(?:reporting|writing|editing|written|edited))?\s*(?:by\b|:)|(?:notebook|desk|byline|credits?)\b[^.]{0,30}(?:writing|editing|reporting)\s*:|editors?\s*:|photographs?\s+by|(?:writing|editing|reporting)\s+by)/i;
const CONTRIBUTED =
  /\b(?:contributed|contributing)\s+(?:reporting\b|additional\b|to\s+(?:this|the)\s+(?:report|story|article|piece|dispatch)\b)|\b(?:writers?|reporters?|correspondents?|journalists?)\s+\p{Lu}.{2,150}?\bcontributed\b[^.]{0,40}\.?$/iu;
const CAPTION_LEAD = /^(?:photo|picture|image|caption|file (?:photo|picture)|pictured|video|graphic)\s*:/i;
const CAPTION_TAIL =
  /(?:\b(?:REUTERS|AFP|AP|Getty Images|EPA)\/[\p{Lu}][\p{L} .'-]+|\((?:file\s+)?(?:photo|picture|image)[^)]{0,60}\))\s*$/iu;
const SIGN_OFF = /^(?:[_*=#~\-—–.\s]{2,}|-?\s*(?:ends?|30|more)\s*-?|\(?(?:c|©)\)?\s.{0,80}|copyright\b.{0,120})$/i;
const FINAL_STOP = /[.!?…]["'”’»)\]]*$/;
const SPEECH_OPENS = /^["'“‘«„–—-]/;

/**
 * Tells what each paragraph is: BYLINE near the top, CREDIT ("Additional reporting by …"), HEADING (short, no final stop),
 * CAPTION; the rest is BODY.
 */
export const annotateRoles: Annotator = (document) => {
  const { paragraphs } = document;
  for (const paragraph of paragraphs) paragraph.role = roleOf(document, paragraph);
  demoteAllHeadings(paragraphs);
};

const roleOf = ({ text, paragraphs }: Document, { start, end, index }: Paragraph): ParagraphRole => {
  const length = end - start;
  if (length > 1200) return 'BODY';
  const line = text.slice(start, end);
  if (CREDIT_LEAD.test(line)) return 'CREDIT';
  if (length < 300 && CONTRIBUTED.test(line)) return 'CREDIT';
  if (CAPTION_LEAD.test(line) || (length < 400 && CAPTION_TAIL.test(line))) return 'CAPTION';
  if (SIGN_OFF.test(line)) return 'HEADING';
  if (index < 5 && length < 200 && isByline(line, index)) return 'BYLINE';
  if (length < 120 && isHeading(line, index, paragraphs.length)) return 'HEADING';
  return 'BODY';
};

/** A short line without final stop that is not speech; in capitals it may end with a stop or question mark. */
const isHeading = (line: string, index: number, paragraphs: number): boolean => {
  if (!/\p{L}/u.test(line)) return true;
  const capitals = line === line.toUpperCase() && /\p{Lu}{2}/u.test(line);
  if (capitals && line.length < 100) return paragraphs > 1;
  if (FINAL_STOP.test(line) || SPEECH_OPENS.test(line) || /[,;]$/.test(line)) return false;
  if (paragraphs < 2) return false;
  return line.split(/\s+/).length <= (index === 0 ? 16 : 9);
};

/** A text of nothing but unstopped lines (poems, lists, lower-grade copy) is prose for want of any better. */
const demoteAllHeadings = (paragraphs: Paragraph[]): void => {
  if (paragraphs.some(({ role }) => role === 'BODY')) return;
  for (const paragraph of paragraphs) if (paragraph.role === 'HEADING') paragraph.role = 'BODY';
};

import { MONTHS, NUMBERS, WEEKDAYS } from './calendar-words';

const WEEKDAY = Object.keys(WEEKDAYS).map(capital).join('|');
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SHORT_MONTH = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const NUMBER = Object.keys(NUMBERS).join('|');
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)';
const YEAR = '(?:1[5-9]|20)\\d\\d(?![\\d%]|[.,]\\d)';
const PART = '[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier|[Mm]id';

/**
 * Every form of date that is looked for, in the order in which it is tried at one position: longer forms first.
 * Named groups carry the parts that `dateValue` reads; the whole match is the words of the date.
 */
const FORMS: readonly string[] = [
  // "2016-02-02"
  String.raw`(?<iso>\d{4}-\d{2}-\d{2})`,
  // "between 2011 and 2014", "from March to May": ranges stay without a value
  `(?<range>(?:[Bb]etween|[Ff]rom) (?:(?:${MONTH}) )?(?:${YEAR}|(?:${MONTH})) (?:and|to|until|through) (?:(?:${MONTH}) )?(?:${YEAR}|(?:${MONTH})))`,
  // "Nov. 3, 2016", "Tuesday, November 3", "January 9"; "Nov. 3-5" is a range
  `(?:(?:${WEEKDAY}),? )?(?:${MONTH}|(?:${SHORT_MONTH})\\b\\.?) (?:the )?(?<md>${DAY})(?<to>[-–]\\d{1,2})?(?:,? (?<mdy>${YEAR}))?`,
  // "3 November 2016", "3rd of November"
  `(?:(?:${WEEKDAY}),? )?(?:the )?(?<dm>${DAY}) (?:of )?(?:${MONTH}|(?:${SHORT_MONTH})\\b\\.?)(?:,? (?<dmy>${YEAR}))?`,
  // "November 2016", "Nov. 2016"
  `(?:(?:${PART})[- ])?(?:${MONTH}|(?:${SHORT_MONTH})\\b\\.?),? (?:of )?(?<my>${YEAR})`,
  // "before the end of the year", "at the start of next month"
  '(?:(?<limit>[Bb]efore|[Bb]y|[Uu]ntil|[Aa]t|[Ii]n|[Tt]owards?) )?the (?:very )?(?<edge>end|start|beginning|close|turn|middle) of (?<whose>the|this|last|next) (?:calendar )?(?<edged>year|month|week|century|decade)',
  // "later this month", "early next April", "last Friday", "next week"
  `(?:(?<part>${PART})[- ])?(?<turn>[Ll]ast|[Tt]his|[Nn]ext|[Tt]he (?:coming|past|previous|following)) (?:(?<unit>weekend|week|month|year|quarter|decade|spring|summer|autumn|fall|winter)(?!s?-)|(?<named>(?:${WEEKDAY}|${MONTH})))(?![’'\\w-]*ly)`,
  // "two weeks ago", "a year earlier" only with "ago"
  `(?:(?:[Aa]bout|[Aa]lmost|[Nn]early|[Mm]ore than|[Oo]ver) )?(?<count>\\d{1,3}|(?:${NUMBER})) (?<ago>day|week|month|year)s? ago`,
  // "the day before yesterday", "yesterday evening", "tonight"
  '(?<near>[Tt]he day before yesterday|[Tt]he day after tomorrow|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Ll]ast night)',
  // "Tuesday"
  `(?<weekday>${WEEKDAY})`,
  // "March", "late November"
  `(?:(?<early>${PART})[- ])?(?<month>${MONTH})`,
  // "in 2015", "the 2015 deal", "since early 2015": the words before it are checked apart
  `(?:(?:${PART}|mid)[- ])?(?<year>${YEAR})`,
  // "in the spring"
  '(?<season>[Tt]he (?:spring|summer|autumn|winter))',
];

/** All forms as one expression; sticky at word beginnings only. */
const EXPRESSION = new RegExp(String.raw`(?<![\p{L}\p{N}_$€£#.,:/-])(?:${FORMS.join('|')})(?![\p{L}\p{N}_])`, 'gu');

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A raw find: where it stands and which form it has, by the names of the groups above. */
export interface Expression {
  start: number;
  end: number;
  words: string;
  groups: Readonly<Record<string, string | undefined>>;
  /** 1 to 12 where the words name a month. */
  month: number | null;
  /** 1 (Monday) to 7 where the words name a weekday. */
  weekday: number | null;
}

const monthIn = (words: string): number | null => {
  const found = new RegExp(`\\b(?:${MONTH}|${SHORT_MONTH})\\b`).exec(words);
  return found ? (MONTHS[found[0].toLowerCase()] ?? null) : null;
};

const weekdayIn = (words: string): number | null => {
  const found = new RegExp(`\\b(?:${WEEKDAY})\\b`).exec(words);
  return found ? (WEEKDAYS[found[0].toLowerCase()] ?? null) : null;
};

/** Words that make a bare month or year a date ("in March", "since 2009"). */
const BEFORE_MONTH =
  /(?:^|[^\p{L}])(?:in|since|until|till|from|through|during|on|around|before|after|between|last|this|next)\s+$/iu;
const WEAK_BEFORE_MONTH = /(?:^|[^\p{L}])(?:by|for|of|to|and|or)\s+$/iu;
const BEFORE_YEAR =
  /(?:^|[^\p{L}])(?:in|since|until|till|by|from|through|during|of|around|before|after|between|late|early|mid|year|to|and)\s+$/iu;
const COUNTED =
  /^\s+(?:people|troops|soldiers|men|women|children|dead|more|miles|kilomet|tons|tonnes|jobs|cases|workers|times|percent|per\b|million|billion|dollars|euros|of\b|or\b|members|refugees|homes|feet|met(?:er|re)s|votes)/i;

/** Names that only look like dates: "Theresa May", "April Jones", a sentence that begins with "May" or "March". */
function isDate(text: string, found: Expression): boolean {
  const before = text.slice(Math.max(0, found.start - 24), found.start);
  const after = text.slice(found.end, found.end + 24);
  const { groups, words } = found;
  if (groups.month !== undefined) {
    if (BEFORE_MONTH.test(before) || groups.early !== undefined) return true;
    if (WEAK_BEFORE_MONTH.test(before)) return !/^\s\p{Lu}/u.test(after);
    if (/^(?:March|May)$/.test(words)) return /^['’]s\s/.test(after);
    // A neighbour in capitals makes it a part of a name.
    return !/\p{Lu}[\p{L}.’'-]*\s$/u.test(before) && !/^\s\p{Lu}/u.test(after);
  }
  if (groups.year !== undefined) {
    if (COUNTED.test(after)) return false;
    if (BEFORE_YEAR.test(before)) return true;
    // "the 2015 deal": between an article and a noun.
    return /(?:^|[^\p{L}])(?:the|a|its|his|her|their|['’]s)\s$/iu.test(before) && /^\s\p{Ll}/u.test(after);
  }
  if (groups.md !== undefined && /^May\s\d/.test(words)) return !COUNTED.test(after);
  if (groups.season !== undefined) return /(?:^|[^\p{L}])(?:in|by|during|since|until|from|of)\s$/iu.test(before);
  return true;
}

/** Every expression in `text.slice(start, end)` that reads as a date, in order; offsets count from the start of `text`. */
export function expressionsIn(text: string, { start, end }: { start: number; end: number }): Expression[] {
  const found: Expression[] = [];
  const part = text.slice(start, end);
  EXPRESSION.lastIndex = 0;
  for (let match = EXPRESSION.exec(part); match !== null; match = EXPRESSION.exec(part)) {
    const words = match[0];
    const expression: Expression = {
      start: start + match.index,
      end: start + match.index + words.length,
      words,
      groups: match.groups ?? {},
      month: monthIn(words),
      weekday: weekdayIn(words),
    };
    if (isDate(text, expression)) found.push(expression);
  }
  return found;
}

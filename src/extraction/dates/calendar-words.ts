/** Month names and the abbreviations that news style books use (AP: "Jan.", "Sept."), to months 1 to 12. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** Weekday names to ISO weekdays: Monday is 1, Sunday 7. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** Small numbers as words, for "two weeks ago". "A" and "an" count as one. */
export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
};

/** Past forms that do not end in "-ed" and that date a clause to the past ("said on Friday"). */
export const PAST_WORDS: ReadonlySet<string> = new Set(
  (
    'said told was were had has been did met went came took struck won lost broke left held shot fell rose began begun ' +
    'led fought fled sent gave given wrote written made became ran kept brought bought sold spoke spent hit cut set put ' +
    'quit swore withdrew chose drew drove flew threw stood saw knew thought found got heard paid laid caught taught ' +
    'built sank shook rode woke grew overthrew undertook forgave overtook killed seized unveiled'
  ).split(' '),
);

/** Words that date a clause to what is to come ("will", "due"). */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  'will would shall due plans planning planned scheduled expected expects slated upcoming tentatively must should'.split(
    ' ',
  ),
);

/** Verbs whose "to" opens a future: "agreed to meet on Friday", "is to visit". */
export const FUTURE_BEFORE_TO: ReadonlySet<string> = new Set(
  (
    'is are be was were due set plans plan planned planning expected expects expect scheduled agreed wants want hopes hope ' +
    'vowed promised pledged threatened intends intend going prepares preparing poised ready ordered decided offered ' +
    'asked urged called slated'
  ).split(' '),
);

/** Present forms that time-tables use of the future ("when it meets in March"). */
export const TIMETABLE_VERBS: ReadonlySet<string> = new Set(
  (
    'meets meet opens open begins begin starts start ends end expires expire takes take arrives arrive returns return ' +
    'travels travel visits visit hosts host holds hold convenes convene resumes resume votes vote leaves leave'
  ).split(' '),
);

/** Words in "-ed" that say nothing about the past. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  'need indeed speed feed seed united wounded armed so-called unprecedented hundred red bed exceed proceed succeed'.split(
    ' ',
  ),
);

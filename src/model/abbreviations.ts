const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles, ranks and first parts of names, written with a full stop that never ends a sentence: "Gen. Smith", "St. Petersburg". */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = words(`
  Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Rev Revs Fr Hon Gen Lt Col Maj Capt Cpt Cmdr Cdr Cpl Sgt Pvt Pfc Adm Brig
  Sen Sens Rep Reps Gov Govs Pres Supt Insp Det Atty Asst Amb St Ste Sts Mt Ft Pt vs Vs v cf e.g i.e Eds viz`);

/** Months and week days cut short; before a number they never end a sentence. */
export const DATE_ABBREVIATIONS: ReadonlySet<string> = words(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Tue Tues Thu Thur Thurs`);

/** Written before a number ("No. 10", "pp. 3"); before anything else the full stop is a full stop. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = words(
  'Mon Wed Fri Sat Sun No Nos no nos p pp Art Sec Vol vol Ch Fig Figs Op Nr ca c approx',
);

/** Endings of names and other short forms, which may stand at the end of a sentence: "Apple Inc.", "Calif." */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = words(`
  Inc Corp Co Cos Ltd Bros Jr Sr Esq Ph Assn Dept Dist Div Univ Est Ave Blvd Rd Hwy Bldg etc al est dept
  Ala Ariz Ark Calif Colo Conn Fla Ga Ind Kan Ky La Md Mich Minn Mo Mont Neb Nev Okla Pa Tenn Tex Va Vt Wis Wyo Ont Que`);

/** True where `word`, written with a full stop behind it, is an abbreviation whatever follows (but see `NUMBER_ABBREVIATIONS`). */
export const isAbbreviation = (word: string): boolean =>
  TITLE_ABBREVIATIONS.has(word) || DATE_ABBREVIATIONS.has(word) || OTHER_ABBREVIATIONS.has(word);

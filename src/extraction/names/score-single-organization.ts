import { GOODS } from './goods';
import type { RunView, SpanView } from './view';

/** How much one word alone looks like an organization. */
export const scoreSingleOrganization = ({ view, from, opening, known }: SpanView): number => {
  const facts = view.facts(from);
  let score = 0.1;
  // "the U.S. president"
  const country = known?.entries.some(({ kind }) => kind === 'COUNTRY') ?? false;
  if (facts.acronym && !view.run.shouting) score += country ? 0 : 2.2;
  else if (facts.organizationEnd && !GOODS.test(view.word(from).lower)) score += opening ? -1 : 0.6;
  if (facts.common && !(facts.acronym && !view.run.shouting)) score -= 1;
  if (isTheNetworkX(view, from)) score += 6;
  if (COMPANY_LIKE.test(view.word(from).lower)) score += 1.5;
  if (!facts.firstName && !facts.surname) {
    if (TWO_IN_ONE.test(view.word(from).text)) score += 2.5;
    else if (known === undefined && !facts.common && COMPANY_BEGUN.test(view.word(from).lower)) score += 1.2;
  }
  if (facts.firstName) score -= 0.5;
  if (facts.people || facts.calendar) score -= 2;
  // "refused to discuss it in Parliament"
  if (HOUSES.test(view.word(from).lower) && view.run.words[from + 1]?.capital !== true) score += opening ? 4 : 3;
  // "The Board was unanimous": one of many, unless the article says whose.
  if (/^(?:board|house|chamber)$/.test(view.word(from).lower)) score -= 2;
  if (/^(?:embassy|consulate|cabinet)$/.test(view.word(from).lower)) score -= 2;
  return score;
};

/** "wrote on X", "X, formerly Twitter": the network, and no unknown. */
const isTheNetworkX = ({ run: { words } }: RunView, i: number): boolean =>
  words[i]?.text === 'X' &&
  ((words[i + 1]?.text === ',' && /^formerly$/.test(words[i + 2]?.lower ?? '')) ||
    (/^(?:on|to)$/.test(words[i - 1]?.lower ?? '') && !/^[-‑–’']/.test(words[i + 1]?.text ?? '')));

/** Houses and departments that go by one common word. */
const HOUSES = /^(?:parliament|congress|senate|treasury|pentagon)$/;

/** "Sundbank", "Naftogaz", "Aeroflot": endings that companies give themselves. */
const COMPANY_LIKE =
  /.{3}(?:bank|banken|soft|tech|tel|telecom|gaz|gas|neft|prom|petrol|pharma|media|flot|corp|chem|invest|steel|air|energo|coop|kred|logix|tronics|tron|labs|mobil|motors|kraft|export|trans|com|net|works|mart)$/;

/** "Agrocoop", "Petrominas": what firms begin their names with. */
const COMPANY_BEGUN =
  /^(?:petro|agro|aero|hydro|electro|elektro|micro|mikro|nano|bio|euro|sino|trans|cyber|info|tele|turbo|metal|inter|multi|eco|ener|finan|medi)(?!nesia|polis|nomi)[a-z]{3,}(?<!al|ic|ics|tion|ment|ian|ians|ist|ists|ism|ive|ary|ing|ed|ship|logy|graphy|gen|ly|er|ers|s)$/;

/** "TransAtlas": a capital inside, which no family name has ("McNeil", "DiMarco"). */
export const TWO_IN_ONE =
  /^(?!Mc|Mac|De|Di|Du|La|Le|Van|Fitz|Ap|Da|Dos|Del|Al|El|St|O['’])\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+/u;

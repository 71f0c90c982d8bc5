import { clauseEnd } from './clause-end';
import { hasMainVerb } from './clause-start';
import type { Cue } from './cue';
import { cueReadings } from './cue-lexicon';
import type { StatementDraft } from './draft';
import { spanOf } from './draft';
import type { NounPhrase } from './noun-phrase';
import { basePhraseEndingAt, phraseStartingAt } from './noun-phrase';
import { subjectBefore } from './subject';
import type { Item, Unit } from './units';

/** Nouns for what somebody says or holds, with "that" behind them. Our own collection. */
const NOUNS =
  /^(?:claim|assertion|allegation|accusation|charge|contention|argument|statement|suggestion|warning|promise|pledge|vow|threat|belief|view|opinion|announcement|report|prediction|forecast|denial|insistence|admission|acknowledgement|acknowledgment|complaint|demand|hope|fear|concern|conclusion|finding|explanation|observation|comment|remark|declaration|assurance|position|stance|assessment|speculation|conviction|expectation|estimate|hint|revelation|disclosure|testimony|proclamation|boast|objection|reminder|theory|hypothesis|verdict|confidence|regret|doubt|dismay|optimism|surprise|alarm|certainty|disappointment|outrage|readiness|possibility)s?$/;

const POSSESSIVE = /^(?:his|her|their|its)$/;

const cueFor = (unit: Unit, at: number, end: number): Cue | null => {
  const [reading] = cueReadings('says');
  return reading
    ? {
        unit,
        entry: reading.entry,
        form: 'FINITE',
        verb: at,
        end,
        groupStart: at,
        passive: false,
        negated: false,
        modal: false,
        pluperfect: false,
      }
    : null;
};

const VOICE =
  /^(?:express(?:e[sd])?|voice[sd]?|raise[sd]?|share[sd]?|reiterate[sd]?|renew(?:s|ed)?|issue[sd]?|offer(?:s|ed)?|repeat(?:s|ed)?|underline[sd]?|convey(?:s|ed)?)$/;

/** "Pell expressed concern that": the subject of a verb that voices what the noun at `at` names. */
const voicedBy = (unit: Unit, verb: number, at: number): { owner: NounPhrase; behind: number } | null => {
  const cue = cueFor(unit, verb, verb + 1);
  const owner = cue && subjectBefore(cue)?.phrases.at(-1);
  return owner ? { owner, behind: at + 1 } : null;
};

/** The owner of what is said: "Clinton's claim", "his claim", "the claim by Clinton"; with where "that" would stand. */
const ownerOf = (unit: Unit, at: number): { owner: NounPhrase; behind: number } | null => {
  const { items } = unit;
  if (items[at + 1]?.lower === 'by') {
    const owner = phraseStartingAt(items, at + 2);
    return owner && { owner, behind: owner.end };
  }
  for (let left = at - 1; left > 0 && left > at - 6; left--) {
    const item = items[left] as Item;
    if (VOICE.test(item.lower) && /^VB[DNZP]$/.test(item.tag)) return voicedBy(unit, left, at);
    if (item.tag === 'POS') {
      const owner = basePhraseEndingAt(items, left - 1);
      return owner && { owner, behind: at + 1 };
    }
    if (POSSESSIVE.test(item.lower)) return { owner: { start: left, end: left + 1, head: left }, behind: at + 1 };
    if (!/^(?:JJ|NN|RB|HYPH|VBN|VBG|IN|CD|DT)/.test(item.tag)) return null;
  }
  return null;
};

/** Statements that a noun reports: "Clinton's claim that the figure is right", "his view is that it is not". Only such with an owner. */
export const nounReports = (text: string, unit: Unit): StatementDraft[] => {
  const { items } = unit;
  const drafts: StatementDraft[] = [];
  items.forEach((item, at) => {
    if (!/^NNS?$/.test(item.tag) || !NOUNS.test(item.lower)) return;
    const found = ownerOf(unit, at);
    if (!found) return;
    let { behind } = found;
    if (/^(?:is|was)$/.test(items[behind]?.lower ?? '')) behind++;
    const that = items[behind];
    if (that?.lower !== 'that' || /^(?:VB[DZP]|MD)$/.test(items[behind + 1]?.tag ?? '')) return;
    const cue = cueFor(unit, at, behind + 1);
    if (!cue) return;
    const to = clauseEnd(unit, cue, behind + 1, []);
    // "the claim that he made": a relative clause says nothing.
    if (!hasMainVerb(items, behind + 1, to)) return;
    const span = spanOf(unit, { from: behind + 1, to, frame: 'that', listeners: [] });
    if (!span) return;
    const around = { start: item.start, end: item.end };
    drafts.push({
      ...span,
      cue: around,
      verb: text.slice(item.start, item.end),
      lemma: item.lemma,
      speakers: [{ unit, phrase: found.owner }],
      listeners: [],
      around,
      unit,
      why: [`cue:${item.lemma}`, 'frame:that', 'class:NOUN', 'speaker:owner'],
    });
  });
  return drafts;
};

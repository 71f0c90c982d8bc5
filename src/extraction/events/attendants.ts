import type { Document, Mention } from '../document';
import { cueReadings } from '../statements/cue-lexicon';
import { firstFrom } from '../statements/spans';
import type { MergedEvent } from './merge-events';
import { joinParties } from './parties';

const GATHERED: readonly (readonly [body: RegExp, title: RegExp])[] = [
  [/\bdefen[cs]e (?:ministers|chiefs)\b/i, /\bdefen[cs]e (?:minister|secretary)\b/i],
  [/\bforeign ministers\b/i, /\bforeign (?:minister|secretary)\b|\bsecretary of state\b/i],
  [/\bfinance ministers\b/i, /\bfinance minister\b|\btreasury secretary\b|\bchancellor\b/i],
  [/\b(?:\w+ )?ministers\b/i, /\bminister\b|\bsecretary of state\b/i],
  [
    /\b(?:leaders|presidents|heads of (?:state|government))\b/i,
    /\b(?:president|prime minister|premier|chancellor|king|taoiseach)\b/i,
  ],
  [/\b(?:ambassadors|envoys)\b/i, /\b(?:ambassador|envoy)\b/i],
];

/** Offices of those who run a body: they sit in its meetings. */
const RUNS = /\b(?:secretary[ -]general|chair\w*|commissioner|president|director[ -]general)\b/i;

/** True where a word of saying stands right before or behind the name: "Roe said", "said Roe", "Roe, the envoy, told". */
function speaks({ tokens }: Document, { start, end }: Mention, at: number): boolean {
  const says = (n: number): boolean =>
    /^VB[DZN]$/.test(tokens[n]?.tag ?? '') &&
    cueReadings(tokens[n]?.lower ?? '').some(({ entry }) => entry.classes.includes('SPEECH'));
  const before = Array.from({ length: 8 }, (_, n) => at - 1 - n).find(
    (n) => !/^(?:NN|JJ|POS|DT)/.test(tokens[n]?.tag ?? ''),
  );
  if (before !== undefined && says(before)) return true;
  for (let n = at; n < tokens.length && (tokens[n]?.start ?? 0) < end + 140; n++) {
    if ((tokens[n]?.start ?? 0) < start) continue;
    if (says(n)) return true;
    if (tokens[n]?.sentence !== tokens[at]?.sentence || /^[;:]$/.test(tokens[n]?.text ?? '')) return false;
  }
  return false;
}

/** "In Moscow, …": somebody who speaks elsewhere is not at the meeting. */
const ELSEWHERE = /^(?:in|from|at|speaking in)$/;

function speaksElsewhere(document: Document, person: number, places: readonly number[]): boolean {
  return document.mentions
    .filter(({ entity }) => entity === person)
    .some(({ start }) => {
      const sentence = document.sentences.find((each) => each.start <= start && start < each.end);
      if (!sentence) return false;
      const first = document.tokens[sentence.firstToken];
      const second = document.tokens[sentence.firstToken + 1];
      if (!first || !second || !ELSEWHERE.test(first.lower)) return false;
      const at = document.mentions.find((mention) => mention.start <= second.start && second.start < mention.end);
      return at !== undefined && document.entities[at.entity]?.kind === 'PLACE' && !places.includes(at.entity);
    });
}

/**
 * Gives the first meeting of an article its people: where ministers, leaders or ambassadors met, those who hold such an
 * office and are named in the article, and those who run the body that met, unless they speak elsewhere.
 */
export function giveAttendants(document: Document, events: readonly MergedEvent[]): void {
  const [event] = events.filter(({ whole }) => whole.type === 'MEETING' && whole.status !== 'PLANNED');
  if (!event || event.whole.parties.some(({ entity }) => document.entities[entity]?.kind === 'PERSON')) return;
  const { whole } = event;
  const words = document.text.slice(whole.start, whole.end);
  const title = GATHERED.find(([body]) => body.test(words))?.[1];
  if (!title) return;
  const bodies = whole.parties.map(({ entity }) => entity);
  const people = document.relations
    .filter(({ type, source, target, title: office = '' }) => {
      if (type !== 'HOLDS_OFFICE' || /^(?:former|ex-)/i.test(office)) return false;
      const said = document.mentions.some(
        (mention) => mention.entity === source && speaks(document, mention, firstFrom(document.tokens, mention.start)),
      );
      if (!said) return false;
      const runs = bodies.includes(target) && RUNS.test(office);
      return (runs || title.test(office)) && !speaksElsewhere(document, source, whole.places);
    })
    .map(({ source }) => source);
  event.whole = {
    ...whole,
    parties: joinParties(
      whole.parties,
      [...new Set(people)].map((entity) => ({ entity, role: 'PARTICIPANT' }) as const),
    ),
  };
}

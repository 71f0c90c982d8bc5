import type { Document, Token } from '../../document';
import { cueReadings } from '../../statements/cue-lexicon';
import type { Part, SentenceParts } from './sentence-parts';

/** What verbs anywhere in an article tell of its entities. */
export interface Deeds {
  /** What each does or undergoes, by the names of `DEEDS`. */
  deeds: ReadonlyMap<number, ReadonlySet<string>>;
  /** Who is said to say something. */
  speakers: ReadonlySet<number>;
}

/** Verbs whose subject or object is likely to take a part in an event, whatever sentence they stand in. */
const DEEDS: readonly (readonly [verbs: string, subject: string, object: string])[] = [
  ['host invite convene receive welcome', 'hosts', 'hosted'],
  ['mediate broker facilitate chair oversee moderate preside', 'mediates', 'mediated'],
  ['kill murder shoot wound injure stab assassinate abduct kidnap behead hurt', 'kills', 'killed'],
  ['die drown perish', 'dies', 'dead'],
  ['claim', 'claims', 'claimed'],
  ['blame accuse', 'blames', 'blamed'],
  ['lead head represent', 'leads', 'led'],
  ['meet attend negotiate talk', 'meets', 'met'],
  ['sign agree', 'agrees', 'agreed'],
  ['arrest detain jail charge sentence try convict', 'arrests', 'arrested'],
  ['protest march demonstrate strike rally', 'protests', 'protested'],
  ['win lose concede poll run trail defeat beat', 'runs', 'beaten'],
];

/** What each verb tells of its subject and of its object, by lemma. */
const BY_VERB = new Map(
  DEEDS.flatMap(([verbs, subject, object]) =>
    verbs.split(' ').map((verb): [string, readonly [string, string]] => [verb, [subject, object]]),
  ),
);

/** Units between a verb and its object at most. */
const NEAR = 3;

/** Units between a participle and who is named behind "by" at most. */
const BY = 6;

const isSaid = ({ lower }: Token): boolean => cueReadings(lower).some(({ entry }) => entry.classes.includes('SPEECH'));

/** Gathers what the verbs of an article tell of whoever is named or meant beside them. */
export const deedsIn = (document: Document, partsOf: (sentence: number) => readonly SentenceParts[]): Deeds => {
  const deeds = new Map<number, Set<string>>();
  const speakers = new Set<number>();
  const note = (entity: number, deed: string): void => {
    const known = deeds.get(entity);
    if (known) known.add(deed);
    else deeds.set(entity, new Set([deed]));
  };
  for (const { index, paragraph, firstToken, endToken } of document.sentences) {
    if (document.paragraphs[paragraph]?.role !== 'BODY') continue;
    // To read a sentence is the costly part; many tell nothing of this.
    if (!document.tokens.slice(firstToken, endToken).some((token) => BY_VERB.has(token.lemma) || isSaid(token)))
      continue;
    for (const { units, parts, verbs } of partsOf(index))
      verbs.forEach(({ verb, passive }, at) => {
        const token = document.tokens[units[verb]?.token ?? -1];
        const told = BY_VERB.get(token?.lemma ?? '');
        const says = !passive && token !== undefined && isSaid(token);
        if (!told && !says) return;
        for (const part of parts) {
          const does = part.subjectOf.includes(at);
          if (told) {
            const [active, undergone] = told;
            if (does) note(part.entity, passive ? undergone : active);
            else if (isAgent(document, units, { part, verb })) note(part.entity, active);
            else if (!passive && part.first > verb && part.first <= verb + NEAR) note(part.entity, undergone);
          }
          if (says && (does ? part.standing !== 'adjective' : followsCue(document, part, verb)))
            speakers.add(part.entity);
        }
      });
  }
  return { deeds, speakers };
};

/** "talks hosted by Norway" */
const isAgent = (
  { tokens }: Document,
  units: SentenceParts['units'],
  { part, verb }: { part: Part; verb: number },
): boolean =>
  units[part.first - 1]?.lower === 'by' &&
  part.first > verb &&
  part.first <= verb + BY &&
  /^VB[DN]$/.test(tokens[units[verb]?.token ?? -1]?.tag ?? '');

/** "said Roe" */
const followsCue = ({ entities }: Document, { first, entity }: Part, verb: number): boolean =>
  first === verb + 1 && entities[entity]?.kind === 'PERSON';

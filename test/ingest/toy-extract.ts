import type { ArticleText } from '../../src/model/article';
import type { ExtractedEntity, ExtractedMention, Extraction } from '../../src/model/extraction';
import { contentHash, normalizeText, shortHash } from '../../src/model/identity';
import { textSpan } from '../../src/model/span';

type Known = Omit<ExtractedEntity, 'mentions' | 'name' | 'aliases'> & { names: string[] };

/** Everybody that the texts of the tests may name; the first name of the list that a text has is the article's name for it. */
const KNOWN: Known[] = [
  { id: 'person:ada-berg', kind: 'PERSON', names: ['Ada Berg', 'Berg'] },
  { id: 'person:a-berg', kind: 'PERSON', names: ['A. Bergh', 'Bergh'] },
  { id: 'person:jo-lund', kind: 'PERSON', names: ['Jo Lund', 'Lund'] },
  { id: 'person:noor-haddad', kind: 'PERSON', names: ['Nóor Haddad', 'Haddad'] },
  { id: 'country:it', kind: 'COUNTRY', names: ['Italy', 'Italian'] },
  { id: 'country:no', kind: 'COUNTRY', names: ['Norway', 'Oslo government'] },
  {
    id: 'organization:harbour-union',
    kind: 'ORGANIZATION',
    organizationKind: 'NGO',
    names: ['Harbour Union', 'the union'],
  },
  { id: 'organization:port-workers', kind: 'ORGANIZATION', organizationKind: 'OTHER', names: ['Port Workers'] },
  { id: 'place:rome-it', kind: 'PLACE', placeKind: 'CITY', country: 'country:it', names: ['Rome'] },
  { id: 'place:bergen-no', kind: 'PLACE', placeKind: 'CITY', country: 'country:no', names: ['Bergen'] },
];
const NAME = KNOWN.flatMap(({ names }) => names)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|');

const idOf = (name: string): string => KNOWN.find(({ names }) => names.includes(name))?.id ?? '';

/** A stand-in for the extractor that reads a few fixed sentences exactly: names, "…" said X to Y about Z; X met Y in P on D; X leads Y; X, T of Y, … */
export const toyExtract = (article: ArticleText): Extraction => {
  const text = normalizeText(article.text);
  const hash = shortHash(contentHash({ text, source: article.source ?? null }));
  const named: ExtractedMention[] = matches(text, new RegExp(`(?<![\\p{L}])(?:${NAME})(?![\\p{L}])`, 'gu')).map(
    (m) => ({ ...at(text, m.index, m[0]), why: ['known'] }),
  );
  const find = (pattern: string) => matches(text, new RegExp(pattern.replaceAll('NAME', `(${NAME})`), 'gu'));
  return {
    id: `article:${hash}`,
    dateline: null,
    entities: KNOWN.map(({ names, ...entity }) => {
      const mentions = named.filter((mention) => names.includes(mention.text));
      const found = names.filter((name) => mentions.some((mention) => mention.text === name));
      return { ...entity, name: found[0] ?? '', aliases: found.slice(1), mentions };
    }).filter(({ mentions }) => mentions.length > 0),
    statements: find('"([^"]+)" said NAME(?: and NAME)?(?: to NAME)?(?: about NAME)?\\.').map((m) => {
      const [, words = '', speaker = '', second, addressee, topic] = m;
      const speakerAt = m.index + words.length + ' said '.length + 2;
      return {
        ...at(text, m.index + 1, words),
        kind: 'DIRECT',
        verb: 'said',
        cue: at(text, m.index + words.length + 3, 'said'),
        speaker: second ? null : idOf(speaker),
        ...(second ? { jointSpeakers: [idOf(speaker), idOf(second)] } : {}),
        speakerMention: at(text, speakerAt, speaker),
        about: topic ? [idOf(topic)] : [],
        ...(topic ? { aboutSpans: { [idOf(topic)]: spanOf(m.index + m[0].length - 1 - topic.length, topic) } } : {}),
        addressedTo: addressee ? [idOf(addressee)] : [],
        saidOn: null,
        confidence: 0.9,
        why: ['cue:said'],
      };
    }),
    events: find('NAME (met|will meet) NAME in NAME on (\\S+)\\.').map((m) => {
      const [whole, one = '', verb, two = '', place = '', day = ''] = m;
      return {
        ...at(text, m.index, whole),
        id: `event:meeting-${day}-${idOf(place)}`,
        type: 'MEETING',
        status: verb === 'met' ? 'PAST' : 'PLANNED',
        title: `${one} ${verb} ${two}`,
        participants: [
          { entity: idOf(one), role: 'PARTICIPANT' },
          { entity: idOf(two), role: 'PARTICIPANT' },
        ],
        places: [idOf(place)],
        date: { ...at(text, m.index + whole.length - 1 - day.length, day), value: day, precision: 'DAY' },
      };
    }),
    relations: [
      ...find('NAME leads NAME\\.').map((m) => ({
        ...at(text, m.index, m[0]),
        type: 'LEADS' as const,
        source: idOf(m[1] ?? ''),
        target: idOf(m[2] ?? ''),
      })),
      ...find('NAME, ([a-z ]+) of NAME,').map((m) => ({
        ...at(text, m.index, m[0]),
        type: 'HOLDS_OFFICE' as const,
        source: idOf(m[1] ?? ''),
        target: idOf(m[3] ?? ''),
        title: m[2] ?? '',
      })),
    ],
    byline: find('^By NAME\\n').map((m) => ({
      person: idOf(m[1] ?? ''),
      role: 'AUTHOR',
      start: 3,
      end: 3 + (m[1] ?? '').length,
    })),
  };
};

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];
const spanOf = (start: number, words: string) => ({ start, end: start + words.length });
const at = (text: string, start: number, words: string) => textSpan(text, spanOf(start, words));

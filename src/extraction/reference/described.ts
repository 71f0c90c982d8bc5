import type { Document, Token } from '../document';
import { describingNouns } from './describing-nouns';
import { isBodyNoun, nounsFor, PLACE_NOUNS } from './sorts';

/** What an article calls each entity by a common noun, and every noun that may mean one of them. */
export interface Described {
  /** For each entity its nouns, each with the words that the article puts before it ("carmaker": "italian"). */
  nouns: ReadonlyMap<number, ReadonlyMap<string, ReadonlySet<string>>>;
  /** For each noun the entities that it may mean: true for those that the article calls so, false for those that it calls by a near synonym. */
  called: ReadonlyMap<string, ReadonlyMap<number, boolean>>;
}

/** How many entities are described, and by how many nouns each; bounds the work in hostile texts. */
const MOST = { entities: 500, nouns: 12 };

/**
 * Reads what the article calls each entity: in apposition ("Garis Air, a budget carrier"), in front ("Italian carmaker Valtrone",
 * "the peacekeeping mission, MONUSCO", "a group known as the ELR"), with "is" ("Roe is a shepherd") and behind ("the Naga movement").
 * One pass over the mentions.
 */
export const describedIn = (document: Document): Described => {
  const nouns = new Map<number, Map<string, Set<string>>>();
  const called = new Map<string, Map<number, boolean>>();
  let first = 0;
  for (const mention of document.mentions) {
    while (first < document.tokens.length && (document.tokens[first] as Token).end <= mention.start) first++;
    if (mention.form === 'ADJECTIVE') continue;
    const kind = document.entities[mention.entity]?.kind;
    if (kind === undefined || kind === 'COUNTRY') continue;
    for (const { head, modifiers } of describingNouns(document, mention, first)) {
      if (!FITTING[kind](head)) continue;
      const own = nouns.get(mention.entity) ?? new Map<string, Set<string>>();
      if (nouns.size >= MOST.entities || (own.size >= MOST.nouns && !own.has(head))) continue;
      nouns.set(mention.entity, own);
      const words = own.get(head) ?? new Set<string>();
      own.set(head, words);
      for (const word of modifiers) words.add(word);
      for (const noun of kind === 'ORGANIZATION' ? nounsFor(head) : [head]) {
        const entities = called.get(noun) ?? new Map<number, boolean>();
        called.set(noun, entities);
        entities.set(mention.entity, noun === head || entities.get(mention.entity) === true);
      }
    }
  }
  return { nouns, called };
};

/** "Roe was fired, a move that …" describes no person. */
const NO_PERSON =
  /^(?:day|week|month|year|hour|time|move|step|decision|sign|charge|claim|result|record|visit|trip|statement|accusation|fact|event|matter|development|post|job|role|title|position|blow|signal|gesture|message|scene|attack|deal|one|number|lot|way|thing|case|first|second|third|part|kind|sort|name|age|place|party|group|company|bank|union|city|town|village|river|family|couple|pair|former|late)$/;

const FITTING: Readonly<Record<'PERSON' | 'ORGANIZATION' | 'PLACE', (noun: string) => boolean>> = {
  PERSON: (noun) => !NO_PERSON.test(noun),
  ORGANIZATION: isBodyNoun,
  PLACE: (noun) => PLACE_NOUNS.has(noun),
};

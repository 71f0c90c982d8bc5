import type { EntityKind, OrganizationKind } from '../../model/kinds';
import type { RelationType } from '../../model/relations';

/** What two mentions that follow each other state by the words between them. */
export interface PairPattern {
  name: string;
  type: RelationType;
  /** Kinds of the earlier and the later mention. */
  first: readonly EntityKind[];
  second: readonly EntityKind[];
  /** Of an organization as the earlier and the later mention. */
  firstKind?: readonly OrganizationKind[];
  secondKind?: readonly OrganizationKind[];
  /** What the later mention must end with. */
  secondName?: RegExp;
  /** All of the text between the two mentions. */
  gap: RegExp;
  /** True where the later mention is the source ("the Iraqi city of Tikrit"). */
  reversed?: true;
  /** The later mention may be an adjective: "a Ukrainian port". */
  adjectival?: true;
  /** The earlier one may be a pronoun or description whose entity is known ("its", "the bloc"), or has to be. */
  meant?: true | 'only';
  /** Of LOCATED_IN: what it is in may be a city. */
  inCity?: true;
  /** Of LOCATED_IN: a site may lie in a city. */
  siteInCity?: true;
  /** One mention may stand between the two. */
  over?: true;
  /** What has to stand behind the later mention. */
  after?: RegExp;
  /** What must not stand before the earlier mention. */
  notBefore?: RegExp;
  /** The earlier mention must be an adjective or possessive ("Iraqi", "Iraq's"). */
  adjective?: true;
}

/** Kinds of entities that patterns ask for. */
export const ANY = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE'] as const;
/** What lies somewhere or holds other places. */
export const WHERE = ['COUNTRY', 'PLACE'] as const;
/** What people lead and belong to. */
export const GROUP = ['COUNTRY', 'ORGANIZATION'] as const;

/** How names of parties end that are not known as such. */
export const PARTY_NAME =
  /\b(?:Party|Union|Front|Alliance|Coalition|Movement|Congress|Democrats|Socialists|Liberals|Conservatives|Greens|Rally|Left|List|Renewal|Bloc)$/;
/** What a place is called. */
export const SETTLEMENT =
  '(?:cit(?:y|ies)|towns?|villages?|ports?|provinces?|regions?|capital|districts?|enclaves?|islands?|suburbs?|resorts?|states?|territor(?:y|ies)|peninsula|governorate|county|prefecture|municipality|camp|neighbou?rhoods?|stronghold|hub|seaport|outpost|settlement|valley|mountains?|river|lake)';
/** In which part of a country. */
export const DIRECTION =
  '(?:(?:the )?(?:far |deep )?(?:north|south|east|west|central|north-?west|north-?east|south-?west|south-?east)(?:ern)?(?: of)?|central|upper|lower|rural|neighbou?ring|nearby|the)';
/** What may stand between a country and its city: "northern", "second largest", "besieged". */
export const DESCRIBING =
  '(?:\\p{Ll}+ern|\\p{Ll}+-?(?:held|controlled)|\\p{Ll}+al|\\p{Ll}+ing|besieged|border|port|second|third|most|largest|biggest|populous|main|key|ancient|holy|old|resort|market|oil|garrison|eastern|Black Sea|Red Sea|Mediterranean)';
/** Up to five words of any sort. */
export const WORDS = "(?:[\\p{L}\\p{N}.’'-]+ ){0,5}";

/** A pattern for all of the text between two mentions. */
export const pattern = (words: string): RegExp => new RegExp(`^${words}$`, 'u');

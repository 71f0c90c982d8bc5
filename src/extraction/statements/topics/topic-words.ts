/** Words inside a statement that tell whether a name or noun is a topic of it. Our own collections. */

/** Nouns that a people's adjective only describes: "the Iraqi city of Tikrit", "Swiss francs", "the Norwegian oil group". */
export const DESCRIBED =
  /^(?:city|town|village|capital|province|region|port|coast|border|francs?|dollars?|pounds?|crowns?|kroner|rubles?|roubles?|lira|pesos?|yuan|yen|company|group|firm|giant|maker|bank|airline|newspaper|broadcaster|agency|diplomat|politician|businessman|actor|singer|writer|president|minister|secretary|envoy|ambassador|spokesman|spokeswoman|chancellor|premier|language|wine|food|term|word)$/;

/** "It" and "they" in all forms. */
export const BODY_PRONOUN = /^(?:it|its|itself|they|them|their|theirs|themselves)$/i;

/** What somebody's country, movement or company is called when it goes by its owner: "his country", "her company". */
export const BODY_NOUN =
  /^(?:country|nation|government|administration|state|people|movement|party|group|organi[sz]ation|agency|company|firm|bank|ministry|department|office|forces?|army|men|troops|soldiers|fighters|side|team|delegation|institution|university|union|campaign|council|court|board|staff|mills?|members?|officials?|military|economy)$/;

/** What somebody's own organization is called without an owner: "the board", "the company". */
export const OWN_BODY =
  /^(?:board|company|firm|bank|group|party|agency|ministry|movement|union|club|airline|university|alliance|bloc|commission)$/;

/** Nouns for the two parties to an event, with the kind of entity that they are, "" for any: "both candidates", "the two sides". */
export const PARTIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    PERSON: 'candidates rivals presidents ministers leaders contenders opponents finalists',
    COUNTRY: 'countries neighbors neighbours nations governments armies capitals states',
    ORGANIZATION: 'companies firms groups banks partners',
    '': 'sides delegations parties foes enemies negotiators teams camps allies',
  }).flatMap(([kind, nouns]) => nouns.split(' ').map((noun): [string, string] => [noun, kind])),
);

/** Nouns for the other one of two: "her opponent". */
export const RIVAL = /^(?:opponent|rival|challenger|counterpart|adversary|foe)$/;

/** Nouns too common to point at the passage of an event that happens to have them. */
export const COMMON =
  /^(?:group|country|government|nation|people|person|man|woman|week|month|year|day|minister|official|leader|president|percent|time|state|city|town|region|north|south|east|west|area|place|part|side|number|world|way|member|force|power|party|company|head|chief|statement|reporter|end|limit|border|office|news|million|billion|thousand|street|house|room|night|morning|evening|hour|point|thing|issue|question|matter|problem|law|police|army|military|capital|coalition|territory|land)$/;

/** What a country's own institutions are called inside it: "the state", "the army". */
export const STATE_NOUN = /^(?:state|country|nation|government|authorities|army|treasury|economy|republic)$/;

/** What an organization that has members is called for short. */
export const UNION_NOUN = /^(?:union|group|alliance|bloc|cartel|federation|league)$/;

/** What the members of an armed group are called together. */
export const REBEL_NOUN =
  /^(?:paramilitaries|rebels|insurgents|militants|guerrillas|jihadists|separatists|fighters|gunmen)$/;

/** How far into a statement its subject is looked for, in code units. */
export const OPENING = 25;

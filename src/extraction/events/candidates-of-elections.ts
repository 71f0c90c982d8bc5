import type { Document, Mention, Token } from '../document';
import { firstFrom } from '../statements/spans';
import type { MergedEvent } from './merge-events';
import { joinParties, type Party } from './parties';

/** What those do who stand in an election. */
const STANDS =
  /^(?:won|wins|win|lost|loses|lose|took|takes|conceded|concedes|trailed|trails|leads|led|polled|defeated|beat|beats|holds|faces|ran|runs|finished|secured|garnered|received|got|claimed|captured|narrowly|came)$/;
/** Words of counts and contests: without one in the sentence "won" may be any victory. */
const CONTEST =
  /^(?:votes?|percent|per|%|ballots?|election|run-off|runoff|run|poll|polls|seats|presidency|primary|candidates?|majority|turnout|rival|landslide|elected|by-elections?|re-elected|referendum|seat|presidential|parliamentary)$/;
/** What stands before the beaten: "over", "defeated former judge …". */
const BEATEN =
  /^(?:over|beaten|unseating|unseated|ousting|toppling|trounced|trouncing|defeated|beat|beats|defeating|beating|against|than)$/;
const DESCRIBED = /^(?:candidate|challenger|front-runner|frontrunner|contender|opponent|rival|nominee|incumbent)$/;

/** Tokens between a name and its verb, or between "over" and a name with its titles. */
const NEAR = 5;

const isRunner = (document: Document, { entity, form }: Mention): boolean => {
  const found = document.entities[entity];
  if (form === 'ADJECTIVE' || form === 'PEOPLE') return false;
  return found?.kind === 'PERSON' || (found?.kind === 'ORGANIZATION' && found.organizationKind === 'PARTY');
};

/** True where the words around a name say that it stands in an election. */
function stands(tokens: readonly Token[], at: number, behind: number): boolean {
  const sentence = tokens[at]?.sentence;
  const here = (n: number): Token | undefined => (tokens[n]?.sentence === sentence ? tokens[n] : undefined);
  if (/^(?:has|have|had)$/.test(here(behind)?.lower ?? '') && STANDS.test(here(behind + 1)?.lower ?? '')) return true;
  if (STANDS.test(here(behind)?.lower ?? '')) return true;
  for (let n = at - 1; n >= at - NEAR; n--) {
    const word = here(n)?.lower ?? '';
    if (BEATEN.test(word) || DESCRIBED.test(word)) return true;
    if (!/^(?:NN|JJ|DT|PRP\$|POS|HYPH)/.test(here(n)?.tag ?? '')) return false;
  }
  return false;
}

/**
 * Gives an election those who stand in it: people and parties that are said to have won, lost, led or been beaten in a
 * sentence about votes. Only where the article tells of one election that took place, or of one to come.
 */
export function giveCandidates(document: Document, events: readonly MergedEvent[]): void {
  const elections = events.filter(({ whole }) => whole.type === 'ELECTION');
  const event = elections.find(({ whole }) => whole.status !== 'PLANNED') ?? elections[0];
  if (!event) return;
  const { tokens } = document;
  const parties: Party[] = [];
  for (const mention of document.mentions) {
    if (!isRunner(document, mention)) continue;
    const at = firstFrom(tokens, mention.start);
    const behind = firstFrom(tokens, mention.end);
    const sentence = document.sentences[tokens[at]?.sentence ?? -1];
    if (!sentence || document.paragraphs[sentence.paragraph]?.role !== 'BODY') continue;
    const contest = tokens.slice(sentence.firstToken, sentence.endToken).some(({ lower }) => CONTEST.test(lower));
    if (contest && stands(tokens, at, behind)) parties.push({ entity: mention.entity, role: 'PARTICIPANT' });
  }
  event.whole = { ...event.whole, parties: joinParties(event.whole.parties, parties) };
}

import type { Token } from '../../../document';
import { isKnown } from '../topic-context';
import { STATE_NOUN } from '../topic-words';
import { standsFor } from './candidate';
import type { Feature } from './features';
import type { Scene } from './scene';

/** What countries, and organizations and places of each sort, are called without their names. Our own collections. */
const KIND_WORDS: Readonly<Record<string, RegExp>> = {
  STATE: STATE_NOUN,
  GOVERNMENT:
    /^(?:ministry|agency|department|parliament|court|council|senate|committee|police|commission|authority|regulator|assembly|house|lawmakers|judges|military|army|navy)$/,
  INTERGOVERNMENTAL: /^(?:agency|body|organi[sz]ation|commission|bloc|court|fund|bank|council|mission|union)$/,
  ALLIANCE: /^(?:alliance|bloc|coalition|union|group|cartel|club|members?|allies)$/,
  ARMED_GROUP:
    /^(?:rebels?|group|militants?|insurgents?|fighters?|movement|militia|guerrillas?|gunmen|paramilitar(?:y|ies)|jihadists?|separatists?|pirates?)$/,
  COMPANY:
    /^(?:company|companies|firms?|group|bank|airline|plane|airliner|carrier|maker|manufacturer|carmaker|operator|railway|trains?|shares?|business|board|plants?|workers|customers|lender|utility)$/,
  MEDIA: /^(?:newspaper|paper|broadcaster|channel|magazine|station|network|reporters?|journalists?|newsroom)$/,
  PARTY: /^(?:party|opposition|coalition|movement|lawmakers|deputies|mps|bloc|members?)$/,
  NGO: /^(?:group|charity|charities|organi[sz]ation|report|activists?|researchers|volunteers)$/,
  OTHER: /^(?:group|club|university|association|federation|union|team|institute|church|hospital|school|body|members?)$/,
  CITY: /^(?:city|town|village|capital|port|residents|streets|mayor)$/,
  REGION: /^(?:region|province|state|island|islands|coast|border|valley|desert|people)$/,
  SITE: /^(?:camp|plant|dam|mine|base|port|airport|site|bridge|prison|hospital|field|square|reef)$/,
};

/** Notes which of the article's people and bodies the common nouns of a statement may stand for. */
export const noteLexical = ({ context, article, candidates, tokens }: Scene): void => {
  const { document } = context;
  const nouns = tokens.filter((token) => /^NN|^JJ/.test(token.tag) && !isKnown(document, token));
  if (nouns.length === 0) return;
  const bySort = new Map<string, Token | undefined>();
  const ofSort = (sort: string): Token | undefined => {
    if (!bySort.has(sort)) {
      const words = KIND_WORDS[sort];
      bySort.set(
        sort,
        nouns.find(({ lower }) => words?.test(lower)),
      );
    }
    return bySort.get(sort);
  };
  for (const candidate of candidates.all) {
    const entity = document.entities[candidate.entity ?? -1];
    if (!entity) continue;
    const found = (token: Token | undefined, feature: Feature): void => {
      if (!token) return;
      candidate.facts.note(feature);
      standsFor(candidate, token, 0.5);
    };
    const { kind } = entity;
    const names = article.names[entity.index] as ReadonlySet<string>;
    const named = nouns.find(({ lower, tag }) => (kind === 'PERSON' || tag !== 'JJ') && names.has(lower));
    if (kind === 'COUNTRY') found(ofSort('STATE'), 'state-word');
    else found(named, kind === 'PERSON' ? 'title-word' : 'name-word');
    if (kind === 'PLACE') found(ofSort(entity.placeKind ?? 'OTHER'), 'region-word');
    if (kind === 'ORGANIZATION') found(ofSort(entity.organizationKind ?? 'OTHER'), 'kind-word');
  }
};

import type { Document, DraftRelation } from '../../document';
import { mentionsIn } from '../../names/at';
import { type CountriesOf, countryAt, foremostCountry } from './country-spoken-of';

/** What the article tells of its entities at large, gathered once for all of its open offices. */
export interface OwnerStanding extends CountriesOf {
  /** How often each entity is named in prose, and which of its kind is named most. */
  counts: ReadonlyMap<number, number>;
  most: ReadonlySet<number>;
  /** The country of the dateline. */
  home: number | null;
  /** Named in the heading or title; in the first paragraph of prose; as writer or publisher beside the prose. */
  titled: ReadonlySet<number>;
  lead: ReadonlySet<number>;
  publisher: ReadonlySet<number>;
  /** What each person's offices are of, and the posts that each holder has given away, by its last two words. */
  held: Map<number, Set<number>>;
  filled: Map<number, Map<string, number>>;
}

/** A post by its last two words, which tell one from another. */
export const postOf = (words: string): string => words.split(' ').slice(-2).join(' ');

/** Notes that somebody has an office of the target. */
export function fill(
  { held, filled }: OwnerStanding,
  office: Pick<DraftRelation, 'source' | 'target' | 'title'>,
): void {
  const { source, target, title } = office;
  held.set(source, (held.get(source) ?? new Set()).add(target));
  if (title) filled.set(target, (filled.get(target) ?? new Map()).set(postOf(title.toLowerCase()), source));
}

export function ownerStanding(document: Document, known: readonly DraftRelation[]): OwnerStanding {
  const { mentions, entities, paragraphs, dateline, title } = document;
  const counts = new Map<number, number>();
  const [titled, lead, publisher] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const heading = title?.toLowerCase() ?? '';
  const prose = paragraphs.find(({ role }) => role === 'BODY');
  let at = 0;
  for (const { entity, start, end } of mentions) {
    while ((paragraphs[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const paragraph = paragraphs[at];
    if (heading !== '' && heading.includes(document.text.slice(start, end).toLowerCase())) titled.add(entity);
    if (paragraph?.role === 'HEADING') titled.add(entity);
    if (paragraph?.role !== 'BODY' || start < paragraph.bodyStart) {
      if (paragraph?.role !== 'HEADING') publisher.add(entity);
      continue;
    }
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    if (paragraph === prose) lead.add(entity);
  }
  const byId = new Map(entities.flatMap(({ id, kind, index }) => (kind === 'COUNTRY' ? [[id, index] as const] : [])));
  const best = new Map<string, number>();
  for (const [entity, count] of counts) {
    const kind = entities[entity]?.kind ?? '';
    if (count > (counts.get(best.get(kind) ?? -1) ?? 0)) best.set(kind, entity);
  }
  const first = dateline && mentionsIn(document, dateline)[0];
  const offices = known.filter(({ type }) => type === 'HOLDS_OFFICE' || type === 'LEADS');
  const standing: OwnerStanding = {
    ...{ byId, counts, titled, lead, publisher, most: new Set(best.values()), held: new Map(), filled: new Map() },
    home: first ? countryAt(document, first, byId) : null,
    foremost: dateline ? undefined : foremostCountry(document, byId),
    // Mentions inside the words of an office belong to that office's holder.
    taken: new Set(offices.flatMap((office) => mentionsIn(document, office).map(({ start }) => start))),
  };
  for (const office of offices) fill(standing, office);
  return standing;
}

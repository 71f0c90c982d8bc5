import type { Document, DraftEntity } from '../document';
import { mentionsIn } from '../names/at';

/** How far back a company or agency may have been named; bounds the search. */
const REACH = 1500;

const COMPANY =
  /^(?:company|firm|group|bank|board|lender|carmaker|steelmaker|airline|retailer|manufacturer|insurer|brokerage|producer|operator|giant)$/;

const MEDIA = /^(?:paper|newspaper|daily|weekly|magazine|broadcaster|website|channel|station)$/;

/** Whether a word like "agency" or "company" can stand for an organization, by its name and kind. */
export function isOfSort({ name, aliases, organizationKind }: DraftEntity, word: string): boolean {
  if (MEDIA.test(word)) return organizationKind === 'MEDIA';
  if (word === 'group') return /^(?:COMPANY|NGO|ARMED_GROUP|OTHER)$/.test(organizationKind ?? '');
  if (/^(?:charity|organi[sz]ation|watchdog|campaigners)$/.test(word))
    return /^(?:NGO|INTERGOVERNMENTAL|OTHER)$/.test(organizationKind ?? '');
  if (/^(?:movement|militia|faction)$/.test(word)) return /^(?:ARMED_GROUP|PARTY|NGO)$/.test(organizationKind ?? '');
  if (COMPANY.test(word)) return organizationKind === 'COMPANY';
  if (word === 'party') return organizationKind === 'PARTY';
  if (word === 'union' && organizationKind === 'NGO') return true;
  if (word === 'alliance') return organizationKind === 'ALLIANCE';
  if (word === 'bloc')
    return (
      /^(?:INTERGOVERNMENTAL|ALLIANCE)$/.test(organizationKind ?? '') ||
      name === 'European Union' ||
      /\b(?:community|union|association|league)\b/i.test([name, ...aliases].join(' '))
    );
  const words = (form: string): string[] => form.toLowerCase().split(/[^\p{L}]+/u);
  return [name, ...aliases].some((form) => words(form).includes(word));
}

/**
 * The organization that "the agency", "the board" or "the company" means at an offset: the one of that sort named last
 * before it. Null where none is.
 */
export function organizationMeant(document: Document, word: string, at: number): number | null {
  const before = mentionsIn(document, { start: Math.max(0, at - REACH), end: at });
  const found = before.findLast(({ entity }) => {
    const named = document.entities[entity];
    return named?.kind === 'ORGANIZATION' && isOfSort(named, word);
  });
  return found?.entity ?? null;
}

import type { Unit } from '../clauses/units';
import type { Document, DraftRelation } from '../document';
import { organizationMeant } from './organization-meant';

const LEADS = /^(?:heads|leads|chairs|runs|commands|co-chairs|led|headed|chaired)$/;
/** "has led since 2012": what is over is told without "has". */
const PERFECT = /^(?:led|headed|chaired)$/;
const BODY =
  /^(?:group|company|firm|bank|agency|mission|federation|union|party|alliance|bloc|movement|junta|organi[sz]ation|body|commission|committee|council|watchdog|charity|league|association|force|board|militia|front|faction|institute|foundation)$/;
const WITHIN = 8;

/** The last unit that names a person in a phrase "Ana Roe, a Dane" before "who", or a country right before "which"; -1 for none. */
function namedBefore(units: readonly Unit[], at: number): number {
  const country = units[at - 1]?.lower === ',' ? at - 2 : at - 1;
  if (units[at]?.lower === 'which') return units[country]?.kind === 'COUNTRY' && units[country]?.named ? country : -1;
  for (let i = at - 1; i >= Math.max(0, at - WITHIN); i--) {
    const unit = units[i] as Unit;
    if (unit.kind === 'PERSON') return unit.named ? i : -1;
    if (unit.entity !== null ? !unit.adjective && unit.kind !== 'COUNTRY' : !/^(?:DT|JJ|NN|,|CD|HYPH)/.test(unit.tag))
      return -1;
  }
  return -1;
}

/** The organization that "it" or "the 112-year-old group" from `at` means, and the unit that says so; null for none. */
function bodyAt(document: Document, units: readonly Unit[], at: number): { target: number; end: number } | null {
  const first = units[at];
  if (first?.lower === 'it' && first.entity !== null) return { target: first.entity, end: first.end };
  if (first?.entity !== null || !/^(?:the|its)$/.test(first.lower)) return null;
  for (let i = at + 1; i < at + 5; i++) {
    const unit = units[i];
    if (!unit || unit.entity !== null) return null;
    if (BODY.test(unit.lower)) {
      if (/^(?:NN|'s|of$)/.test(units[i + 1]?.tag ?? '') || /^(?:'s|of)$/.test(units[i + 1]?.lower ?? '')) return null;
      const target = unit.meant ?? organizationMeant(document, unit.lower, unit.start);
      return target === null ? null : { target, end: unit.end };
    }
    if (!/^(?:JJ|NN|CD|HYPH|VBN)/.test(unit.tag)) return null;
  }
  return null;
}

/** LEADS stated of a body that is only described: "Ana Roe, the Finn who heads the agency", "Chile, which chairs the bloc". */
export function whoLeads(document: Document, units: readonly Unit[]): DraftRelation[] {
  const relations: DraftRelation[] = [];
  for (let i = 1; i < units.length; i++) {
    if (units[i]?.entity !== null || !/^(?:who|which)$/.test(units[i]?.lower ?? '')) continue;
    let verb = i + 1;
    while (/^(?:now|also|currently|still|has|had)$/.test(units[verb]?.lower ?? '')) verb++;
    const word = units[verb]?.lower ?? '';
    if (!LEADS.test(word) || PERFECT.test(word) !== /^ha[sd]$/.test(units[verb - 1]?.lower ?? '')) continue;
    const leader = units[namedBefore(units, i)];
    const body = bodyAt(document, units, verb + 1);
    if (!leader || leader.entity === null || !body) continue;
    if (document.entities[body.target]?.kind !== 'ORGANIZATION') continue;
    const { entity: source, start } = leader;
    relations.push({
      type: 'LEADS',
      source,
      target: body.target,
      start,
      end: body.end,
      why: [`verb:${word}`, 'relative'],
    });
  }
  return relations;
}

import type { Document } from '../document';
import type { PlacedPhrase } from './draft';

/** World bodies by what newspapers call them: what must stand among the words before the noun, the noun, and the names that articles give them. */
const KNOWN: readonly { before: RegExp; noun: RegExp; names: readonly string[] }[] = [
  {
    before: /\b(?:nuclear|atomic)\b/,
    noun: /^(?:watchdog|agency|inspectors?)$/,
    names: ['IAEA', 'International Atomic Energy Agency'],
  },
  {
    before: /\bchemical.weapons?\b/,
    noun: /^(?:watchdog|agency|body|inspectorate)$/,
    names: ['OPCW', 'Organisation for the Prohibition of Chemical Weapons'],
  },
  { before: /\brefugees?\b/, noun: /^agency$/, names: ['UNHCR'] },
  { before: /\bchildren 's\b/, noun: /^(?:agency|fund)$/, names: ['UNICEF'] },
  { before: /\brights\b/, noun: /^office$/, names: ['OHCHR', 'U.N. human rights office'] },
  { before: /\bmigration\b/, noun: /^(?:agency|body)$/, names: ['IOM', 'International Organization for Migration'] },
  { before: /\b(?:un|u\.n\.|global|world|nations) health\b/, noun: /^(?:agency|body)$/, names: ['WHO'] },
  { before: /\bfood\b/, noun: /^(?:programme|program|agency)$/, names: ['World Food Programme', 'WFP'] },
  { before: /\bdoping\b/, noun: /^(?:watchdog|agency|body)$/, names: ['WADA', 'World Anti-Doping Agency'] },
];

/** Who "the U.N. nuclear watchdog" is, where the article names that body anywhere; null for other phrases. */
export const knownBody = ({ entities }: Document, { unit: { items }, phrase }: PlacedPhrase): number | null => {
  const noun = items[phrase.head]?.lower ?? '';
  if (!KNOWN.some((known) => known.noun.test(noun)) || (items[phrase.head]?.mention ?? -1) >= 0) return null;
  const words = items
    .slice(phrase.start, phrase.head)
    .map(({ lower }) => lower)
    .join(' ');
  for (const { before, noun: head, names } of KNOWN) {
    if (!head.test(noun) || !before.test(words)) continue;
    const found = entities.find(
      ({ kind, name, aliases }) => kind === 'ORGANIZATION' && [name, ...aliases].some((own) => names.includes(own)),
    );
    return found?.index ?? null;
  }
  return null;
};

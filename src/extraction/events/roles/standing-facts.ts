import type { DraftEntity } from '../../document';
import type { RoleArticle } from './role-article';

const TITLES: readonly (readonly [words: RegExp, name: string])[] = [
  [/\b(?:foreign (?:minister|secretary)|secretary of state)\b/, 'foreign'],
  [/\b(?:president|prime minister|premier|chancellor|king|taoiseach|emir|queen|crown prince)\b/, 'head-of-state'],
  [/\bdefen[cs]e (?:minister|secretary)\b/, 'defence'],
  [/\b(?:minister|secretary)\b/, 'minister'],
  [/\b(?:envoy|mediator|special representative)\b/, 'envoy'],
  [/\b(?:negotiator|delegate)\b/, 'negotiator'],
  [/\b(?:ambassador|diplomat)\b/, 'ambassador'],
  [/\b(?:spokesman|spokeswoman|spokesperson|analyst|professor|economist|researcher|lecturer)\b/, 'comments'],
  [/\b(?:general|commander|colonel|major|captain|lieutenant|admiral)\b/, 'soldier'],
  [/\b(?:candidate|nominee|challenger|rival)\b/, 'candidate'],
  [/\b(?:chief executive|chairman|chairwoman|chair|ceo|founder|director)\b/, 'chief'],
  [/\b(?:judge|justice|prosecutor|attorney)\b/, 'judge'],
  [/\b(?:leader|head|boss)\b/, 'leader'],
  [/\b(?:mayor|governor|senator|lawmaker|deputy|mp)\b/, 'politician'],
  [/\b(?:lawyer|solicitor)\b/, 'lawyer'],
  [/\b(?:former|ex-\w+|late)\b/, 'former'],
];

/** What an entity is, and what the article makes of it, whatever the event. */
export const standingFacts = (article: RoleArticle, entity: DraftEntity): string[] => {
  const { index, kind, organizationKind, titles } = entity;
  const count = article.counts.get(index) ?? 0;
  const held = article.offices.get(index) ?? [];
  const words = [...titles, ...held.map(({ title = '' }) => title.toLowerCase())].join('; ');
  const facts = [`kind:${kind}`, `named:${count > 4 ? 5 : count > 2 ? 3 : count}`];
  if (organizationKind) facts.push(`organization:${organizationKind}`);
  if (article.lead.has(index)) facts.push('lead');
  if (article.foremost.has(index)) facts.push('foremost');
  if (article.speakers.has(index)) facts.push('speaks');
  for (const deed of article.deeds.get(index) ?? []) facts.push(`deed:${deed}`);
  for (const [title, name] of TITLES) if (title.test(words)) facts.push(`title:${name}`);
  if (kind === 'PERSON' && held.length === 0) facts.push('no-office');
  return facts;
};

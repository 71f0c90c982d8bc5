import type { Document, Reference, Token } from '../document';
import { genderOfPronoun, isPronoun } from './pronouns';
import type { Stage } from './salience';

/**
 * A resolved pronoun, or a title that opens its sentence ("The president is to receive them. He said …"), makes its entity present
 * again; a pronoun may tell a person's gender, which `genders` keeps.
 */
export const enter = (
  { sentences }: Document,
  { reference, token, quoted }: { reference: Reference; token: Token; quoted: boolean },
  { stage, genders }: { stage: Stage; genders: Map<number, 'M' | 'F'> },
): void => {
  const { entity, form, start } = reference;
  if (entity === null) return;
  const sentence = sentences[token.sentence];
  const opens = form === 'TITLE' && start === sentence?.start;
  if (!isPronoun(token) && !opens) return;
  const gender = genderOfPronoun(token.lower);
  if (gender !== undefined && !genders.has(entity)) genders.set(entity, gender);
  const subject = form === 'TITLE' || /^(?:he|she|it|they)$/.test(token.lower);
  stage.add({
    mention: { ...reference, entity },
    sentence: token.sentence,
    paragraph: sentence?.paragraph ?? -1,
    subject,
    quoted,
    adjective: false,
    within: null,
  });
};

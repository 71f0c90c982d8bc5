import path from 'node:path';
import type { Document } from '../../src/extraction/document';
import { readJsonLines } from '../read-json-lines';
import { OFFICE_RELATIONS, type OfficeExample, officesToLearn } from './office-examples';

/** Our own passages of two to four sentences, with who has which office in them. */
const PASSAGES = path.join(__dirname, 'passages.jsonl');

/** A passage as it stands inside an article. Holder and body are told by a form that the text has, or by a country's English name. */
export interface OfficePassage {
  id: string;
  title?: string;
  text: string;
  relations: { type: string; source: string; target: string }[];
}

/** All of them, as the file has them. */
export const readPassages = (): OfficePassage[] => readJsonLines<OfficePassage>(PASSAGES);

/** What an article as a whole says of a body; a few sentences say nothing of that. */
const OF_ARTICLE = /^(?:home|most|titled|lead|publisher|once|thrice|only|filled|filled-self|far)\b/;

/** The candidates of all offices of passages that name nobody: how bodies are spoken of near an office, in more ways than whole articles have. */
export const passageExamples = (passages: readonly OfficePassage[] = readPassages()): OfficeExample[] =>
  passages.flatMap((passage) => {
    const { document, offices } = officesToLearn(passage);
    const named = (form: string): number | undefined => entityOf(document, form);
    const held = new Set(
      passage.relations
        .filter(({ type }) => OFFICE_RELATIONS.has(type))
        .map(({ source, target }) => `${named(source)} ${named(target)}`),
    );
    return offices(({ person, entity }) => held.has(`${person} ${entity}`)).map(({ facts, right }) => ({
      facts: facts.filter((fact) => !OF_ARTICLE.test(fact)),
      right,
    }));
  });

const entityOf = ({ entities, mentions, text }: Document, form: string): number | undefined =>
  entities.find(({ name, aliases }) => name === form || aliases.includes(form))?.index ??
  mentions.find(({ start, end }) => text.slice(start, end) === form)?.entity;

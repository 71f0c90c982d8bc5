import type { ArticleText } from '../model/article';

/** What a language model is told, before the article. */
export const INSTRUCTIONS = `You take English news articles apart for a knowledge graph of who said what about whom. Answer with JSON in the given form only.

- Every "text", "mention", "cue" and "speakerMention" is copied from the article letter by letter. What does not stand there is thrown away.
- Entities: each person, country, organization and place that is named. The adjective ("Italian"), the people ("Italians") and the capital as a government ("Rome said") name the COUNTRY; a city where something happens is a PLACE.
- Statements: everything that somebody said, wrote, announced, warned, denied and so on. DIRECT: the words between the quotation marks, without the marks. INDIRECT: the reported clause without "said" and "that". MIXED: a reported clause with quoted words in it. A quotation that goes on after its cue is a second statement.
- Events: meetings, talks, agreements, fighting, attacks, operations, sanctions, aid, displacement, elections, protests, and others of weight; past, ongoing or planned. Each once, at the clause that tells most.
- Relations: facts that the article states in words; HOLDS_OFFICE with the title as written.
- Guess nothing. Where the article leaves it open, leave it out or answer null.`;

/** The article as the model reads it. */
export const articlePrompt = ({ text, title, publishedAt }: ArticleText): string =>
  [
    ...(title ? [`Title: ${title}`] : []),
    ...(publishedAt ? [`Published: ${publishedAt}`] : []),
    `Article:\n${text}`,
  ].join('\n');

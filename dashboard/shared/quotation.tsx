import { Fragment } from 'react';
import { Link } from 'wouter';
import { EntityLink } from './entity-link';
import { formatDay } from './format';
import { articlePath, askPath } from './links';
import { type StatementPart, topicOf } from './statement-parts';

const RENDERED = { DIRECT: 'own words', MIXED: 'partly own words', INDIRECT: 'reported' } as const;

/** A statement as a reader wants it: who, about whom, the words in their sentence, and where they stand. */
export const Quotation = ({ statement }: { statement: StatementPart }) => {
  const { speakers, speakerText, verb, about, kind, saidOn, article, evidence, why, confidence } = statement;
  return (
    <article className="quotation">
      <p className="byword">
        {speakers.length === 0 && <em>{speakerText ?? 'somebody'}</em>}
        {speakers.map((speaker, at) => (
          <Fragment key={speaker.id}>
            {at > 0 && <span className="quiet">and</span>}
            <EntityLink {...speaker} />
          </Fragment>
        ))}
        {about.length > 0 && <span className="quiet">{verb ?? 'said'}, about</span>}
        {about.map(topicOf).map((topic, at) => (
          <Fragment key={topic.id}>
            {topic.kind === 'EVENT' ? (
              <Link href={askPath({ about: topic.id })} className="entity" data-kind="EVENT">
                {topic.name}
              </Link>
            ) : (
              <EntityLink {...topic} />
            )}
            {at < about.length - 1 && <span className="quiet">·</span>}
          </Fragment>
        ))}
      </p>
      <blockquote>
        <InSentence sentence={evidence.sentence} words={evidence.text} />
      </blockquote>
      <footer>
        <Link href={articlePath(article.id, evidence)}>{article.title ?? 'Untitled article'}</Link>
        <span>
          {[article.source, formatDay(saidOn ?? article.publishedAt), RENDERED[kind]].filter(Boolean).join(' · ')}
        </span>
        <details>
          <summary>Why?</summary>
          <ul className="why" aria-label={`Reasons, at ${Math.round(confidence * 100)} per cent confidence`}>
            {why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
            <li>{Math.round(confidence * 100)} %</li>
          </ul>
        </details>
      </footer>
    </article>
  );
};

/** The words in dark within their sentence; alone where the sentence does not hold them as they are. */
const InSentence = ({ sentence, words }: { sentence: string; words: string }) => {
  const at = sentence.indexOf(words);
  if (at < 0) return <mark>{words}</mark>;
  return (
    <>
      {sentence.slice(0, at)}
      <mark>{words}</mark>
      {sentence.slice(at + words.length)}
    </>
  );
};

import './marked-text.css';
import { type MouseEvent, memo, useMemo } from 'react';
import { type Mark, paragraphsOf, type Segment, segmentsOf } from './segments';

interface MarkedTextProps {
  text: string;
  marks: readonly Mark[];
  /** The fact that is looked at, under the pointer or chosen. */
  active: string | null;
  onPoint: (fact: string | null) => void;
  onChoose: (fact: string) => void;
}

/** A text with its facts marked; each mark is a link to its fact. The text goes in as text, never as HTML. */
export const MarkedText = ({ text, marks, active, onPoint, onChoose }: MarkedTextProps) => {
  const paragraphs = useMemo(() => paragraphsOf(segmentsOf(text, marks)), [text, marks]);
  const factAt = (event: MouseEvent): string | null =>
    (event.target as HTMLElement).closest<HTMLElement>('[data-fact]')?.dataset.fact ?? null;
  return (
    // biome-ignore lint/a11y/useKeyWithMouseEvents: pointing only lights up; whoever uses the keyboard follows the links
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside do the work, this only listens for all of them
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div
      className="marked"
      onMouseOver={(event) => onPoint(factAt(event))}
      onMouseLeave={() => onPoint(null)}
      onClick={(event) => {
        const fact = factAt(event);
        if (fact === null) return;
        event.preventDefault();
        onChoose(fact);
      }}
    >
      {paragraphs.map((segments) => (
        <p key={segments[0]?.start}>
          {segments.map((segment) => (
            <Piece
              key={segment.start}
              segment={segment}
              isActive={active !== null && segment.marks.some(({ fact }) => fact === active)}
            />
          ))}
        </p>
      ))}
    </div>
  );
};

const Piece = memo(({ segment, isActive }: { segment: Segment; isActive: boolean }) => {
  const { marks, text, start } = segment;
  const facts = marks.filter(({ sort }) => sort !== 'PASSAGE');
  const classes = [...new Set(marks.map(({ sort }) => sort.toLowerCase()))].join(' ');
  const innermost = facts.at(-1);
  if (!innermost) return marks.length > 0 ? <mark className={classes}>{text}</mark> : text;
  const first = marks.find((mark) => mark.start === start);
  return (
    <a
      href={`#${encodeURIComponent(innermost.fact)}`}
      className={classes}
      data-fact={innermost.fact}
      data-kind={marks.findLast(({ sort }) => sort === 'MENTION')?.kind}
      data-active={isActive || undefined}
      // One stop a mark, however many pieces it is cut into.
      tabIndex={first ? undefined : -1}
    >
      {text}
    </a>
  );
});

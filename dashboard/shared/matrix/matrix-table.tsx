import './matrix.css';
import { EntityLink } from '../entity-link';
import { counted } from '../format';
import type { Matrix } from './matrix-of';

interface MatrixTableProps {
  matrix: Matrix;
  chosen: { who: string | null; about: string | null };
  onChoose: (cell: { who: string; about: string }) => void;
}

/** Who speaks about whom as a heat map that is a table: rows speak, columns are spoken about. */
export const MatrixTable = ({ matrix, chosen, onChoose }: MatrixTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
  <section className="scroll matrix-scroll" aria-label="Matrix" tabIndex={0}>
    <table className="matrix">
      <caption className="hidden">How many statements of each speaker are about each entity</caption>
      <thead>
        <tr>
          <td />
          {matrix.topics.map((topic) => (
            <th key={topic.id} scope="col">
              <span>
                <EntityLink {...topic} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.speakers.map((speaker) => (
          <tr key={speaker.id}>
            <th scope="row">
              <EntityLink {...speaker} />
            </th>
            {matrix.topics.map((topic) => {
              const count = matrix.count(speaker.id, topic.id);
              return (
                <td key={topic.id}>
                  {count > 0 && (
                    <button
                      type="button"
                      aria-label={`${speaker.name} on ${topic.name}: ${counted(count, 'statement')}`}
                      aria-pressed={chosen.who === speaker.id && chosen.about === topic.id}
                      onClick={() => onChoose({ who: speaker.id, about: topic.id })}
                      data-heat={heatOf(count, matrix.most)}
                    >
                      {count}
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const STEPS = 5;

/** 1 to 5, by the square root: a few large counts would else leave all others pale. */
const heatOf = (count: number, most: number): number => Math.max(1, Math.ceil(STEPS * Math.sqrt(count / most)));

interface Named {
  id: string;
  name: string;
  kind: string;
}

export interface Cell {
  statements: number;
  speaker: Named;
  topic: Named;
}

export interface Matrix {
  speakers: Named[];
  topics: Named[];
  /** By speaker's and topic's id; nothing where nobody said anything. */
  count: (speaker: string, topic: string) => number;
  most: number;
}

/** Cells as rows and columns, those with most statements first. */
export const matrixOf = (cells: readonly Cell[]): Matrix => {
  const counts = new Map(cells.map(({ speaker, topic, statements }) => [`${speaker.id} ${topic.id}`, statements]));
  return {
    speakers: ranked(cells, 'speaker'),
    topics: ranked(cells, 'topic'),
    count: (speaker, topic) => counts.get(`${speaker} ${topic}`) ?? 0,
    most: Math.max(0, ...counts.values()),
  };
};

const ranked = (cells: readonly Cell[], side: 'speaker' | 'topic'): Named[] => {
  const sums = new Map<string, { entity: Named; sum: number }>();
  for (const cell of cells) {
    const entity = cell[side];
    const before = sums.get(entity.id)?.sum ?? 0;
    sums.set(entity.id, { entity, sum: before + cell.statements });
  }
  return [...sums.values()]
    .sort((one, other) => other.sum - one.sum || one.entity.name.localeCompare(other.entity.name))
    .map(({ entity }) => entity);
};

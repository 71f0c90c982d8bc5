/** Where an entity's page is. */
export const entityPath = (id: string): string => `/entity/${encodeURIComponent(id)}`;

/** Where an article is read, at a passage (UTF-16 offsets) if one is given. */
export const articlePath = (id: string, passage?: { start: number; end: number }): string =>
  `/article/${encodeURIComponent(id)}${passage ? `?at=${passage.start}-${passage.end}` : ''}`;

/** The front page with a question in it; empty values are left out. */
export const askPath = (question: Record<string, string | null | undefined>): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(question)) if (value) parameters.set(name, value);
  const search = parameters.toString();
  return search ? `/?${search}` : '/';
};

/** The playground with an operation filled in; what stands behind # never leaves the browser. */
export const playgroundPath = (query: string, variables: object): string =>
  `/playground/#query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify(variables, null, 2))}`;

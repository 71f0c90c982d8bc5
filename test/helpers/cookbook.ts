/** A question of a document: its heading, its query, and where its answer stands. */
export interface Recipe {
  heading: string;
  query: string;
  /** The document's JSON answer; null where it has none yet. */
  answer: string | null;
}

const RECIPE =
  /^#{2,3} (?<heading>[^\n]+)$|^```graphql\n(?<query>[\s\S]*?)^```\n(?:\n```json\n(?<answer>[\s\S]*?)^```\n)?/gm;

/** The questions of a Markdown document in their order; one without a heading of its own has the last one before it. */
export const readRecipes = (markdown: string): Recipe[] => {
  const recipes: Recipe[] = [];
  let heading = '';
  for (const { groups = {} } of markdown.matchAll(RECIPE)) {
    if (groups.heading !== undefined) heading = groups.heading;
    else if (groups.query !== undefined) recipes.push({ heading, query: groups.query, answer: groups.answer ?? null });
  }
  return recipes;
};

/** The document with answers in place of those that it has, one a query; null leaves a query without one. */
export const writeAnswers = (markdown: string, answers: readonly (string | null)[]): string => {
  let at = 0;
  return markdown.replace(RECIPE, (whole, _heading, query: string | undefined) => {
    if (query === undefined) return whole;
    const answer = answers[at++] ?? null;
    return `\`\`\`graphql\n${query}\`\`\`\n${answer === null ? '' : `\n\`\`\`json\n${answer}\n\`\`\`\n`}`;
  });
};

const WIDTH = 120;

/** JSON on as few lines as a reader likes: what fits one line stands on one. */
export const writeJson = (value: unknown, indent = ''): string => {
  const short = shortJson(value);
  if (indent.length + short.length <= WIDTH || value === null || typeof value !== 'object') return short;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => `${inner}${writeJson(item, inner)}`)
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${writeJson(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.join(',\n')}\n${indent}${close}`;
};

const shortJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(shortJson).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${shortJson(item)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
};

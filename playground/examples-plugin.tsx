import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { EXAMPLE_QUERIES, type ExampleQuery } from '../src/server/example-queries';

const groups = [...new Set(EXAMPLE_QUERIES.map(({ group }) => group))].map((group) => ({
  group,
  examples: EXAMPLE_QUERIES.filter((example) => example.group === group),
}));

/** The list of questions beside the editor: a click opens the question's query in a tab, or its tab where it is open already. */
const Examples = () => {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor } = useGraphiQL(({ tabs, activeTabIndex, queryEditor }) => ({
    tabs,
    activeTabIndex,
    queryEditor,
  }));

  const open = (example: ExampleQuery) => {
    const index = tabs.findIndex(({ title }) => title === example.name);
    if (index >= 0) {
      changeTab(index);
      return;
    }
    addTab();
    queryEditor?.setValue(example.query);
  };

  return (
    <section className="examples" aria-label="Example questions">
      <div className="graphiql-doc-explorer-title">Ask</div>
      <p className="examples-hint">Choose a question, then press ▶ (Ctrl-Enter). Change the names as you like.</p>
      {groups.map(({ group, examples }) => (
        <div key={group} className="examples-group">
          <h3>{group}</h3>
          <ul>
            {examples.map((example) => (
              <li key={example.name}>
                <button
                  type="button"
                  aria-current={tabs[activeTabIndex]?.title === example.name}
                  onClick={() => open(example)}
                >
                  {example.question}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};

const ExamplesIcon = () => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d="M4 4.500h16v11.500h-9l-4.500 4v-4H4z" />
    <path d="M8 8.500h8M8 12h5" strokeLinecap="round" />
  </svg>
);

export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Example questions', icon: ExamplesIcon, content: Examples };

import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Articles have dashes and curly quotes, which monaco would box as look-alikes of ASCII. */
const READABLE = {
  wordWrap: 'on',
  unicodeHighlight: { ambiguousCharacters: false, nonBasicASCII: false },
} as const;

/** Our name in the corner, back to the front page. Being always there, it also sets the editors up for reading. */
export const Wordmark = () => {
  const { queryEditor, responseEditor, variableEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    responseEditor: state.responseEditor,
    variableEditor: state.variableEditor,
  }));
  useEffect(() => {
    for (const editor of [queryEditor, responseEditor, variableEditor]) editor?.updateOptions(READABLE);
  }, [queryEditor, responseEditor, variableEditor]);

  return (
    <a className="wordmark" href="/" title="Who said what about whom">
      Rapporteur
    </a>
  );
};

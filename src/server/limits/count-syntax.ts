import { type DocumentNode, Kind, visit } from 'graphql';

/** How often a document uses what multiplies work, as it is written: fragments are not opened up. */
export interface SyntaxCounts {
  aliases: number;
  directives: number;
  fragments: number;
  spreads: number;
}

/** Counts in one walk over the document. */
export const countSyntax = (document: DocumentNode): SyntaxCounts => {
  const counts = { aliases: 0, directives: 0, fragments: 0, spreads: 0 };
  visit(document, {
    enter: ({ kind, ...node }) => {
      if (kind === Kind.FIELD && 'alias' in node && node.alias) counts.aliases += 1;
      if (kind === Kind.DIRECTIVE) counts.directives += 1;
      if (kind === Kind.FRAGMENT_DEFINITION) counts.fragments += 1;
      if (kind === Kind.FRAGMENT_SPREAD || kind === Kind.INLINE_FRAGMENT) counts.spreads += 1;
    },
  });
  return counts;
};

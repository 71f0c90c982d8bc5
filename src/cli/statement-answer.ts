/** What `who-said-what` asks of every statement. Its fields are those of StatementAnswer. */
export const WHO_SAID_WHAT = `
query WhoSaidWhat($who: String, $aboutWhom: String, $first: Int) {
  whoSaidWhat(who: $who, aboutWhom: $aboutWhom, first: $first) {
    totalCount
    nodes {
      id
      text
      kind
      verb
      saidOn
      confidence
      speaker { id name }
      speakerText
      about {
        ... on Entity { id name }
        ... on Event { id title }
      }
      evidence { start end text sentence }
      article { id title source url publishedAt }
    }
  }
}`;

export interface StatementAnswer {
  id: string;
  text: string;
  kind: 'DIRECT' | 'INDIRECT' | 'MIXED';
  verb: string | null;
  saidOn: string | null;
  confidence: number;
  speaker: { id: string; name: string } | null;
  speakerText: string | null;
  about: { id: string; name?: string; title?: string }[];
  evidence: { start: number; end: number; text: string; sentence: string };
  article: { id: string; title: string | null; source: string | null; url: string | null; publishedAt: string | null };
}

export interface WhoSaidWhatAnswer {
  whoSaidWhat: { totalCount: number; nodes: StatementAnswer[] };
}

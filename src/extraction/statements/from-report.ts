import type { StatementDraft } from './draft';
import { spanOf } from './draft';
import type { Report } from './reports';

/** The statements of one report: one for each contiguous piece of what its cue reports. */
export const draftsOf = (text: string, { unit, cue, subject, inherited, contents }: Report): StatementDraft[] => {
  const first = unit.items[cue.verb];
  const last = unit.items[cue.end - 1];
  if (!first || !last) return [];
  const cueSpan = { start: first.start, end: last.end };
  const drafts: StatementDraft[] = [];
  for (const content of contents) {
    const span = spanOf(unit, content);
    if (!span) continue;
    drafts.push({
      ...span,
      cue: cueSpan,
      verb: text.slice(cueSpan.start, cueSpan.end),
      lemma: [cue.entry.lemma, ...cue.entry.particles].join(' '),
      speakers: subject?.phrases.map((phrase) => ({ unit, phrase })) ?? [],
      listeners: content.listeners.map((phrase) => ({ unit, phrase })),
      unit,
      why: [
        `cue:${cue.entry.lemma}`,
        `frame:${content.frame}`,
        subject ? `speaker:${inherited ? 'inherited' : subject.how}` : 'speaker:none',
      ],
    });
  }
  return drafts;
};

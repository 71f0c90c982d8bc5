import type { Document } from '../document';
import { skipCircumstances } from './circumstances';
import type { StatementDraft } from './draft';
import { spanOf } from './draft';
import { readListeners as listenersOf } from './listeners';
import type { Report } from './report';

/** How the speaker was found, as reasons; the pronoun of a relative clause is named with what it stands for. */
const reasonsOf = (text: string, { unit, subject, inherited }: Report): string[] => {
  if (!subject) return ['speaker:none'];
  const [phrase] = subject.phrases;
  const pronoun = unit.items[subject.end];
  const first = unit.items[phrase?.start ?? 0];
  const last = unit.items[(phrase?.end ?? 1) - 1];
  const how = `speaker:${inherited ? 'inherited' : subject.how}`;
  if (subject.how !== 'relative' || !pronoun || !first || !last) return [how];
  return [how, `coref:${pronoun.lower}<-${text.slice(first.start, last.end)}`];
};

/** The statements of one report: one for each contiguous piece of what its cue reports. */
export const draftsOf = (document: Document, report: Report): StatementDraft[] => {
  const { text } = document;
  const { unit, cue, subject, contents } = report;
  const first = unit.items[cue.verb];
  const last = unit.items[cue.end - 1];
  if (!first || !last) return [];
  const heard = listenersOf(cue);
  const over = skipCircumstances(unit.items, heard.end) - 1;
  const around = {
    start: (unit.items[Math.max(0, cue.groupStart - 3)] ?? first).start,
    end: (unit.items[over] ?? last).end,
  };
  const quoted = contents.some(({ frame }) => frame === 'quote');
  // An imperative ("Consider that …") or a participle that hangs on nothing reports nobody's words.
  if (!subject && !cue.passive && !quoted) return [];
  // The narrator's "you" speaks for nobody.
  if (!quoted && subject && unit.items[subject.start]?.lower === 'you') return [];
  // A court hears what nobody named says: it is who listens.
  const hears = cue.entry.lemma === 'hear';
  const phrases = hears ? [] : (subject?.phrases ?? []);
  const drafts: StatementDraft[] = [];
  for (const content of contents) {
    const span = spanOf(unit, content);
    if (!span) continue;
    // "warned of floods": the preposition belongs to what was said.
    // "appealed on Tuesday for aid": what stands between is no part of the cue.
    const apart = cue.end - cue.verb - 1 > cue.entry.particles.length;
    const cueEnd = apart
      ? first.end
      : cue.verb < content.from && content.from < cue.end
        ? (unit.items[content.from - 1] ?? last).end
        : last.end;
    drafts.push({
      ...span,
      cue: { start: first.start, end: cueEnd },
      verb:
        apart && content.from >= cue.end
          ? [first.text, ...cue.entry.particles].join(' ')
          : text.slice(first.start, cueEnd),
      lemma: [cue.entry.lemma, ...cue.entry.particles].join(' '),
      speakers: phrases.map((phrase) => ({ unit, phrase })),
      listeners: (hears
        ? (subject?.phrases ?? [])
        : content.listeners.length > 0 || content.frame === 'object'
          ? content.listeners
          : heard.listeners
      ).map((phrase) => ({ unit, phrase })),
      around,
      unit,
      why: [
        `cue:${cue.entry.lemma}`,
        `frame:${content.frame}`,
        ...reasonsOf(text, hears ? { ...report, subject: null } : report),
      ],
    });
  }
  return drafts;
};

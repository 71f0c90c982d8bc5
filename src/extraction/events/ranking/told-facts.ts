import { dateRange } from '../../dates/date-range';
import type { Candidate } from '../candidate';
import type { Gathered } from '../gather-candidates';
import type { EventScene } from './event-scene';
import { type Facts, sizeOf, stem } from './facts';
import { nounFacts } from './noun-facts';
import { TYPE_WORDS } from './type-words';
import { verbFacts } from './verb-facts';

/** What is known of a verb or noun that may report an event, whatever its type; they come in their order. */
export function factsOf({ readings, view, lead }: Gathered, scene: EventScene): Facts {
  const [candidate] = readings as [Candidate];
  const { document } = scene;
  const { form, type, misfit, date } = candidate;
  const reading = !form.known ? 'unknown' : misfit === null ? (candidate.founds ? 'founds' : 'adds') : 'misfit';
  const facts: string[] = [`status:${candidate.status}`, `reading:${reading}`, `reading-type:${reading}-${type}`];
  if (form.known) facts.push(`topic:${candidate.topic}`);
  if (misfit) facts.push(`misfit:${misfit}`);
  if (form.sort === 'verb') verbFacts(facts, { candidate, view }, form);
  else nounFacts(facts, { candidate, view }, form);
  // When
  if (!date) facts.push('date:none');
  else {
    facts.push(`date:${date.precision ?? 'vague'}`);
    const range = date.value ? dateRange(date.value) : null;
    if (range && document.publishedOn) {
      const days = (Date.parse(range.last) - Date.parse(document.publishedOn)) / 86_400_000;
      const ago =
        days < -400
          ? 'years'
          : days < -45
            ? 'months'
            : days < -8
              ? 'weeks'
              : days <= 0
                ? 'days'
                : days < 40
                  ? 'soon'
                  : 'later';
      facts.push(`when:${ago}`);
    }
  }
  if (candidate.places.length > 0) facts.push('placed');
  facts.push(`parties:${sizeOf(candidate.parties.length)}`);
  // Where in the article
  const { units, sentence } = view;
  const at = scene.order.get(sentence.index) ?? 0;
  const paragraph = document.paragraphs[sentence.paragraph];
  facts.push(`sentence:${at > 2 ? (at > 5 ? (at > 10 ? '11+' : '6-10') : '3-5') : at}`);
  if (at > 0 && at >= scene.order.size - 2) facts.push('sentence:last');
  if (paragraph && sentence.start <= paragraph.bodyStart + 2) facts.push('opens-paragraph');
  const length = candidate.end - candidate.start;
  facts.push(`length:${length < 25 ? 's' : length < 60 ? 'm' : length < 120 ? 'l' : 'xl'}`);
  if (candidate.start <= (units[0]?.start ?? 0) + 1) facts.push('opens-sentence');
  if (candidate.end >= (units.at(-1)?.end ?? 0) - 1) facts.push('ends-sentence');
  let names = 0;
  let numbers = 0;
  let telling = 0;
  for (const unit of units) {
    if (unit.start < candidate.start || unit.end > candidate.end) continue;
    if (unit.entity !== null && unit.named) names++;
    else if (unit.tag === 'CD') numbers++;
    if (unit.entity === null && TYPE_WORDS.has(unit.lower)) telling++;
  }
  facts.push(`names:${sizeOf(names)}`, `numbers:${numbers > 1 ? '2+' : numbers}`, `telling:${sizeOf(telling)}`);
  // Told again
  const key = stem(form.lemma);
  if (scene.titleLemmas.has(key)) facts.push('in-title');
  facts.push(`told:${sizeOf(scene.counts.get(key) ?? 0)}`);
  const topic = form.known ? candidate.topic : key;
  const before = scene.first.get(topic);
  if (before !== undefined && before < at) facts.push('told-before');
  if (before === undefined) scene.first.set(topic, at);
  if (reading === 'founds' && type !== 'OTHER') {
    const typeBefore = scene.first.get(`type:${type}`);
    if (typeBefore !== undefined && typeBefore < at) facts.push('type-before');
    if (typeBefore === undefined) scene.first.set(`type:${type}`, at);
  }
  // Beside others
  const beside = (scene.perSentence.get(candidate.sentence) ?? []).filter(
    (other) => other !== candidate && other.founds,
  );
  if (beside.some((other) => other.start >= candidate.start && other.end <= candidate.end))
    facts.push('holds-founding');
  else if (beside.some((other) => other.start <= candidate.start && other.end >= candidate.end))
    facts.push('inside-founding');
  else if (beside.length > 0) facts.push('beside-founding');
  if (candidate.definite) facts.push('points-back');
  if (candidate.another) facts.push('another');
  if (lead) facts.push('opens-article');
  const known = readings.length + candidate.half.length;
  if (known > 1) facts.push(`readings:${sizeOf(known)}`);
  return facts;
}

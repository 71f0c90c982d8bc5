import { EntityLink } from './entity-link';
import type { EventPart } from './event-parts';
import { EvidenceLinks } from './evidence-links';
import { asLabel, inWords } from './format';
import { whenOf } from './when';

/** An event: what, when, where, who, and the passages that tell of it. */
export const EventItem = ({ event }: { event: EventPart }) => {
  const { title, type, status, places, participants, evidence } = event;
  return (
    <article className="event" data-status={status}>
      <p className="event-when">
        <span className="number">{whenOf(event)}</span>
        {status !== 'PAST' && <span className="tag">{inWords(status)}</span>}
      </p>
      <div>
        <h3>{title}</h3>
        <p className="small quiet event-who">
          <span>{asLabel(type)}</span>
          {participants.map(({ role, actor }) => (
            <span key={`${role} ${actor.id}`}>
              <EntityLink {...actor} /> {role !== 'PARTICIPANT' && `(${inWords(role)})`}
            </span>
          ))}
          {places.length > 0 && <span>in</span>}
          {places.map((place) => (
            <EntityLink key={place.id} {...place} />
          ))}
        </p>
        <EvidenceLinks evidence={evidence} />
      </div>
    </article>
  );
};

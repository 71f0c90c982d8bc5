const ENTITY_ID = /^(?:person|country|organization|place):[^\s]/;
const EVENT_ID = /^event:[^\s]/;

/** True for what is written as ids of entities are (`person:john-kerry`); nothing is said about whether there is one. */
export const isEntityId = (text: string): boolean => ENTITY_ID.test(text);

/** True for what is written as ids of events are. */
export const isEventId = (text: string): boolean => EVENT_ID.test(text);

import type { Answer } from '../../src/llm/answer';

/** An article of our own and what a good language model would say of it. */
export const ARTICLE = {
  text: 'ROME (Harbour Wire) - “Daesh is regrouping,” Margaret Holloway said on Tuesday after she met Paolo Ferri, the Italian foreign minister. Italy would stay, he said.',
  source: 'Harbour Wire',
  publishedAt: '2016-02-03T10:00:00Z',
};

const none = { organizationKind: null, placeKind: null, country: null, aliases: [] };

export const ANSWER: Answer = {
  entities: [
    { ...none, ref: 'e1', kind: 'PERSON', name: 'Margaret Holloway', mentions: ['Margaret Holloway'] },
    { ...none, ref: 'e2', kind: 'PERSON', name: 'Paolo Ferri', mentions: ['Paolo Ferri'] },
    { ...none, ref: 'e3', kind: 'ORGANIZATION', name: 'Daesh', organizationKind: 'OTHER', mentions: ['Daesh'] },
    { ...none, ref: 'e4', kind: 'COUNTRY', name: 'Italy', country: 'it', mentions: ['Italian', 'Italy'] },
    { ...none, ref: 'e5', kind: 'PLACE', name: 'Rome', placeKind: 'CITY', country: 'IT', mentions: ['ROME'] },
  ],
  statements: [
    {
      ...{
        kind: 'DIRECT',
        text: 'Daesh is regrouping,',
        cue: 'said',
        speaker: 'e1',
        speakerMention: 'Margaret Holloway',
      },
      ...{ about: ['e3'], addressedTo: [] },
    },
    {
      ...{ kind: 'INDIRECT', text: 'Italy would stay', cue: 'said', speaker: 'e2', speakerMention: 'he' },
      ...{ about: ['e4', 'v1'], addressedTo: ['e1'] },
    },
  ],
  events: [
    {
      ...{ ref: 'v1', type: 'MEETING', status: 'PAST', title: 'Holloway and Ferri meet' },
      text: 'on Tuesday after she met Paolo Ferri',
      participants: [
        { entity: 'e1', role: 'PARTICIPANT' },
        { entity: 'e2', role: 'PARTICIPANT' },
      ],
      places: ['e5'],
    },
  ],
  relations: [
    {
      type: 'HOLDS_OFFICE',
      source: 'e2',
      target: 'e4',
      title: 'foreign minister',
      text: 'Paolo Ferri, the Italian foreign minister',
    },
  ],
};

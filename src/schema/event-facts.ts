import { Field } from 'type-graphql';
import { DatePrecisionEnum, EventStatusEnum, EventTypeEnum } from './enums';

/** The fields that an event has alike in the graph and in a preview. */
export const EventFact = {
  type: () => Field(() => EventTypeEnum, { description: 'What sort of event it is.' }),
  title: () => Field(() => String, { description: 'A short line that names it.' }),
  status: () => Field(() => EventStatusEnum, { description: 'Whether it had happened when it was reported.' }),
  datePrecision: () =>
    Field(() => DatePrecisionEnum, {
      nullable: true,
      description: 'How exactly the date is known; null where there is none.',
    }),
  dateText: () => Field(() => String, { nullable: true, description: "The date in the article's own words." }),
} as const;

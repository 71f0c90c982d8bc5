import { useQuery } from 'urql';
import { NamesQuery } from './operations';
import type { Question } from './question';

export interface Named {
  who: string;
  about: string;
  /** The field whose name the server does not know or finds ambiguous. */
  unclear: 'who' | 'about' | null;
}

/** The usual names of whom the question asks about; what was typed until they are known. */
export const useNames = ({ who, about }: Pick<Question, 'who' | 'about'>): Named => {
  const isEvent = about?.startsWith('event:') ?? false;
  const [{ data, error, fetching }] = useQuery({
    query: NamesQuery,
    variables: {
      who: who ?? '',
      about: about ?? '',
      event: about ?? '',
      hasWho: who !== null,
      hasAbout: about !== null && !isEvent,
      hasEvent: isEvent,
    },
    pause: who === null && about === null,
  });
  if (fetching || (who === null && about === null)) return { who: shown(who), about: shown(about), unclear: null };
  const failed = error?.graphQLErrors[0]?.path?.[0];
  const isUnknown = (name: 'who' | 'about', value: string | null) =>
    failed === name || (value !== null && !error && !data?.[name]);
  const event = data?.event && 'title' in data.event ? data.event.title : null;
  return {
    who: data?.who?.name ?? shown(who),
    about: event ?? data?.about?.name ?? shown(about),
    unclear: isUnknown('who', who) ? 'who' : !isEvent && isUnknown('about', about) ? 'about' : null,
  };
};

/** Ids are shown as the words in them while their name is on its way. */
const shown = (value: string | null): string => (value && /^[a-z]+:\S+$/.test(value) ? '…' : (value ?? ''));

import { RapporteurError } from '../../errors';
import type { Prepared } from './definition';
import { type Conditions, eventConditions, kindConditions, searchConditions, statementConditions } from './filters';
import type { ListOrder } from './list-order';
import type { NameSlots } from './name-slots';
import { DEFAULT_PAGE, pageParameters, pageSize, pageVariant, preparePage } from './page';
import type { Arguments } from './selection';
import { KIND_LABELS } from './types';

type Orders = Readonly<Record<string, ListOrder>>;
export type Prepare = (args: Arguments, names: NameSlots) => Prepared;

const NONE: Conditions = { conditions: [], parameters: {} };

/** Arguments of a connection: its page, its order and its conditions. @throws RapporteurError BAD_USER_INPUT, BAD_CURSOR */
const connectionArguments = (
  args: Arguments,
  { orders, order, where = NONE }: { orders: Orders; order: string; where?: Conditions },
): Prepared => {
  const page = preparePage(args, orders[order] as ListOrder);
  return {
    variant: `${order}${pageVariant(page)}${where.conditions.join()}`,
    parameters: { ...where.parameters, ...pageParameters(page) },
    conditions: where.conditions,
    order,
    page,
  };
};

/** A list without a filter. */
export const preparePages = (orders: Orders): Prepare => {
  const [order] = Object.keys(orders) as [string];
  return (args) => connectionArguments(args, { orders, order });
};

/** Statements by a StatementFilter, in one of their orders; `ofAll` where the list holds all there are. */
export const prepareStatements =
  (orders: Orders, { ofAll = false } = {}): Prepare =>
  (args, names) => {
    const given = statementConditions(args.where, names);
    const where = ofAll ? pairedUp(given) : given;
    const order = (args.orderBy ?? 'NEWEST') as string;
    if (order === 'RELEVANCE' && !where.conditions.includes('text')) {
      throw new RapporteurError(
        'BAD_USER_INPUT',
        'The order RELEVANCE needs a "text" in "where": there is nothing to be relevant to.',
      );
    }
    return connectionArguments(args, { orders, order, where });
  };

/** One speaker and one topic are looked for together. */
const pairedUp = ({ conditions, parameters }: Conditions): Conditions => {
  const isPair = ['speaker', 'about'].every(
    (name) => conditions.includes(name) && (parameters[name] as unknown[]).length === 1,
  );
  if (!isPair || conditions.includes('text')) return { conditions, parameters };
  return { conditions: ['pair', ...conditions.filter((name) => name !== 'speaker' && name !== 'about')], parameters };
};

/** Statements by who said them and whom they are about. */
export const prepareWhoSaidWhat = (orders: Orders): Prepare => {
  const prepare = prepareStatements(orders, { ofAll: true });
  const listed = (name: unknown) => (name == null ? null : [name]);
  return ({ who, aboutWhom, ...args }, names) =>
    prepare({ ...args, where: { speaker: listed(who), about: listed(aboutWhom) } }, names);
};

/** Events by an EventFilter. */
export const prepareEvents =
  (orders: Orders): Prepare =>
  (args, names) =>
    connectionArguments(args, { orders, order: 'NEWEST', where: eventConditions(args.where, names) });

/** Entities of some kinds. */
export const prepareKinds =
  (orders: Orders): Prepare =>
  (args) =>
    connectionArguments(args, { orders, order: Object.keys(orders)[0] as string, where: kindConditions(args.kinds) });

/** Relations of some types. */
export const prepareRelations =
  (orders: Orders): Prepare =>
  (args) => {
    const where = args.types == null ? NONE : { conditions: ['types'], parameters: { types: args.types } };
    return connectionArguments(args, { orders, order: Object.keys(orders)[0] as string, where });
  };

/** A list that is searched where there is something to search for: best first then, in its usual order otherwise. */
export const prepareSearch =
  (orders: Orders): Prepare =>
  ({ search, query, kinds, ...args }) => {
    const words = searchConditions(search ?? query);
    const labels = kindConditions(kinds);
    const where = {
      conditions: [...words.conditions, ...labels.conditions],
      parameters: { ...words.parameters, ...labels.parameters },
    };
    const usual = Object.keys(orders).find((order) => order !== 'RELEVANCE') as string;
    return connectionArguments(args, { orders, order: words.conditions.length > 0 ? 'RELEVANCE' : usual, where });
  };

/** Co-mentioned entities: how many, of which kinds. */
export const prepareCoMentions: Prepare = ({ first, kinds }) => {
  const labels = (kinds as string[] | null | undefined)?.map((kind) => KIND_LABELS[kind]);
  return {
    variant: labels ? 'kinds' : '',
    parameters: { first: pageSize(first, 'first') ?? DEFAULT_PAGE, labels },
    conditions: labels ? ['labels'] : [],
  };
};

import { beyond, cursorKeys, orderBy } from '../../../src/graph/read/list-order';
import { statementOrders } from '../../../src/graph/read/orders';

const { NEWEST, OLDEST } = statementOrders('s') as Required<ReturnType<typeof statementOrders>>;
const row = { child: 'c' };
const [d, id] = ['c.saidOn', 'c.id'];

test('nulls come last in either order, and first when counted from the end', () => {
  if (!NEWEST || !OLDEST) throw new Error('orders');
  expect(orderBy(NEWEST, row, { backward: false })).toBe(`ORDER BY ${d} IS NULL, ${d} DESC, ${id}`);
  expect(orderBy(NEWEST, row, { backward: true })).toBe(`ORDER BY ${d} IS NULL DESC, ${d}, ${id} DESC`);
  expect(orderBy(OLDEST, row, { backward: false })).toBe(`ORDER BY ${d}, ${id}`);
  expect(orderBy(OLDEST, row, { backward: true })).toBe(`ORDER BY ${d} IS NULL DESC, ${d} DESC, ${id} DESC`);
  expect(cursorKeys(NEWEST, row)).toBe(`[${d}, ${id}]`);
});

test('one side of a cursor', () => {
  if (!NEWEST || !OLDEST) throw new Error('orders');
  const at = ['$d', '$i'];
  expect(beyond(NEWEST, row, { parameters: at, side: 'after' })).toBe(
    `((${d} < date($d)) OR (${d} IS NULL) OR (${d} = date($d) AND ${id} > $i))`,
  );
  expect(beyond(NEWEST, row, { parameters: at, side: 'before' })).toBe(
    `((${d} > date($d)) OR (${d} = date($d) AND ${id} < $i))`,
  );
  expect(beyond(OLDEST, row, { parameters: at, side: 'before', inclusive: true })).toBe(
    `((${d} = date($d) AND ${id} = $i) OR (${d} < date($d)) OR (${d} = date($d) AND ${id} < $i))`,
  );
  expect(beyond(NEWEST, row, { parameters: [null, '$i'], side: 'after' })).toBe(`((${d} IS NULL AND ${id} > $i))`);
  expect(beyond(NEWEST, row, { parameters: [null, '$i'], side: 'before' })).toBe(
    `((${d} IS NOT NULL) OR (${d} IS NULL AND ${id} < $i))`,
  );
});

/** What firms make, mine or deal in, or papers are called, which ends names and heads none: "Roe Mills of Maine". */
export const GOODS =
  /^(?:paper|mills|gold|nickel|copper|lithium|cobalt|milk|fruits?|seafood|lumber|timber|minerals|metals|alloys|farms|vineyards?|rubber|cocoa|cacao|tea|coffee|sugar|cotton|wire|bulk|testing|mirror|mercury|courier|credit|shield|survey|bulletin|dispatch|trading|monitor|tracker)$/;

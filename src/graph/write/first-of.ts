/** The first of each group of equals, in order. */
export const firstOf = <T>(items: readonly T[], key: (item: T) => string): T[] => {
  const seen = new Set<string>();
  return items.filter((item) => {
    const its = key(item);
    if (seen.has(its)) return false;
    seen.add(its);
    return true;
  });
};

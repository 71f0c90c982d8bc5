/** Values by key, of which those that were not used for longest are forgotten. */
export interface RecentlyUsed<Value> {
  get(key: string): Value | undefined;
  put(key: string, value: Value): void;
}

export interface RecentlyUsedOptions<Value> {
  /** How many are kept at most; no bound where left out. */
  most?: number;
  /** What all that are kept may come to, in the units of `sizeOf`. */
  mostSize: number;
  sizeOf: (key: string, value: Value) => number;
}

/** None at first. A value is forgotten where there are too many, or where together they are too large. */
export const createRecentlyUsed = <Value>({
  most = Number.POSITIVE_INFINITY,
  mostSize,
  sizeOf,
}: RecentlyUsedOptions<Value>): RecentlyUsed<Value> => {
  const values = new Map<string, Value>();
  let size = 0;
  const forget = (key: string) => {
    const value = values.get(key);
    if (value === undefined) return;
    size -= sizeOf(key, value);
    values.delete(key);
  };
  return {
    get: (key) => {
      const value = values.get(key);
      if (value !== undefined) {
        values.delete(key);
        values.set(key, value);
      }
      return value;
    },
    put: (key, value) => {
      forget(key);
      values.set(key, value);
      size += sizeOf(key, value);
      for (const oldest of values.keys()) {
        if (values.size <= most && size <= mostSize) break;
        forget(oldest);
      }
    },
  };
};

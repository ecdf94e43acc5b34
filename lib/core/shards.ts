/** Numbered parts of something larger, read when first asked for. */
export type Shards<Shard> = {
  /** A part, read once; where that failed, the next call tries again. */
  read(number: number): Promise<Shard>;
  /** Whether nothing has been asked for yet. */
  readonly isUntouched: boolean;
};

/** @param keep how many of the latest are kept. */
export function createShards<Shard>(
  readShard: (number: number) => Promise<unknown>,
  parse: (value: unknown) => Shard,
  keep = Number.POSITIVE_INFINITY,
): Shards<Shard> {
  const shards = new Map<number, Promise<Shard>>();
  return {
    read(number) {
      const known = shards.get(number);
      if (known) return known;
      const reading = readShard(number).then(parse);
      // A failed read must not stay.
      reading.catch(() => shards.delete(number));
      shards.set(number, reading);
      const oldest = shards.size > keep ? shards.keys().next().value : undefined;
      if (oldest !== undefined) shards.delete(oldest);
      return reading;
    },
    get isUntouched() {
      return shards.size === 0;
    },
  };
}

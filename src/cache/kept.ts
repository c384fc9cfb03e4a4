import { deserialize, serialize } from 'node:v8';
import { buildCache } from './build-cache.ts';
import { digestOf } from './digest.ts';

/**
 * A result that an earlier build kept, or else one that is made now. Outside of builds, it is always made.
 *
 * @param kind results of one kind have different names
 * @param inputs everything that the result depends on besides the code and the environment
 * @param make makes the result: data that Node can serialise (HTML's structured clone)
 * @param parts the kinds of the results that making it asks for: they are kept with it, for when it is made again
 */
export async function kept<Result>(
  kind: string,
  name: string,
  inputs: readonly unknown[],
  make: () => Result | Promise<Result>,
  parts: readonly string[] = [],
): Promise<Result> {
  const cache = buildCache();
  if (!cache) return make();
  const key = digestOf(inputs);
  const found = cache.find(kind, name, key);
  // The same code has written it, and the checksum is right.
  if (found) {
    for (const part of parts) cache.keepAll(part);
    return deserialize(found.content);
  }
  const result = await make();
  cache.keep(kind, name, key, serialize(result));
  return result;
}

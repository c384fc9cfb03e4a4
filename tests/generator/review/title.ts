import { quoted } from '../../../src/archive/text/quoted.ts';
import { slugOf } from '../../../src/archive/text/slug.ts';
import { between, happens, pick, pickSkewed } from '../random.ts';
import type { Setting } from '../setting.ts';
import type { GeneratedText } from './text.ts';

/** The shares of titles that the archive supplied, and of those from the address of the source. */
const [suppliedShare, addressShare] = [0.15, 0.1];

/** The share of reviews whose source is recorded, and of sources whose address is. */
const [sourceShare, sourceAddressShare] = [0.85, 0.8];

/** The fewest and the most words of a title. */
const [fewestWords, mostWords] = [3, 8];

/** Successive words of a sentence without any punctuation, as a title. */
function wordsForTitle(sentences: readonly string[]): string | undefined {
  const pattern = new RegExp(`\\p{L}+(?: \\p{L}+){${fewestWords - 1},${mostWords - 1}}`, 'u');
  return sentences.map((sentence) => pattern.exec(sentence)?.[0]).find((words) => words);
}

/** The title of a review and its source, on which the title may depend. */
export function generateTitle(
  { sentences, language, source }: GeneratedText,
  { publications, random }: Setting,
) {
  const title = source.title(between(fewestWords, mostWords, random));
  const publication = pickSkewed(publications, random);
  const address = `${slugOf(publication)}.example/reviews/${slugOf(title)}`;
  const basis = pick(['stated', 'matched'], random);
  const supplied = happens(suppliedShare, random) ? wordsForTitle(sentences) : undefined;
  if (supplied !== undefined) {
    return { title: quoted(supplied, language), titleBasis: 'supplied' };
  }
  if (happens(addressShare, random)) {
    return { title, titleBasis: 'address', source: { publication, address, basis: 'matched' } };
  }
  const stated = { title, titleBasis: 'stated' };
  if (!happens(sourceShare, random)) return stated;
  return {
    ...stated,
    source: {
      publication,
      ...(happens(sourceAddressShare, random) ? { address } : {}),
      basis,
    },
  };
}

import { annotationCollection } from '../archive/annotations.ts';
import { allRecords } from '../content/collections.ts';
import { annotationResponse } from '../interface/annotation-words.ts';
import { stringsFor } from '../interface/interfaces.ts';
import { site } from '../site.ts';

export async function GET() {
  const { reviews } = await allRecords();
  const { archiveName, passages } = stringsFor(site.rootLanguage);
  return annotationResponse(annotationCollection(reviews, `${archiveName}: ${passages.title}`));
}

import { allRecords } from '../collections/records.ts';
import { annotationResponse } from '../exports/annotation-response.ts';
import { annotationCollection } from '../exports/annotations.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import { site } from '../site/settings.ts';

export async function GET() {
  const { reviews } = await allRecords();
  const { archiveName, passages } = stringsFor(site.rootLanguage);
  const label = `${archiveName}: ${passages.title}`;
  const language = site.rootLanguage;
  return annotationResponse(annotationCollection(reviews, label, { language, archiveName }));
}

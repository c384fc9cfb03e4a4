/** Annotations as the text of a JSON-LD file, without spaces. */
export function annotationText(annotations: object): string {
  return `${JSON.stringify(annotations)}\n`;
}

/** The media type of annotations in the Web Annotation Protocol. */
export const annotationType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

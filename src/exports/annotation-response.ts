/** Annotations as a JSON-LD file, with the media type of the Web Annotation Protocol. */
export function annotationResponse(annotations: object): Response {
  const type = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';
  return new Response(`${JSON.stringify(annotations, undefined, 2)}\n`, {
    headers: { 'content-type': type },
  });
}

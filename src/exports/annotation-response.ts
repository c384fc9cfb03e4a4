/** Annotations as a JSON-LD file without spaces, with the media type of the Web Annotation Protocol. */
export function annotationResponse(annotations: object): Response {
  const type = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';
  return new Response(`${JSON.stringify(annotations)}\n`, {
    headers: { 'content-type': type },
  });
}

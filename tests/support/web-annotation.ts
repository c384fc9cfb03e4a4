import { z } from 'zod';

// The part of the Web Annotation Data Model that the archive uses. Required fields must be there,
// every field must have the right type, and no field may be unknown.
// https://www.w3.org/TR/annotation-model/

const context = z.literal('http://www.w3.org/ns/anno.jsonld');
const iri = z.url();
/** An address that may be relative to the base of the context. */
const reference = z.string().min(1);

const motivation = z.enum([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);

const textualBody = z.strictObject({
  id: reference.optional(),
  type: z.literal('TextualBody'),
  purpose: motivation,
  value: z.string().min(1),
  language: z.string().min(2),
});

const textQuoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

/** A resource that a passage is linked to. The source may be described, or only named. */
const linkedResource = z.strictObject({
  id: reference.optional(),
  source: z.union([reference, z.strictObject({ id: reference, label: z.string().min(1) })]),
  purpose: motivation,
});

const target = z.strictObject({
  source: reference,
  selector: textQuoteSelector,
});

const agent = z.strictObject({
  id: iri,
  type: z.enum(['Person', 'Organization', 'Software']),
  name: z.string().min(1),
});

const annotation = z.strictObject({
  id: reference,
  type: z.literal('Annotation'),
  motivation: z.union([motivation, z.array(motivation).min(2)]),
  // A body may be named by the address that the page has described before.
  body: z.array(z.union([reference, textualBody, linkedResource])).min(1),
  target,
});

export const annotationPageSchema = z.strictObject({
  '@context': z.tuple([context, z.strictObject({ '@base': iri })]),
  id: iri,
  type: z.literal('AnnotationPage'),
  // The collection, with what describes it.
  partOf: z.strictObject({ id: iri, creator: agent }),
  prev: iri.optional(),
  next: iri.optional(),
  startIndex: z.int().min(0),
  items: z.array(annotation).min(1),
});

export const annotationCollectionSchema = z.strictObject({
  '@context': context,
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string().min(1),
  creator: agent,
  total: z.int().min(1),
  first: iri,
  last: iri,
});

export type Annotation = z.output<typeof annotation>;

/** A body that is described. */
export type Body = z.output<typeof textualBody> | z.output<typeof linkedResource>;

import { z } from 'zod';
import { filmRecordSchema } from '../schema/film.ts';
import { personRecordSchema } from '../schema/person.ts';
import { type NamedFolder, namedFolders } from '../schema/primitives.ts';
import { draftRecordSchema } from '../schema/review.ts';
import { themeRecordSchema } from '../schema/theme.ts';
import { translationFileSchema, untranslatedSchema } from '../schema/translation.ts';

/** The schema of each kind of record, by the name of its JSON Schema. */
export const recordSchemas = (languages: readonly string[]) => ({
  film: filmRecordSchema(languages),
  person: personRecordSchema(languages),
  // A draft may lack what the review needs in the end; whether it does, the loader says.
  review: draftRecordSchema(languages),
  theme: themeRecordSchema(languages),
  translations: translationFileSchema,
  untranslated: untranslatedSchema,
});

export type RecordName = keyof ReturnType<typeof recordSchemas>;

/** The ids of records by their folder. */
export type KnownIds = Readonly<Partial<Record<NamedFolder, readonly string[]>>>;

const isNamedFolder = (name: unknown): name is NamedFolder =>
  namedFolders.some((folder) => folder === name);

/**
 * The JSON Schemas (draft 7, which editors support) of all records as their writers write them.
 *
 * @param languages the interface languages, the root language first
 * @param known ids to suggest where a record names another; others are accepted, too
 */
export function recordJsonSchemas(
  languages: readonly string[],
  known: KnownIds = {},
): Record<RecordName, z.core.JSONSchema.BaseSchema> {
  const jsonSchemaFor = (schema: z.ZodType) =>
    z.toJSONSchema(schema, {
      io: 'input',
      target: 'draft-7',
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        const { namesFileIn: folder } = jsonSchema;
        delete jsonSchema['namesFileIn'];
        const ids = isNamedFolder(folder) ? known[folder] : undefined;
        if (ids) jsonSchema.examples = [...ids];
        // What VS Code says instead of the pattern.
        const { pattern, description } = jsonSchema;
        if (pattern && description) jsonSchema['patternErrorMessage'] = description;
      },
    });
  const schemas = recordSchemas(languages);
  return {
    film: jsonSchemaFor(schemas.film),
    person: jsonSchemaFor(schemas.person),
    review: jsonSchemaFor(schemas.review),
    theme: jsonSchemaFor(schemas.theme),
    translations: jsonSchemaFor(schemas.translations),
    untranslated: jsonSchemaFor(schemas.untranslated),
  };
}

/**
 * The files of JSON Schemas for records in YAML, by their names. They need nothing of the content, so that they are
 * right in every clone.
 */
export function committedSchemas(languages: readonly string[]): Map<string, string> {
  const { review: _, ...yaml } = recordJsonSchemas(languages);
  return new Map(
    Object.entries(yaml).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}

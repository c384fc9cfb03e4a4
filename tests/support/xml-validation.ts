import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const schemas = new URL('../schemas/', import.meta.url);

/** Memory of the validator, in pages of 64 kB. */
const memory = { initialMemoryPages: 1024, maxMemoryPages: 8192 };

/** A schema that is not in the folder. */
interface SchemaFile {
  readonly fileName: string;
  readonly contents: string;
}

/**
 * What is wrong with XML documents according to a schema in `tests/schemas`: RELAX NG (`.rng`) or XML Schema
 * (`.xsd`), which xmllint checks.
 *
 * @param documents their texts by their names
 * @param schema its name, or its name and text
 * @param others the names of schemas that the schema imports
 */
export async function invalidXml(
  documents: Readonly<Record<string, string>>,
  schema: string | SchemaFile,
  others: readonly (string | SchemaFile)[] = [],
): Promise<string[]> {
  const read = (name: string) => ({
    fileName: name,
    contents: readFileSync(new URL(name, schemas), 'utf8'),
  });
  const main = typeof schema === 'string' ? read(schema) : schema;
  const { valid, errors } = await validateXML({
    xml: Object.entries(documents).map(([fileName, contents]) => ({
      fileName: `${fileName.replaceAll('/', '_')}.xml`,
      contents,
    })),
    schema: [main],
    preload: others.map((each) => (typeof each === 'string' ? read(each) : each)),
    extension: main.fileName.endsWith('.rng') ? 'relaxng' : 'schema',
    ...memory,
  });
  const messages = errors.map(({ rawMessage }) => rawMessage);
  return valid || messages.length > 0 ? messages : ['xmllint refused the documents.'];
}

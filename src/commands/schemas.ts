// Writes the JSON Schemas by which VS Code checks and completes the YAML records.
import { mkdirSync, writeFileSync } from 'node:fs';
import { languagesOfInterface } from '../i18n/read-languages.ts';
import { committedSchemas } from '../loader/record-schemas.ts';

const folder = new URL('../../.vscode/schemas/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, text] of committedSchemas(languagesOfInterface())) {
  writeFileSync(new URL(name, folder), text);
}

import type { Position } from '../archive/text/position.ts';
import { readUsualYaml } from './usual-yaml.ts';
import { YamlDocument, type YamlProblem } from './yaml-document.ts';

/** A YAML record, with the position of each field in its file. */
export class YamlRecord {
  readonly #yaml: string;
  readonly #firstLine: number;
  /** The value of a record that is written as usual. Of such a record, only places need the complete parser. */
  readonly #usual: unknown;
  #parsed: YamlDocument | undefined;

  /** @param firstLine the line of the record's first line in its file, from 1 */
  constructor(yaml: string, firstLine: number) {
    this.#yaml = yaml;
    this.#firstLine = firstLine;
    this.#usual = readUsualYaml(yaml);
  }

  get #document(): YamlDocument {
    this.#parsed ??= new YamlDocument(this.#yaml, this.#firstLine);
    return this.#parsed;
  }

  /**
   * Finds syntax errors, and valid YAML that would silently lose or change words. Problems after the first
   * syntax error are not reported: they may be its consequences.
   */
  problems(): YamlProblem[] {
    return this.#usual === undefined ? this.#document.problems() : [];
  }

  /** The record's value. Call it only if there are no problems. */
  value(): unknown {
    return this.#usual ?? this.#document.value();
  }

  /** All texts of the record's fields, with the path of each. */
  texts(): { readonly path: readonly PropertyKey[]; readonly value: string }[] {
    const texts: { path: PropertyKey[]; value: string }[] = [];
    const collect = (value: unknown, path: PropertyKey[]) => {
      if (typeof value === 'string') texts.push({ path, value });
      else if (Array.isArray(value)) {
        for (const [index, each] of value.entries()) collect(each, [...path, index]);
      } else if (value instanceof Object) {
        for (const [field, each] of Object.entries(value)) collect(each, [...path, field]);
      }
    };
    collect(this.value(), []);
    return texts;
  }

  /**
   * The position of a field in the file: of its value if that begins on the same line, otherwise of its name.
   * A field that does not exist is at the name of the nearest field above it.
   */
  positionOf(path: readonly PropertyKey[]): Position {
    return this.#document.positionOf(path);
  }

  /** The position of the name of a field in the file, or of the nearest field above it that exists. */
  positionOfName(path: readonly PropertyKey[]): Position {
    return this.#document.positionOfName(path);
  }
}

import type { Counted, Strings } from './strings.ts';

/** Any of the texts of a record. A phrase with a number and a list are there as a whole, or not at all. */
type Partially<Texts> = Texts extends string | Counted | readonly unknown[]
  ? Texts
  : { readonly [Key in keyof Texts]?: Partially<Texts[Key]> };

/**
 * The strings of an interface language that is not complete yet: any of them, with the same keys. For those that are
 * missing, pages show the strings of the root language.
 */
export type PartialStrings = Partially<Strings>;

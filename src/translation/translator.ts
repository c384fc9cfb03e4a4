import { withFirstLetter } from '../i18n/fallback-marks.ts';
import { counted, phrase } from '../i18n/format.ts';
import type { Dictionary } from './dictionary.ts';
import { type Template, templateOf, weight } from './template.ts';

/** Translates a text of the interface. Undefined if the dictionary has nothing to say about it. */
export type Translate = (text: string) => string | undefined;

/** The characters that stand for elements and quotations within a text. */
export const standIns = /[\uE000-\uF8FF]/;

/** The first character that stands for a quotation. Those before it stand for elements. */
const firstQuotation = 0xf000;

/** Words in quotation marks: they are the critics' and stay as they are. */
const quotations = /„[^“]*“|“[^”]*”|«[^»]*»/g;

/** Where presentation joins texts: between sentences, facts, labels and signs, and around elements. */
const joints = /(?<=[.!?]) | · |: |; |, | (?=[▲▽★])|\s?\(|\)|(?<=\))(?=.)|\s*[\uE000-\uF8FF]\s*/g;

/** Below this weight, a template matches almost anything, so that it comes last. */
const leastWeight = 4;

/** Makes the function that translates with a dictionary. */
export function translator({ from, to, entries }: Dictionary): Translate {
  const plain = new Map<string, string>();
  const templates: Template[] = [];
  const vague: Template[] = [];
  for (const entry of entries.toSorted((one, other) => weight(other[0]) - weight(one[0]))) {
    const [source, target] = entry;
    if (typeof target === 'string' && !source.includes('{')) plain.set(source, target);
    else (weight(source) < leastWeight ? vague : templates).push(templateOf(entry));
  }
  const parts = new Intl.NumberFormat(from).formatToParts(12345.6);
  const separator = (type: string) => parts.find((part) => part.type === type)?.value ?? '';

  const readNumber = (text: string) =>
    Number(text.replaceAll(separator('group'), '').replace(separator('decimal'), '.'));
  const isFormatted = (text: string) => /^\d+[.,\s]\d[\d.,\s]*$/.test(text);
  const numberIn = (text: string) => new Intl.NumberFormat(to).format(readNumber(text));

  function fill({ names, target }: Template, texts: readonly string[]): string {
    const values = names.map((name, index) => [name, texts[index] ?? ''] as const);
    const { count, ...others } = Object.fromEntries(values);
    const translated = Object.fromEntries(
      Object.entries(others).map(([name, value]) => [name, translate(value) ?? value]),
    );
    if (typeof target !== 'string') return counted(target, readNumber(count ?? ''), to, translated);
    return phrase(target, count === undefined ? translated : { ...translated, count });
  }

  /** A text with another case of its first letter. */
  const withFirst = (text: string, change: 'toUpperCase' | 'toLowerCase') =>
    interfaceHasGaps
      ? withFirstLetter(text, (letter) => letter[change]())
      : text.charAt(0)[change]() + text.slice(1);

  /** A text, and what it is without the capital and the full stop that it has where it is a sentence. */
  function variantsOf(text: string): { text: string; restore: (translated: string) => string }[] {
    const [, start = '', end = ''] = /^(.*?)([.:]?)$/s.exec(text) ?? [];
    return [
      { text, restore: (translated) => translated },
      { text: start, restore: (translated) => translated + end },
      {
        text: withFirst(start, 'toLowerCase'),
        restore: (translated) => withFirst(translated, 'toUpperCase') + end,
      },
    ];
  }

  /** What the dictionary has, as a whole or in a template. */
  function known(text: string): string | undefined {
    if (text === '') return '';
    if (isFormatted(text)) return numberIn(text);
    const variants = variantsOf(text);
    for (const { text: variant, restore } of variants) {
      const exact = plain.get(variant);
      if (exact !== undefined) return restore(exact);
    }
    for (const template of templates) {
      for (const { text: variant, restore } of variants) {
        const found = template.strict.exec(variant);
        if (found) return restore(fill(template, found.slice(1)));
      }
    }
    return undefined;
  }

  /** Translates a text with a template whose values may be anything. */
  function loosely(text: string): string | undefined {
    for (const template of [...templates, ...vague]) {
      const found = template.loose.exec(text);
      if (found) return fill(template, found.slice(1));
    }
    return undefined;
  }

  /** Translates each part of a text that presentation has joined. */
  function joined(text: string): string | undefined {
    const cuts = Array.from(text.matchAll(joints), ({ 0: joint, index }) => ({
      left: text.slice(0, index),
      joint,
      right: text.slice(index + joint.length),
    }));
    // The longest beginning that is known: a label may itself contain a comma.
    for (const { left, joint, right } of cuts.toReversed()) {
      const start = known(left);
      if (start !== undefined) return start + joint + (translate(right) ?? right);
    }
    const [first] = cuts;
    if (!first) return undefined;
    const [start, rest] = [translate(first.left), translate(first.right)];
    if (start === undefined && rest === undefined) return undefined;
    return (start ?? first.left) + first.joint + (rest ?? first.right);
  }

  function translate(text: string): string | undefined {
    return known(text) ?? joined(text) ?? loosely(text);
  }

  return (text) => {
    const quoted: string[] = [];
    const masked = text.replace(quotations, (words) =>
      String.fromCharCode(firstQuotation + quoted.push(words) - 1),
    );
    return (plain.get(text) ?? translate(masked))?.replace(
      /[\uF000-\uF8FF]/g,
      (mark) => quoted[mark.charCodeAt(0) - firstQuotation] ?? mark,
    );
  };
}

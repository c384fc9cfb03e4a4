import type { Reference } from './reference.ts';

/** What TeX, or the rich text of citation-js, would take for a command. Other characters are UTF-8 in both. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

function texText(text: string): string {
  return text.replace(/[&%$#_{}\\~^<>]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** A reference whose texts have no sign that means something in BibTeX: citation-js escapes none outside ASCII. */
export function texReference(reference: Reference): Reference {
  const { author, title, genre, archive, note, annote } = reference;
  const texName = (name: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(name).map(([part, text]) => [part, texText(text)]));
  return {
    ...reference,
    ...(author ? { author: author.map(texName) } : {}),
    title: texText(title),
    'container-title': texText(reference['container-title']),
    genre: texText(genre),
    archive: texText(archive),
    note: texText(note),
    annote: texText(annote),
  };
}

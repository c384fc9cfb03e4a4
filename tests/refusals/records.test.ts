import { Bench, replace, review } from './refusal.ts';

const bench = new Bench();

bench.refuses([
  [
    'a missing field',
    () => bench.project.edit(review, replace(/^title: .*\n/m, '')),
    `${review}:2 \\(title\\)`,
    'The field is missing',
    'To fix it: .*The title',
  ],
  [
    'a mistyped value',
    () => bench.project.edit(review, replace('value: 5', 'value: five')),
    `${review}:17 \\(rating.value\\)`,
    'The field takes a number, not "five"',
    'To fix it: .*0.5 to 5 in half steps',
  ],
  [
    'a rating off the archive’s scale',
    () => bench.project.edit(review, replace('value: 5', 'value: 4.7')),
    `${review}:17 \\(rating.value\\)`,
    'not a step of 0.5',
  ],
  [
    'an unknown field',
    () => bench.project.edit(review, replace('language: en', 'langauge: en')),
    `${review}:4 \\(langauge\\)`,
    'There is no such field',
    'did you mean language\\?',
  ],
  [
    'a slug in the frontmatter',
    () =>
      bench.project.edit(review, replace('language: en', 'language: en\nslug: one-of-the-greats')),
    `${review}:5 \\(slug\\)`,
  ],
  [
    'a tag that is no language',
    () => bench.project.edit(review, replace('language: en', 'language: english-')),
    `${review}:4 \\(language\\)`,
    'BCP 47',
  ],
  [
    'a language by its name',
    () => bench.project.edit(review, replace('language: en', 'language: english')),
    `${review}:4 \\(language\\)`,
    'not the BCP 47 tag of a language',
  ],
  [
    'a text that YAML takes for a reference',
    () => bench.project.edit(review, replace(/^title: .*$/m, 'title: *Whiplash*')),
    new RegExp(`${review}:2\\n.*YAML`),
    'goes into quotes',
  ],
  [
    'a text of which YAML takes the first word for a type',
    () => bench.project.edit(review, replace('publication: Box', 'publication: !Box')),
    `${review}:20\\n`,
    'goes into quotes',
  ],
  [
    'a text of which YAML takes the first word for a name',
    () => bench.project.edit(review, replace('publication: Box', 'publication: &Box')),
    `${review}:20\\n.*YAML takes &Box for a name`,
  ],
  [
    'a text of which YAML takes the end for a comment',
    () =>
      bench.project.edit(review, replace('publication: Box Office', 'publication: Box #1 Office')),
    `${review}:20\\n.*YAML takes #1 Office Buz for a comment`,
  ],
  [
    'a list that is none',
    () => bench.project.edit(review, replace(/^themes:\n( {2}- .*\n)+/m, 'themes: tension\n')),
    `${review}:6 \\(themes\\)`,
    'takes a list, one to a line, each after a dash, not "tension"',
  ],
  [
    'a title that looks like a number',
    () => bench.project.edit(review, replace(/^title: .*$/m, 'title: 1917')),
    `${review}:2 \\(title\\)`,
    "put the text in quotes, as '1917'",
  ],
  [
    'a missing choice',
    () => bench.project.edit(review, replace(/^titleBasis: .*\n/m, '')),
    `${review}:2 \\(titleBasis\\)`,
    'The field is missing',
  ],
  [
    'a stated rating with a slip in its scale',
    () =>
      bench.project.edit(
        review,
        replace(
          /basis: inferred\n {2}scale: archive/,
          'basis: stated\n  scale: { wurst: 0, best: 10 }',
        ),
      ),
    `${review}:16 \\(rating.scale.worst\\)\\n.*The field is missing`,
    'did you mean worst\\?',
  ],
  [
    'a rating without its basis',
    () => bench.project.edit(review, replace(/^ {2}basis: inferred\n/m, '')),
    `${review}:14 \\(rating.basis\\)`,
    'The field is missing',
  ],
  [
    'a tab in the record',
    () => bench.project.edit(review, replace('  value: 5', '\tvalue: 5')),
    `${review}:17\\n.*This is not YAML`,
    'indent with spaces',
  ],
  [
    'a frontmatter without an end',
    () => bench.project.edit(review, replace(/\n---\n/, '\n')),
    `${review}:1\\n.*The frontmatter has no end`,
  ],
  [
    'malformed YAML',
    () => bench.project.edit(review, replace('  value: 5', '  value: [5')),
    new RegExp(`${review}:1[78]\\n.*This is not YAML`),
  ],
  [
    'a key that is given twice',
    () => bench.project.edit(review, replace('language: en', 'language: en\nlanguage: de')),
    `${review}:5\\n.*This is not YAML: Map keys must be unique`,
  ],
  [
    'no frontmatter',
    () => bench.project.edit(review, replace(/^---\n/, '')),
    `${review}:1\\n.*no frontmatter`,
  ],
  [
    'an unknown theme',
    () => bench.project.edit(review, replace('  - tension', '  - tensoin')),
    `${review}:12 \\(themes.6\\)`,
    'There is no file content/themes/tensoin.yaml',
    'did you mean tension\\?',
  ],
  [
    'an unknown film',
    () => bench.project.edit(review, replace('whiplash-2014', 'birdman-2014')),
    `${review}:5 \\(film\\)`,
    'there are: .*whiplash-2014',
  ],
  [
    'a theme without its words in a language of the interface',
    () => bench.project.edit('content/themes/tension.yaml', replace(/^ {2}de: .*\n/m, '')),
    'content/themes/tension.yaml:1 \\(label.de\\)',
    'The field is missing',
    'in every language of the interface: en, de',
  ],
  [
    'a film without its year',
    () => bench.project.edit('content/films/whiplash-2014.yaml', replace(/^year: .*\n/m, '')),
    'content/films/whiplash-2014.yaml:1 \\(year\\)',
  ],
]);

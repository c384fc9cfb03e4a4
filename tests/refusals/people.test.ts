import { BrokenContent } from './broken-content.ts';
import { germanReview, review } from './fixture.ts';

const content = new BrokenContent();
const tom = 'content/people/tom-berg.yaml';

/** Adds another person called Tom. */
const addNamesake = () =>
  content.write(
    'content/people/tom-hale.yaml',
    `name: Tom Hale
filedAs: Hale, Tom
variants: [Tom Hale, Tom]
role:
  en: another Tom
  de: ein anderer Tom
`,
  );

/** Adds a decision about a name to the review. */
const decide = (exact: string, person: string) => () =>
  content.replace(
    review,
    /^passages:$/m,
    `people:\n  - exact: ${exact}\n    person: ${person}\npassages:`,
  );

content.refuses([
  [
    'a name that two people share, without a decision',
    addNamesake,
    {
      file: review,
      line: 'For an hour almost nothing happens in Harbour Lights, and it is hard to look away. Anna',
      field: 'people',
      message: `“Tom” may be tom-berg or tom-hale, and the record does not say which. The name occurs
      in paragraph 1: … never arrives, while her brother [Tom] asks her to come home. …
      in paragraph 3: … lacks is a reason for [Tom] to stay. His scenes by …`,
      fix: 'add a decision to people: { exact: Tom, person: … }, with tom-berg or tom-hale, or with nobody',
    },
    {
      file: germanReview,
      line: 'Die Nacht gehört dem Hafen.',
      field: 'people',
      message: 'in paragraph 1: … Die Nacht gehört dem Hafen. [Toms] Schweigen ist lauter als jede',
    },
  ],
  [
    'a decision for an unknown person',
    decide('Tom', 'tom-brg'),
    {
      file: review,
      line: 'person: tom-brg',
      field: 'people.1.person',
      message: '“tom-brg” is not one of the people: there is no file content/people/tom-brg.yaml.',
      fix: 'did you mean tom-berg?',
    },
  ],
  [
    'a decision for a person with another name',
    decide('Tom', 'anna-berg'),
    {
      file: review,
      line: '- exact: Tom',
      field: 'people.1',
      message: '“Tom” is not a variant of the name of anna-berg.',
      fix: 'add the variant to content/people/anna-berg.yaml.',
    },
  ],
  [
    'a decision about a name that the review does not have',
    decide('Thomas', 'nobody'),
    {
      file: review,
      line: '- exact: Thomas',
      field: 'people.1',
      message: 'This decision has no effect',
      fix: 'copy the name exactly as the text and content/people have it, or remove the decision.',
    },
  ],
  [
    'a person whose preferred name is not a variant',
    () => content.replace(tom, '  - Tom Berg', '  - Tom B.'),
    {
      file: tom,
      line: 'variants:',
      field: 'variants',
      message: 'The field does not include the preferred name.',
    },
  ],
  [
    'a person without a role in an interface language',
    () => content.replace(tom, /^ {2}de: .*\n/m, ''),
    { file: tom, line: 'role:', field: 'role.de', message: 'The field is missing.' },
  ],
  [
    'a person called nobody',
    () => content.rename('content/people/mara-lind.yaml', 'content/people/nobody.yaml'),
    {
      file: 'content/people/nobody.yaml',
      message: 'A person cannot be called “nobody”',
      fix: 'rename the file.',
    },
  ],
  [
    'an archive without people',
    () => content.remove('content/people'),
    { file: 'content/people', message: 'The folder is missing or empty.' },
  ],
]);

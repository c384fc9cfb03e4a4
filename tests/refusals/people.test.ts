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
description:
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
    'a person without a role in the root language',
    () => content.replace(tom, /^ +en: .*\n/m, ''),
    { file: tom, line: 'role:', field: 'roles.1.role.en', message: 'The field is missing.' },
  ],
  [
    'a person without a description in the root language',
    () => content.replace(tom, /^roles:$/m, 'description:\n  de: Kapitän\nroles:'),
    { file: tom, line: 'description:', field: 'description.en', message: 'The field is missing.' },
  ],
  [
    'a role that ends with a full stop, which pages add',
    () => content.replace(tom, 'de: Annas Bruder', 'de: Annas Bruder.'),
    {
      file: tom,
      line: 'de: Annas',
      field: 'roles.1.role.de',
      message: '"Annas Bruder." ends with a full stop.',
    },
  ],
  [
    'a person with neither a description nor a role',
    () => content.replace(tom, /^roles:[\s\S]*/m, ''),
    {
      file: tom,
      field: 'roles',
      message: 'The field is missing.',
      fix: 'A person without a description needs at least one.',
    },
  ],
  [
    'a role outside a film',
    () => content.replace(tom, /^roles:[\s\S]*/m, 'role:\n  en: brother\n  de: Bruder\n'),
    {
      file: tom,
      line: 'role:',
      field: 'role',
      message: 'There is no field “role” here.',
      fix: 'did you mean roles?',
    },
  ],
  [
    'a role in an unknown film',
    () => content.replace(tom, 'film: harbour-lights-2019', 'film: harbor-lights-2019'),
    {
      file: tom,
      line: 'film: harbor-lights-2019',
      field: 'roles.1.film',
      message:
        '“harbor-lights-2019” is not one of the films: there is no file content/films/harbor-lights-2019.yaml.',
      fix: 'did you mean harbour-lights-2019?',
    },
  ],
  [
    'two roles in one film',
    () =>
      content.replace(
        tom,
        /^roles:\n/m,
        'roles:\n  - film: harbour-lights-2019\n    role:\n      en: sailor\n      de: Seemann\n',
      ),
    { file: tom, field: 'roles.2.film', message: '"harbour-lights-2019" is in the list twice.' },
  ],
  [
    'a person called nobody',
    () => content.rename('content/people/anna-berg.yaml', 'content/people/nobody.yaml'),
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

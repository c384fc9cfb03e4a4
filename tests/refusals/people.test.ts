import { rm } from 'node:fs/promises';
import { lineOf, Reading, replace, review } from './refusal.ts';

const reading = new Reading();

const namesake = `name: Andrew Garfield
filedAs: Garfield, Andrew
variants:
  - Andrew Garfield
  - Andrew
role:
  en: another Andrew
  de: ein anderer Andrew
`;

const addNamesake = () => reading.project.write('content/people/andrew-garfield.yaml', namesake);
/** Records a decision who is meant in the review. */
const decide = (...lines: string[]) =>
  reading.project.edit(review, replace('passages:\n', `people:\n${lines.join('\n')}\npassages:\n`));

reading.refuses([
  [
    'a name of two persons that no review decides',
    addNamesake,
    `${review}:${lineOf('a 19-year-old drummer')} \\(people\\)`,
    'not decided who is meant by Andrew: andrew-garfield or andrew-neyman',
    'in paragraph 1: … Kidman, until Whiplash. Teller plays \\[Andrew\\], a 19-year-old',
    'say under people who it is',
    /trommeln-bis-die-haende-bluten.md:\d+ \(people\)[\s\S]*in paragraph 3: .*\[Andrews\] Talent/,
  ],
  [
    'a decision for a person who is not there',
    () => decide('  - exact: Andrew', '    person: andrew-nieman'),
    `${review}:29 \\(people.1.person\\)`,
    'There is no file content/people/andrew-nieman.yaml',
    'did you mean andrew-neyman\\?',
  ],
  [
    'a decision for a person who has another name',
    () => decide('  - exact: Andrew', '    person: tom-cross'),
    `${review}:28 \\(people.1\\)`,
    'Andrew is no variant of the name of tom-cross',
  ],
  [
    'a decision that decides nothing',
    () => decide('  - exact: Terence', '    person: nobody'),
    `${review}:28 \\(people.1\\)`,
    'This decides nothing',
  ],
  [
    'a person whose preferred name is no variant',
    () =>
      reading.project.edit('content/people/tom-cross.yaml', replace('  - Tom Cross', '  - Tom C.')),
    'content/people/tom-cross.yaml:3 \\(variants\\)',
    'does not have the preferred name among them',
  ],
  [
    'a person without a role in a language of the interface',
    () => reading.project.edit('content/people/tom-cross.yaml', replace(/^ {2}de: .*\n/m, '')),
    'content/people/tom-cross.yaml:\\d+ \\(role.de\\)',
    'The field is missing',
  ],
  [
    'a person whose file has the name for nobody',
    async () => {
      const text = await reading.project.read('content/people/tom-cross.yaml');
      await reading.project.write('content/people/nobody.yaml', text);
    },
    'content/people/nobody.yaml\\n.*nobody says that none',
  ],
  [
    'no persons',
    () => rm(reading.project.path('content/people'), { recursive: true }),
    'content/people\\n.*missing or empty',
  ],
]);

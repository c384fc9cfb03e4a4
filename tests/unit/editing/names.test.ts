import { expect, test } from 'vitest';
import { unknownNames } from '../../../src/editing/guesses/names/unknown-names.ts';

interface NamingText {
  readonly language: string;
  readonly known: readonly string[];
  readonly paragraphs: readonly string[];
  /** The names of people that an editor should see. */
  readonly names: readonly string[];
}

/** Texts with names of people, places, days, works and prizes, and with words that begin sentences. */
const texts: readonly NamingText[] = [
  {
    language: 'en',
    known: [
      'Whiplash',
      'Damien Chazelle',
      'Chazelle',
      'Andrew',
      'Fletcher',
      'J.K. Simmons',
      'Simmons',
    ],
    paragraphs: [
      'Unlike most American films of its kind, Whiplash never flatters. However Simmons plays it, Fletcher frightens. On a Monday in October I saw it in New York, at the Lincoln Center, and nobody coughed.',
      'Visually Chazelle is at his best. Cinematographer Sharone Meir lights the rooms like aquariums. Editor Tom Cross cuts on the beat; Cross won an Oscar for it. The BBC called it a thriller, and The New Yorker did not like it.',
      'Miles Teller bleeds. Teller’s hands are the film’s landscape. “The Social Network” comes to mind, and Black Swan.',
    ],
    // Nothing tells the title of a film from a name.
    names: ['Sharone Meir', 'Tom Cross', 'Miles Teller', 'Black Swan'],
  },
  {
    language: 'en',
    known: ['The Tide Table'],
    paragraphs: [
      'A Lesson in Waiting',
      'Ines Okafor’s second film has two actors, one boat and a clock. Mara Quill, a harbour pilot in her last week, has five tides. Quill explains nothing.',
      'Edie Marsh plays Quill as a woman who has stopped. Still Marsh smiles once. In Norway, where Okafor shot it, English subtitles were needed. Mr. Holloway, the owner, is played by Ben van der Berg.',
      'Verdict: Beautiful. Slow. Essential.',
    ],
    names: ['Ines Okafor', 'Mara Quill', 'Edie Marsh', 'Holloway', 'Ben van der Berg'],
  },
  {
    language: 'en',
    known: ['Paddington'],
    paragraphs: [
      'Paddington is a bear from Peru. Mrs Brown likes him; Henry does not. Sally Hawkins and Hugh Bonneville are a joy, and Nicole Kidman steals scenes. Meanwhile Kidman hunts. Then Paddington runs. When Hawkins sings, London listens.',
      'I Loved It! Perhaps Christmas will never be the same. See it with your Mum. DVD extras are few; the Q&A with Paul King is worth it. King knows.',
    ],
    names: ['Brown', 'Sally Hawkins', 'Hugh Bonneville', 'Nicole Kidman', 'Paul King'],
  },
  {
    language: 'de',
    known: ['Whiplash', 'Damien Chazelle', 'Chazelle'],
    paragraphs: [
      'Der junge Regisseur Damien Chazelle erzählt von Andrew Neyman, der Schlagzeuger werden will. Ende Oktober kam Whiplash ins Kino. Sein Lehrer Terence Fletcher ist ein Tyrann, Mitte Fünfzig, mit Glatze und schwarzem Hemd.',
      'Hauptdarsteller Miles Teller spielt das großartig. Fletchers Methoden sind Folter. Kameramann Sharone Meir filmt Blut, Schweiß und Tränen. Am Ende Musik. Nichts als Musik. Große Klasse, Herr Teller!',
      'In New York, am Shaffer Konservatorium, regiert die Angst. Jazz Fans werden jubeln. Film Noir war gestern.',
    ],
    names: ['Andrew Neyman', 'Terence Fletcher', 'Miles Teller', 'Sharone Meir'],
  },
  {
    language: 'de',
    known: ['Toni Erdmann'],
    paragraphs: [
      'Maren Ades Komödie dauert fast drei Stunden, und keine Minute ist zu viel. Winfried Conradi, Musiklehrer, Witzbold und Vater, besucht seine Tochter Ines in Bukarest. Sandra Hüller spielt Ines mit zusammengebissenen Zähnen.',
      'Peter Simonischek trägt falsche Zähne und eine Perücke. Wie Hüller singt, das vergisst man nicht. Dass Simonischek dabei nie zum Clown wird, ist ein Wunder. Deutscher Humor? Ja.',
      'Fazit: Ein Meisterwerk. Sechs von sechs Filmbären.',
    ],
    names: ['Maren Ade', 'Winfried Conradi', 'Sandra Hüller', 'Peter Simonischek'],
  },
  {
    language: 'de',
    known: [],
    paragraphs: [
      'Am Anfang steht ein Haus am See. Die Familie Brandl fährt in den Urlaub, und Oma Gerti bleibt zu Hause. Regie führte Lena Vogt, das Buch schrieb Karl-Heinz Moser.',
      'Vogt lässt sich Zeit. Jeden Morgen Kaffee, jeden Abend Regen. Zwischen Tisch und Bett, zwischen Vater und Sohn. Der Österreicher Moser kennt seine Leute; Frau Brandl kennt sie besser.',
    ],
    names: ['Lena Vogt', 'Karl-Heinz Moser', 'Brandl'],
  },
  {
    language: 'fr',
    known: ['La Haine', 'Mathieu Kassovitz', 'Kassovitz'],
    paragraphs: [
      'Malgré tout, La Haine n’a pas vieilli. Pourtant Kassovitz avait vingt-sept ans. Vincent Cassel, Hubert Koundé et Saïd Taghmaoui marchent dans Paris comme sur la Lune. Cassel surtout.',
      'Dans cette banlieue, la Police est partout. Noir et blanc, le film doit beaucoup à Pierre Aïm. Selon Le Monde, c’était un choc ; selon Télérama, un chef-d’œuvre. Heureusement Vinz rêve. Le soir, Vinz danse devant la glace comme Robert De Niro.',
      'Jusqu’ici tout va bien. L’important n’est pas la chute. À Cannes, en mai, les Français applaudirent. Note : 18/20.',
    ],
    names: [
      'Vincent Cassel',
      'Hubert Koundé',
      'Saïd Taghmaoui',
      'Pierre Aïm',
      'Vinz',
      'Robert De Niro',
    ],
  },
  {
    language: 'fr',
    known: [],
    paragraphs: [
      'Céline Sciamma filme le feu. Marianne, peintre, doit faire le portrait d’Héloïse, qui refuse de poser. Noémie Merlant et Adèle Haenel se regardent, et le spectateur retient son souffle.',
      'Quand Héloïse sourit, Marianne baisse les yeux. Lentement Merlant apprend à voir. Claire Mathon éclaire tout cela comme un tableau de Jean-Baptiste Corot. Absolument bouleversant. Vivaldi à la fin, et nous pleurons. En Bretagne, il pleut.',
    ],
    names: [
      'Céline Sciamma',
      'Héloïse',
      'Marianne',
      'Noémie Merlant',
      'Adèle Haenel',
      'Claire Mathon',
      'Jean-Baptiste Corot',
    ],
  },
  {
    language: 'es',
    known: ['Volver'],
    paragraphs: [
      'Pedro Almodóvar vuelve a La Mancha. Penélope Cruz es Raimunda, y Carmen Maura, su madre muerta. Cuando Raimunda canta, calla Madrid. Aunque Maura aparece tarde, lo cambia todo.',
      'Además, Lola Dueñas está magnífica. La fotografía de José Luis Alcaine huele a Agosto. Según El País, Almodóvar no había hecho nada mejor; yo prefiero Hable con ella. ¡Bravo! ¿Quién mató a Paco?',
    ],
    names: [
      'Pedro Almodóvar',
      'Penélope Cruz',
      'Raimunda',
      'Carmen Maura',
      'Lola Dueñas',
      'José Luis Alcaine',
    ],
  },
  {
    language: 'es',
    known: ['Whiplash', 'Andrew', 'Fletcher'],
    paragraphs: [
      'Un Maestro Cruel',
      'El joven Andrew Neyman quiere ser el mejor batería de los Estados Unidos. Fletcher, su profesor, tiene otros planes. Mientras Fletcher grita, Andrew sangra. Finalmente Nicole se marcha.',
      'Como dijo Jorge Luis Ramos, Dios está en el detalle. Tras el concierto, Nicole vuelve. Miles Teller, enorme; J. K. Simmons, de Oscar. Nota: 9 sobre 10.',
    ],
    names: ['Andrew Neyman', 'Nicole', 'Jorge Luis Ramos', 'Miles Teller', 'J. K. Simmons'],
  },
];

test.each(texts)(
  'the people of a text in $language: $names',
  ({ language, known, paragraphs, names }) => {
    const found = unknownNames(paragraphs, language, known).map(({ name }) => name);
    expect(found.toSorted()).toEqual(names.toSorted());
  },
);

test('parts of a name count as the name', () => {
  const text = 'Mara Quill waits. Quill’s boat waits. I asked Mara, and Mara nodded.';
  expect(unknownNames([text], 'en', [])).toEqual([{ name: 'Mara Quill', count: 4 }]);
});

test('words of the table of translations are no names', () => {
  expect(unknownNames(['I love Jazz Fusion.'], 'en', [], new Set(['jazz']))).toEqual([]);
});

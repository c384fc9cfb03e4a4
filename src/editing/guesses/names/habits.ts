/** What a language puts before names, and what only looks like one. All words are in lower case. */
export interface Habits {
  /** What stands before a noun, seldom before the name of a person. */
  readonly determiner: RegExp;
  /** After these, a name is one of a place. */
  readonly placePrepositions: readonly string[];
  /** Words with which a sentence begins, beyond the function words of the search. */
  readonly openers: readonly string[];
  /** Adverbs, with which a sentence may begin, too: longer ones than Sally and Clément. */
  readonly adverbs?: RegExp;
  /** What somebody is, before a name: `editor` in Editor Tom Cross. */
  readonly roles: readonly string[];
}

const words = (text: string) => text.split(' ');

/** The habits of languages, by tags without a region. */
const habits: Readonly<Record<string, Habits>> = {
  en: {
    determiner: /^(?:the|an?|this|that|these|those|my|your|his|her|its|our|their|every|no)$/,
    placePrepositions: words('in from near across around'),
    openers: words(
      'after although another before despite enter even finally first however indeed instead last later like maybe meanwhile nobody nothing now often once only perhaps since somehow soon still then though together unlike until when whenever whether while yes yet',
    ),
    adverbs: /^\p{L}{6,}ly$/u,
    roles: words(
      'actor actress author cinematographer comedian composer conductor critic director drummer editor filmmaker lead newcomer photographer producer screenwriter singer star writer',
    ),
  },
  de: {
    determiner:
      /^(?:d(?:er|ie|as|en|em|es)|k?ein(?:e[nmrs]?)?|(?:mein|dein|sein|ihr|unser)(?:e[nmrs]?)?|eur?e[nmrs]?|(?:dies|jed|jen|welch|manch|solch)e[nmrs]?|alle[nmrs]?|am|im|zum|zur|vom|beim|ins|ans)$/,
    placePrepositions: words('in nach aus bei'),
    openers: words(
      'anfang anders auch dabei dagegen daneben dann dennoch dort endlich ende erst etwas ganz gestern heute immer inzwischen kaum leider meist mitte morgen nichts niemand nirgends nun plötzlich regie schade schließlich schon seit selten so später trotz trotzdem vielleicht wenig wieder zuletzt zwischen',
    ),
    adverbs: /^\p{L}{3,}weise$/u,
    roles: words(
      'autor autorin bruder chef dirigent drehbuchautor drehbuchautorin drummer familie film filmemacher filmemacherin hauptdarsteller hauptdarstellerin jazz kameramann kamerafrau komponist komponistin kritiker kritikerin lehrer lehrerin musiker musikerin mutter oma onkel opa produzent produzentin regisseur regisseurin sänger sängerin schauspieler schauspielerin schlagzeuger schüler schülerin schwester sohn star tante tochter vater',
    ),
  },
  fr: {
    determiner:
      /^(?:l[ea]?s?|une?|des|du|aux?|ce(?:t|tte|s)?|m(?:on|a|es)|t(?:on|a|es)|s(?:on|a|es)|nos?|notre|vos?|votre|leurs?|chaque|aucune?)$/,
    placePrepositions: words('en dans vers'),
    openers: words(
      'absolument bref cependant certes côté depuis désormais durant enfin ensuite grâce hélas jamais lorsque malgré mieux néanmoins parfois peut-être pourquoi pourtant quand quant rarement rien seul seule soudain surtout toujours',
    ),
    adverbs: /^\p{L}{4,}ment$/u,
    roles: words(
      'acteur actrice auteur autrice cinéaste compositeur compositrice monteur monteuse producteur productrice réalisateur réalisatrice scénariste',
    ),
  },
  es: {
    determiner:
      /^(?:el|l[ao]s?|un[ao]?s?|del|al|este|esta|est[ao]s|es[ae]|es[ao]s|mis?|tus?|sus?|nuestr[ao]s?|cada|ning[uú]n[ao]?)$/,
    placePrepositions: words('en desde hacia'),
    openers: words(
      'además ahora antes así aun aunque apenas como con cuando desde después donde durante entonces hasta incluso luego mientras nada nadie nunca pese quizá quizás quién según sin siempre solo sólo también tampoco tras ya',
    ),
    adverbs: /^\p{L}{4,}mente$/u,
    roles: words(
      'actor actriz compositor compositora director directora guionista montador productor productora realizador',
    ),
  },
  it: {
    determiner:
      /^(?:il|l[oae]?|gli|i|un[oa]?|del(?:l[oae])?|dei|degli|delle|al(?:l[oae])?|nel(?:l[oae])?|dal(?:l[oae])?|quest[oaei]|su[oaei]i?|mi[oaei]i?)$/,
    placePrepositions: words('in da verso'),
    openers: words(
      'anche ancora appena certo come così dopo dove durante ecco forse infatti infine inoltre mai malgrado mentre nessuno niente nonostante oggi poi prima quando quasi senza sempre solo spesso tuttavia',
    ),
    adverbs: /^\p{L}{4,}mente$/u,
    roles: words('attore attrice compositore montatore produttore regista sceneggiatore'),
  },
};

const none: Habits = { determiner: /^$/, placePrepositions: [], openers: [], roles: [] };

/** The habits of a language, given as a BCP 47 tag. */
export function habitsOf(language: string): Habits {
  return habits[new Intl.Locale(language).language] ?? none;
}

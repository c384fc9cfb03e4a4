import { notationSection, type Strings } from '../strings.ts';

export const strings: Strings = {
  archiveName: 'Verbatim',
  archiveDescription: 'An archive of film reviews, in the critics’ own words',
  skipToContent: 'Skip to content',
  navigation: 'Main menu',
  otherLanguages: 'Other languages',
  reviews: 'Reviews',
  themes: 'Themes',
  people: 'People',
  search: 'Search',
  about: 'About',
  rights:
    'The reviews remain their authors’ copyright. Themes, estimated ratings and supplied titles are the archive’s own.',
  lists: {
    title: 'Reviews',
    introduction:
      'Film reviews in the critics’ own words: kept as received, with every correction recorded and a permanent link for every paragraph.',
    reviewCount: { one: '{count} review', other: '{count} reviews' },
    page: 'Page {page} of {pages}',
    pages: 'Pages in this list',
    previous: 'Previous page',
    next: 'Next page',
    show: 'Show',
    all: 'All reviews',
    byLanguage: 'Language',
    byRating: 'Rating or estimate',
    byTheme: 'Theme',
    sort: 'Sort by',
    orders: {
      title: 'Title',
      rating: 'Rating or estimate, highest first',
      length: 'Length, shortest first',
      language: 'Language',
    },
    titleInOrder: '{heading}: {order}',
    onPage: '{heading}, page {page}',
    inLanguage: 'Reviews in {language}',
    rated: 'Reviews listed at {rating} on the archive’s scale',
    listedAt: { estimated: 'about {value}', mixed: '{value} (some estimated)' },
    none: 'No review in the archive discusses this yet.',
  },
  review: {
    filmLine: 'A review of {film}, directed by {directors}',
    filmTitle: '{title} ({year})',
    readingTime: '{minutes} min',
    wordCount: { one: '{count} word', other: '{count} words' },
    suppliedTitle: 'This review came without a title; the archive took one from its text.',
    statedTitle: 'The review was published under this title.',
    titleFromAddress:
      'This review arrived untitled; its title here is taken from the address of its publication.',
    paragraph: 'Paragraph {number}',
    correction: 'Mend {number}',
    aboutText: 'Apparatus',
    title: 'Title',
    rating: 'Rating',
    ratingBasedOn: 'Based on the words {passage} ({place})',
    source: 'Source',
    sourceUnknown: 'Not recorded.',
    text: 'Text',
    asReceived: 'As received.',
    corrected: {
      one: 'As received, but for one mend of damage done in transmission.',
      other: 'As received, but for {count} mends of damage done in transmission.',
    },
    corrections: 'Mends',
    received: 'received: {words}',
    receivedText: 'The text as received',
    checksum: 'its SHA-256 checksum:',
    paragraphingRestored: 'Its paragraphs were lost in transmission; the archive gave it these.',
    permanentLink: 'Address',
    rights: 'The rights in this review stay with its author.',
  },
  relatedReviews: {
    heading: 'More on these themes',
    neighbours: 'Previous and next review',
    previous: 'Previous review',
    next: 'Next review',
  },
  rating: {
    estimated: 'about {value}, estimated by the archive',
    stated: '{value}, the critic’s rating',
    none: 'no rating',
    value: '{value} out of {best}',
    valueWithBest: '{value} (best: {best})',
    bestValue: '{value} (the best possible)',
  },
  passages: {
    title: 'Passages',
    count: { one: '{count} passage', other: '{count} passages' },
    judgement: {
      praise: 'praise',
      reservation: 'reservation',
      neither: 'neither praise nor reservation',
    },
    voices: {
      character: { named: 'words of {speaker} (character)', unnamed: 'words of a character' },
      filmmaker: { named: 'words of {speaker} (filmmaker)', unnamed: 'words of a filmmaker' },
      other: { named: 'words of {speaker}', unnamed: 'words of others' },
    },
    othersWords: 'another’s words',
    wholeFilm: 'The film as a whole',
    supportsRating: {
      estimated: 'basis of the estimate',
      stated: 'basis of the rating',
      either: 'basis of the rating or estimate',
    },
    show: 'Highlight',
    showAll: 'All passages',
    hide: 'Hide',
    shownOn: 'Highlighted: {theme}',
    shownAll: 'Highlighted: all passages',
    othersOn: 'All critics on {theme}',
    annotations: 'These passages as Web Annotations (JSON-LD)',
    allAnnotations: 'All passages of the archive as Web Annotations (JSON-LD)',
  },
  notation: {
    title: 'Score',
    skip: 'Skip this score',
    howToRead: 'How to read a score',
    key: 'The themes on the staff',
  },
  themePages: {
    introduction:
      'What the reviews discuss. Each theme brings together what the critics say about it.',
    reviewsOnTheme: 'What the critics say',
    passagesInReviews: '{passages} in {reviews}',
    andOthersWords: { one: 'plus one in another’s words', other: 'plus {count} in others’ words' },
    moreReviews: { one: 'and {count} more review', other: 'and {count} more reviews' },
    judgements: {
      praise: { one: 'praise in one review', other: 'praise in {count} reviews' },
      reservation: {
        one: 'a reservation in one review',
        other: 'reservations in {count} reviews',
      },
      neither: { one: 'neither in one review', other: 'neither in {count} reviews' },
    },
    verdicts: {
      disagree: { other: 'On this, the critics disagree.' },
      mixed: { other: 'On this, the film is praised, with reservations.' },
      praise: {
        one: 'On this, one critic praises the film.',
        other: 'On this, {count} critics praise the film.',
      },
      reservation: {
        one: 'On this, one critic has reservations about the film.',
        other: 'On this, {count} critics have reservations about the film.',
      },
      undecided: { other: 'On this, no critic passes judgement on the film.' },
    },
  },
  personPages: {
    introduction:
      'People the reviews mention, real and fictional, with each mention by review and paragraph. Letters distinguish several mentions in one paragraph.',
    mentionCount: { one: '{count} mention', other: '{count} mentions' },
    roleIn: '{role} ({films})',
    otherNames: 'Also: {names}.',
    pages: 'Pages of this index',
    none: 'No review in the archive mentions this person yet.',
  },
  searchPage: {
    introduction:
      'Searches the full text of all reviews, in all languages at once. Put a phrase in quotation marks to find those exact words (“good job”), and a minus sign before a word to exclude reviews containing it (-Oscar).',
    label: 'Search the reviews',
    submit: 'Search',
    withoutScript:
      'The search needs JavaScript, which is switched off in this browser. You can still browse the archive here:',
    results: 'Results',
    facets: 'Filter the results',
    sort: 'Sort by',
    bestFirst: 'Best match first',
    searching: 'Searching…',
  },
  searching: {
    found: {
      one: '{count} review found for “{query}”.',
      other: '{count} reviews found for “{query}”.',
    },
    browsed: { one: '{count} review.', other: '{count} reviews.' },
    none: 'No reviews found for “{query}”.',
    noneChosen: 'No review matches all the selected filters.',
    unfiltered: {
      one: 'Show {count} review without filters',
      other: 'Show {count} reviews without filters',
    },
    absent: 'No review contains {words}.',
    corrected: 'Showing results for {words}.',
    asTyped: 'Search for {words} instead',
    without: 'Search for {words} only',
    leftOut: {
      one: '{count} review was excluded by your query.',
      other: '{count} reviews were excluded by your query.',
    },
    failed:
      'The search could not be loaded. Reload the page to try again; you can still browse the reviews and themes.',
    advice: 'Try fewer words or a different spelling, or {themes}.',
    browseThemes: 'browse the themes',
    quotation: '“{words}”',
    theme: 'Passages on {theme}',
    allOnTheme: 'All passages on {theme}',
    person: 'All mentions of {name}',
    all: { one: 'Show {count} review', other: 'Show all {count} reviews' },
    suggestions: 'Suggestions',
    highlighted: {
      one: '{count} match is highlighted on this page.',
      other: '{count} matches are highlighted on this page.',
    },
    clearHighlights: 'Clear highlights',
    pages: 'Pages of results',
  },
  aboutPage: {
    title: 'About the archive',
    sections: [
      {
        id: 'what-it-is',
        heading: 'What the archive is',
        paragraphs: [
          'Verbatim keeps film reviews as an archive keeps letters: as they were received, word for word, each with a record of where it came from and of what was done to it. It is made for reading, for searching across languages, and for citing. Every review has one address, and every paragraph within it another, and both are meant to last.',
        ],
      },
      {
        id: 'text',
        heading: 'The text',
        paragraphs: [
          'A critic’s words are never changed, and that includes the critic’s slips. What was damaged in transmission, an apostrophe lost or a character decoded wrongly, is mended, and each mend is recorded: what was received, what the archive reads, and why. Whenever the site is built, the mends are undone and the result is compared with the received text, character by character. If anything differs, nothing is published.',
          'Where a text lost its paragraphs, the archive gives it paragraphs and says so. Quotation marks and no-break spaces are set as each language has them; beyond that, nothing is added.',
        ],
      },
      {
        id: 'titles',
        heading: 'Titles',
        paragraphs: [
          'A review that came with a title keeps it. For one that came without, the archive takes a title from its text, sets it in quotation marks, and says so on its page.',
        ],
      },
      {
        id: 'ratings',
        heading: 'Ratings',
        paragraphs: [
          'Where a critic states a rating, it stands as stated, on the critic’s own scale, and is listed at the nearest half step of the archive’s. Where none is stated, the archive gives its own reading, from half a star to five in half steps, always marked as the archive’s and always with the words that it rests on, so that a reader can disagree.',
        ],
      },
      {
        id: 'themes',
        heading: 'Themes and passages',
        paragraphs: [
          'Themes come from a short vocabulary, each with a definition, that grew out of the reviews. A review is given a theme when it speaks of it in its own words, not merely because the film does.',
          'Every theme of a review stands on at least one passage: words of the review, quoted exactly. So do its rating and every judgement of the film, which the archive marks as praise or as a reservation. Whenever the site is built, each quotation is looked up in the text; if one is not there, nothing is published. Choosing passages is a reading too, and it is the archive’s; each of them has an address, so that it can be checked against its surroundings, and cited.',
        ],
      },
      {
        id: 'people',
        heading: 'People',
        paragraphs: [
          'A person has one place in the index, however a review spells the name; an actor and a character are two. Every mention is listed by review and paragraph, and leads to its place. What is said of a person is taken from the reviews themselves.',
        ],
      },
      {
        id: notationSection,
        heading: 'Scores',
        paragraphs: [
          'Each review is also drawn as a line of music. The line is as long as the text, a bar is a paragraph, and every note is a passage at its place. The theme gives the pitch; a note above the staff is on the film as a whole. A filled triangle is praise, a hollow one a reservation, a round note neither; a star marks the words that the rating rests on.',
        ],
      },
      {
        id: 'unknown',
        heading: 'What is not known',
        paragraphs: [
          'Where a source is not recorded, the archive says that it is not recorded. It does not guess authors, dates or places of publication.',
        ],
      },
      {
        id: 'rights',
        heading: 'Rights',
        paragraphs: [
          'The rights in the reviews stay with their authors. The archive claims none in them, and the licence of the site’s code does not cover them.',
        ],
      },
      {
        id: 'privacy',
        heading: 'Privacy',
        paragraphs: [
          'The site sets no cookies, counts no readers and loads nothing from anyone else. The search runs in your browser; the address of its page holds your words, so that you can come back to it.',
        ],
      },
      {
        id: 'colophon',
        heading: 'Colophon',
        paragraphs: [
          'Set in Source Serif 4, drawn by Frank Grießhammer for Adobe, and in League Gothic, by The League of Moveable Type after Morris Fuller Benton’s Alternate Gothic; both are under the SIL Open Font Licence.',
        ],
      },
    ],
  },
  notFound: {
    title: 'Page not found',
    explanation: 'There is nothing at this address.',
    advice: 'Search the reviews, or try one of these pages:',
  },
};

import { notationSection, rightsSection, type Strings, termsSection } from '../strings.ts';

export const strings: Strings = {
  dateLocale: 'en-GB',
  archiveName: 'Verbatim',
  archiveDescription: 'An archive of film reviews in the critics’ own words.',
  archivePromise:
    'Film reviews in the critics’ own words; every claim links to the words behind it.',
  skipToContent: 'Skip to content',
  navigation: 'Main menu',
  films: 'Films',
  reviews: 'Reviews',
  themes: 'Themes',
  people: 'People',
  search: 'Search',
  about: 'About',
  footer: {
    copyright:
      'The reviews remain their authors’ copyright. The archive added the themes, the estimated ratings and any missing titles.',
    rights: 'More on rights',
    contact: 'Contact',
  },
  lists: {
    title: 'Reviews',
    introduction:
      'Film reviews in the critics’ own words. Every correction is recorded, and every paragraph has a permanent link.',
    reviewCount: { one: '{count} review', other: '{count} reviews' },
    moreReviews: { one: 'and {count} more review', other: 'and {count} more reviews' },
    page: 'Page {page} of {pages}',
    pages: 'Pages in this list',
    previous: 'Previous page',
    next: 'Next page',
    show: 'Show',
    all: 'All reviews',
    byLanguage: 'Language',
    byRating: {
      stated: 'Rating',
      estimated: 'Estimated rating',
      mixed: 'Rating (some estimated)',
    },
    byTheme: 'Theme',
    sort: 'Sort by',
    orders: {
      title: 'Title',
      rating: '{rating}, highest first',
      length: 'Length, shortest first',
      language: 'Language',
    },
    titleInOrder: {
      title: '{heading}: by title',
      rating: '{heading}: {rating}, highest first',
      length: '{heading}: shortest first',
      language: '{heading}: by language',
    },
    onPage: '{heading}, page {page}',
    inLanguage: 'Reviews in {language}',
    rated: {
      stated: 'Reviews rated {rating}',
      estimated: 'Reviews estimated at about {rating}',
      mixed: 'Reviews rated or estimated at {rating}',
    },
    listedAt: { estimated: 'about {value}', mixed: '{value} (some estimated)' },
    none: 'No review in the archive discusses this yet.',
    unsigned: 'Author and source not recorded',
  },
  review: {
    filmLine: 'A review of {film}, directed by {directors}',
    filmTitle: '{title} ({year})',
    readingTime: '{minutes} min read',
    wordCount: { one: '{count} word', other: '{count} words' },
    paragraph: 'Paragraph {number}',
    showCorrections: {
      one: 'Show the correction in the text',
      other: 'Show the {count} corrections in the text',
    },
    readAtSource: 'read the original',
    notRecorded: 'Author and source not recorded',
    completeness: { incomplete: 'incomplete', excerpt: 'an excerpt' },
  },
  aboutText: {
    heading: 'About this text',
    summary: 'Title, author, source, corrections, rating and checksum',
    title: 'Title',
    titleBasis: {
      stated: 'The review came with this title',
      supplied: 'The review came without a title; this one is taken from the text',
      address:
        'The review came without a title; this one is taken from the address of its publication',
    },
    authors: { other: 'Written by' },
    published: 'Published',
    source: 'Source',
    sourceBasis: { stated: 'received with the text', matched: 'found by comparing texts' },
    notRecorded: 'Not recorded',
    permanentLink: 'Permanent link',
    text: 'Text',
    asReceived: {
      complete: 'As received',
      incomplete: 'Part of the review is missing; the rest is as received',
      excerpt: 'An excerpt, as received',
    },
    uncorrected: '{text}.',
    corrected: {
      one: '{text}, apart from one correction of transmission damage.',
      other: '{text}, apart from {count} corrections of transmission damage.',
    },
    correctedByConjecture: {
      one: '{text}, apart from one conjectured correction of transmission damage.',
      other:
        '{text}, apart from {count} corrections of transmission damage ({conjectured} conjectured).',
    },
    paragraphingRestored: 'The paragraphs were lost in transmission; these are the archive’s.',
    typesetting: {
      quotationMarks: 'Straight quotation marks are shown as curly ones.',
      apostrophes: 'Straight apostrophes are shown as curly ones.',
      quotationMarksAndApostrophes:
        'Straight quotation marks and apostrophes are shown as curly ones.',
      spaces: 'Some spaces are set so that lines do not break there.',
    },
    rights: {
      one: 'Copyright remains with the author.',
      other: 'Copyright remains with the authors.',
    },
    corrections: 'Corrections',
    received: 'received as {words}',
    conjectured: '{reason} (conjectured)',
    remarks: 'Remarks',
    rating: 'Rating',
    ratingBasedOn: 'Based on the words {passage} ({place})',
    receivedText: 'Received text and checksum',
  },
  relatedReviews: {
    heading: 'More on these themes',
  },
  rating: {
    estimated: 'about {value}, estimated by the archive',
    stated: '{value}, the critic’s rating',
    none: 'no rating or estimate',
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
      neither: 'no judgement',
    },
    voices: {
      character: { named: 'said by {speaker} (character)', unnamed: 'said by a character' },
      filmmaker: { named: 'said by {speaker} (filmmaker)', unnamed: 'said by a filmmaker' },
      other: { named: 'said by {speaker}', unnamed: 'said by others' },
    },
    saidByOthers: 'said by others',
    wholeFilm: 'The film as a whole',
    supportsRating: {
      estimated: 'basis of the estimate',
      stated: 'basis of the rating',
      either: 'basis of the rating or estimate',
    },
    show: 'Highlight a theme',
    showAll: 'All passages',
    showNone: 'None',
    nextHere: 'next in this review',
    nextCritic: 'next critic: {critic}',
    toNotation: 'Back to the notation',
    close: 'Close',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    annotations: 'These passages as a data file (Web Annotations, JSON-LD)',
    allAnnotations: 'All the archive’s passages as a data file (Web Annotations, JSON-LD)',
  },
  notation: {
    title: 'Notation',
    skip: 'Skip the notation',
    howToRead: 'How to read the notation',
    lines: 'Each line is a theme, each bar a paragraph; the moving line is where you are.',
    themes: { one: '{count} theme', other: '{count} themes' },
    summary: 'Show the notation: {passages} on {themes}',
  },
  listening: {
    review: 'Listen: this review as drum music, {seconds} s',
    film: 'Listen: the critics as drum music',
    player: {
      title: 'Drum music',
      play: 'Play',
      pause: 'Pause',
      stop: 'Stop',
      paragraph: 'Paragraph',
      volume: 'Volume',
      follow: 'Scroll along',
      explanation:
        'Each theme is a part of the drum kit, each paragraph a bar. Praise rings out, a reservation is cut short, brushes play what others say. The notation shows all of it: you miss nothing by not hearing it.',
      critic: 'Critic',
      allCritics: 'all in turn',
      against: 'alternating with',
      nobody: 'nobody',
    },
  },
  filmPages: {
    heading: 'What the critics say',
    directedBy: 'directed by {directors}',
    starring: 'with {actors}',
    description: 'What critics think of {film}, directed by {directors}, in their own words.',
    titleOf: '{film}: {heading}',
    asAWhole: {
      heading: 'The film as a whole',
      introduction: 'The key line of each review, and what else it says about {film} as a whole.',
      none: 'No critic judges the film as a whole.',
    },
    reservations: {
      heading: 'All reservations',
      introduction: 'Everything the critics hold against {film}.',
      none: 'No critic has reservations about the film.',
    },
    links: {
      reviews: { one: 'The review', other: 'All {count} reviews' },
      asAWhole: 'The film as a whole',
      reservations: 'All reservations',
    },
  },
  score: {
    title: 'The full score',
    explanation: 'Each row is a theme, each column a critic, each sign a passage:',
    rowExplanation: 'Each column is a critic, each sign a passage on this theme:',
    silent: 'silent',
    both: 'praise and reservations',
    bars: 'Each bar stands for all {total} critics, from left to right: praise, praise and reservations, reservations, no judgement, silence.',
    theme: 'Theme',
    film: 'Film',
    standings: {
      praise: { one: 'praise from {count} critic', other: 'praise from {count} critics' },
      reservation: {
        one: 'reservations from {count} critic',
        other: 'reservations from {count} critics',
      },
      both: { other: 'praise from {praise}, reservations from {count}' },
    },
    sort: 'Order',
    orders: {
      pitch: 'As in the notation',
      discussion: 'Most discussed first',
      praise: 'Most praise first',
      reservations: 'Most reservations first',
    },
    critics: 'Critics {first} to {last} of {total}',
    parts: 'Parts of the full score',
    previous: 'Previous critics',
    next: 'Next critics',
    allCritics: 'All {total} critics',
    image: 'The full score as an image',
    imageTitle: '{film}: the full score',
  },
  filmFacts: {
    heading: 'Facts, according to the reviews',
    year: 'Year',
    directors: { one: 'Director', other: 'Directors' },
    cast: 'Cast',
    disputed: 'On these points, the reviews disagree',
  },
  themePages: {
    introduction:
      'What the reviews discuss. Each theme’s page brings together what the critics say about it.',
    reviewsOnTheme: 'What the critics say',
    groups: {
      praise: 'Praise',
      reservation: 'Reservations',
      neither: 'No judgement',
      others: 'Said by others',
    },
    passagesInReviews: '{passages} in {reviews}',
    ofThemSaidByOthers: { other: '{count} said by others' },
    judgements: {
      praise: { one: 'praise in {count} review', other: 'praise in {count} reviews' },
      reservation: {
        one: 'reservations in {count} review',
        other: 'reservations in {count} reviews',
      },
      neither: { one: 'no judgement in {count} review', other: 'no judgement in {count} reviews' },
    },
    share: {
      only: 'the only review on this theme',
      both: 'both reviews on this theme',
      all: 'all {total} reviews on this theme',
      some: {
        other: '{count} of {total} reviews on this theme',
      },
    },
    verdicts: {
      praise: { other: 'Praise for the film in {reviews}' },
      reservation: { other: 'Reservations about the film in {reviews}' },
      both: { other: 'Both praise for the film and reservations in {reviews}' },
      differ: {
        other: 'Critics differ: praise in {reviews}, reservations in {count}',
      },
      morePraise: {
        other: 'Praise for the film in {reviews}, reservations in {count}',
      },
      moreReservations: {
        other: 'Reservations about the film in {reviews}, praise in {count}',
      },
    },
  },
  personPages: {
    introduction:
      'People the reviews mention, real and fictional, with each mention by review and paragraph. Letters distinguish several mentions in one paragraph.',
    mentionCount: { one: '{count} mention', other: '{count} mentions' },
    judgements: 'Judgements',
    mentions: 'Mentions',
    otherMentions: 'Other mentions',
    mentionsInReviews: '{mentions} in {reviews}',
    roleIn: '{role} ({films})',
    otherNames: 'Also: {names}.',
    none: 'No review in the archive mentions this person yet.',
  },
  searchPage: {
    phrases: 'Exact words',
    howTo: 'How to search',
    introduction:
      'Searches the titles and the full text of all reviews, whatever their language. Put a phrase in quotation marks to find those exact words (“good job”), and a minus sign before a word to exclude reviews containing it (-Oscar).',
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
    none: 'No review matches this search.',
    unfiltered: {
      one: 'Show {count} review found without filters',
      other: 'Show {count} reviews found without filters',
    },
    absent: 'No review contains {words}.',
    corrected: 'Showing results for {words}:',
    asTyped: 'Search for {words} instead',
    without: 'Search for {words} only',
    leftOut: {
      one: '{count} review was excluded by your query.',
      other: '{count} reviews were excluded by your query.',
    },
    failed:
      'The search could not be loaded. Reload the page to try again; you can still browse the reviews and themes.',
    advice: 'Check the spelling, or try other words.',
    browseThemes: 'Browse the themes',
    quotation: '“{words}”',
    namedPages: 'Pages of the archive',
    person: 'Person',
    film: 'Film',
    publication: 'Publication',
    critic: 'Critic',
    theme: 'Theme',
    onTheme: 'Passages on the theme {theme}',
    allOnTheme: 'All passages on the theme {theme}',
    also: 'Also:',
    related: 'Related words: {words}',
    inPlaceOf: 'Reviews with these words in place of {words}.',
    relatedCount: {
      one: '{count} review with related words.',
      other: '{count} reviews with related words.',
    },
    translated: 'In {language}: {words}',
    translationsOf: 'Translations of {words}.',
    translatedCount: {
      one: '{count} review in {language}.',
      other: '{count} reviews in {language}.',
    },
    closest: 'Closest passages',
    closestCount: { one: '{count} passage comes close.', other: '{count} passages come close.' },
    noneTogether: 'No review contains all of these words.',
    notInOneParagraph: 'No paragraph contains all of these words.',
    lacking: 'Without {words}',
    chosen: 'Chosen filters',
    remove: 'Remove {name}',
    removeAll: 'Remove all',
    all: { one: 'Show {count} review', other: 'Show all {count} reviews' },
    suggestions: 'Suggestions',
    highlighted: { one: '{count} match on this page', other: 'Match {number} of {count}' },
    previousMatch: 'Previous',
    nextMatch: 'Next',
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
          'Verbatim keeps film reviews word for word, as they were received, and records what was corrected in each and, where it is known, where it came from. It is meant for reading, searching and citing: every review, and every paragraph, has its own permanent link.',
        ],
      },
      {
        id: 'text',
        heading: 'The text',
        paragraphs: [
          'The archive does not change what a critic wrote, slips included. It corrects only damage done in transmission, such as a lost apostrophe or a garbled character. Each review’s page lists the corrections: what was received, what replaces it, and why. A correction that is not certain is labelled as conjectured. Remarks point out what the archive noticed but did not correct.',
          'Before anything is published, the corrections are undone and the result is compared with the received text, character by character. If anything differs, the site stays as it was. In corrections, ␣ stands for a space, ⍽ for a no-break space, which keeps two words on one line, and ¶ for the end of a paragraph.',
          'If a text arrived without its paragraphs, the archive divides it into paragraphs and says so. It also says if a text is incomplete or an excerpt. Quotation marks, apostrophes and some spaces are shown as is usual in each language; the review’s page says that too.',
        ],
      },
      {
        id: 'titles',
        heading: 'Titles',
        paragraphs: [
          'A review that came with a title keeps it. Otherwise the archive supplies one, and the review’s page says where it comes from: the text, in which case it is in quotation marks, or the address at which the review was published.',
        ],
      },
      {
        id: 'ratings',
        heading: 'Ratings',
        paragraphs: [
          'A critic’s own rating is shown as the critic gave it, on the critic’s scale. In lists it is converted to the archive’s scale, from 0.5 to 5, and rounded to half points.',
          'If the critic gives no rating, the archive may estimate one on its own scale. An estimate is always labelled as one, and comes with the words that support it, so that you can judge for yourself. If the text offers no basis for an estimate, there is none, and the review’s page says why.',
        ],
      },
      {
        id: 'themes',
        heading: 'Themes and passages',
        paragraphs: [
          'Each theme has a definition. A review is listed under a theme only if the critic discusses it; it is not enough that the film does.',
          'Every theme of a review, every judgement of the film and every rating or estimate is supported by at least one passage: words quoted exactly from the review. A judgement is labelled as praise or as a reservation. Reviews also quote others, such as characters or filmmakers. Passages of that kind say whose words they are, and never count as the critic’s judgement.',
          'Before anything is published, each passage is looked up in the text. If one is missing, the site stays as it was. Choosing the passages is a matter of interpretation, and the choice is the archive’s; each passage has its own link, so that it can be read in context, checked and cited.',
        ],
      },
      {
        id: 'people',
        heading: 'People',
        paragraphs: [
          'Each person has one entry, however the reviews spell the name; actors and the characters they play have separate entries. Every mention is listed by review and paragraph, with a link to its place in the text. The page of a person quotes the mentions in context: first the sentences that judge a film in which the person has a part, then all the others.',
        ],
      },
      {
        id: notationSection,
        heading: 'How to read the notation',
        paragraphs: [
          'Each review is also drawn as music for a drum kit. The drawing follows the text from beginning to end: each bar is a paragraph, and each passage is a note in its place. Every theme has a line of its own, with its name in front of it; a passage on several themes has a note on each of their lines, and a stem joins them. A line moves through the drawing as you read. The top line is for the film as a whole. A filled triangle is praise, a hollow one a reservation, a round note no judgement, and a hollow diamond something said by others. A star shows the words on which the rating or estimate is based. In lists, letters (Paragraph 3b) distinguish several passages in one paragraph.',
        ],
      },
      {
        id: 'full-score',
        heading: 'The full score',
        paragraphs: [
          'A film’s page shows all its reviews in one table, just as a full score shows a conductor all the instruments: a row for each theme, a column for each critic, and a sign for each passage. Point at a sign, or tap it, to read the words; click the words to go to their place in the review. A rest means that the critic says nothing about the theme.',
        ],
      },
      {
        id: 'cards',
        heading: 'Cards and drum music',
        paragraphs: [
          'Click a passage in the text of a review, or its note, and a card opens. It says whose words they are, how they judge the film and what they are about; it leads to the next passage on the same theme, in this review or another; and it has a button that copies the permanent link.',
          'A review can also be heard as drum music: each theme is a part of the drum kit, each paragraph is a bar, and praise sounds different from a reservation. Nothing plays until you press the button.',
        ],
      },
      {
        id: termsSection,
        heading: 'Terms',
        paragraphs: ['Words that have a particular meaning on this site.'],
      },
      {
        id: 'languages',
        heading: 'Languages',
        paragraphs: [
          'The link at the end of the menu shows the same page in another language. It changes the language of the interface, never that of a review: each review has one page, with the critic’s words as they are. If a review is in a language other than the one in which you read the archive, the interface around it stays in yours. This needs JavaScript; without it, the interface is in the language of the review.',
        ],
      },
      {
        id: 'unknown',
        heading: 'What is not known',
        paragraphs: [
          'If the author, the date or the source of a review is not recorded, its page says so. The archive does not guess. If a source was found by comparing texts, the page says that too.',
        ],
      },
      {
        id: rightsSection,
        heading: 'Rights',
        paragraphs: [
          'The reviews remain their authors’ copyright. The archive claims no rights in them, and the licence for the site’s code does not cover them. On what basis they are republished is not stated here.',
        ],
      },
      {
        id: 'privacy',
        heading: 'Privacy',
        paragraphs: [
          'The site sets no cookies, does not track you, and loads nothing from third parties. The search runs in your browser. The address of the search page contains your query, so that you can come back to the results. As on any website, the server sees which addresses are opened, including any query they contain.',
        ],
      },
      {
        id: 'colophon',
        heading: 'Colophon',
        paragraphs: [
          'Set in Source Serif 4, designed by Frank Grießhammer for Adobe, and League Gothic, by The League of Moveable Type after Morris Fuller Benton’s Alternate Gothic. Both are released under the SIL Open Font License.',
        ],
      },
    ],
    contact: 'Please send questions about this, and requests to take a review down, to {contact}.',
    noContact:
      'There is no contact address yet for questions about this, or for requests to take a review down.',
  },
  redirect: {
    title: 'Redirect',
    explanation: 'This address leads to {address}.',
  },
  notFound: {
    title: 'Page not found',
    explanation: 'There is nothing at this address.',
    advice: 'Search the reviews, or try one of these pages:',
  },
  glossary: {
    review: {
      term: 'review',
      meaning: 'A critic’s text about a film.',
      avoid: { critique: [] },
    },
    receivedText: {
      term: 'received text',
      meaning: 'The text of a review as it reached the archive, damage included.',
      avoid: { original: ['review.readAtSource'], raw: [] },
    },
    correction: {
      term: 'correction',
      meaning:
        'The repair of damage done to a text in transmission. A correction is conjectured if the damage can be repaired in more than one way.',
      avoid: { mend: [], emendation: [], amendment: [], fix: [] },
    },
    remark: {
      term: 'remark',
      meaning: 'What the archive noticed in a text but did not correct.',
      avoid: { comment: [], observation: [] },
    },
    source: {
      term: 'source',
      meaning: 'The publication in which a review appeared.',
      avoid: { origin: [], provenance: [] },
    },
    suppliedTitle: {
      term: 'supplied title',
      meaning: 'A title that the archive chose for a review that came without one.',
      avoid: { invented: [] },
    },
    aboutText: { term: 'about this text', avoid: { apparatus: [] } },
    permanentLink: {
      term: 'permanent link',
      meaning: 'The address of a review, a paragraph or a passage, which stays the same.',
      avoid: { permalink: [], url: [] },
    },
    theme: {
      term: 'theme',
      meaning: 'What a review discusses, such as music or ambition.',
      avoid: { topic: [], subject: [], motif: [], tag: [] },
    },
    passage: {
      term: 'passage',
      meaning: 'Words quoted exactly from a review, in support of what the archive says about it.',
      avoid: {
        excerpt: ['aboutPage.sections.text', 'aboutText.asReceived', 'review.completeness'],
        extract: [],
        snippet: [],
        citation: [],
      },
    },
    saidByOthers: {
      term: 'said by others',
      meaning:
        'What a critic quotes from somebody else, such as a character. It is never counted as the critic’s judgement.',
      avoid: { speaker: [], voice: [] },
    },
    judgement: {
      term: 'judgement',
      meaning: 'What a critic says for or against a film: praise or a reservation.',
      avoid: { assessment: [], evaluation: [], opinion: [], stance: [], verdict: [] },
    },
    praise: {
      term: 'praise',
      meaning: 'A judgement in favour of a film.',
      avoid: { acclaim: [], commendation: [] },
    },
    reservation: {
      term: 'reservation',
      meaning: 'A judgement against a film, or one that qualifies praise.',
      avoid: { complaint: [], criticism: [], objection: [] },
    },
    fullScore: {
      term: 'full score',
      meaning: 'A table of all a film’s critics and their themes, in which each sign is a passage.',
      avoid: { matrix: [], overview: [] },
    },
    rating: {
      term: 'rating',
      meaning: 'A film’s place on a critic’s scale, such as four stars out of five.',
      avoid: { grade: [], score: ['score', 'glossary.fullScore', 'aboutPage.sections.full-score'] },
    },
    estimate: {
      term: 'estimate',
      meaning: 'What rating the text suggests, in the archive’s view, if the critic gives none.',
      avoid: { inference: [], inferred: [], reading: ['aboutPage.sections.what-it-is'] },
    },
    notation: {
      term: 'notation',
      meaning: 'A review drawn as music.',
      avoid: { score: ['score', 'glossary.fullScore', 'aboutPage.sections.full-score'] },
    },
    person: {
      term: 'person',
      meaning: 'Somebody a review names, real or fictional.',
      avoid: { individual: [], persons: [] },
    },
    mention: {
      term: 'mention',
      meaning: 'A place where a review names a person.',
      avoid: { appearance: [], occurrence: [], reference: [] },
    },
    match: {
      term: 'match',
      meaning: 'Words that a search found in a text.',
      avoid: { hit: [] },
    },
    highlight: {
      term: 'highlight',
      meaning: 'The coloured background of passages or matches in a text.',
      avoid: {
        mark: [
          'aboutPage.sections.text',
          'aboutPage.sections.titles',
          'aboutText.typesetting',
          'searchPage.introduction',
        ],
      },
    },
    filter: { term: 'filter', avoid: { facet: [], narrow: [], refine: [] } },
    film: { term: 'film', avoid: { movie: [], picture: [] } },
  },
};

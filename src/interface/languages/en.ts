import type { Strings } from '../strings.ts';

export const strings: Strings = {
  archiveName: 'Verbatim',
  archiveDescription: 'An archive of film reviews, in the critics’ own words',
  skipToContent: 'Skip to the text',
  navigation: 'The archive',
  otherLanguages: 'Other languages',
  reviews: 'Reviews',
  themes: 'Themes',
  search: 'Search',
  about: 'About',
  rights:
    'The rights in the reviews stay with their authors. What the archive says of them is its own.',
  index: {
    title: 'Reviews',
    introduction:
      'Reviews kept word for word as they were received, with every mend on record. Each can be read, searched and cited by the paragraph.',
    reviewCount: { one: '{count} review', other: '{count} reviews' },
    page: 'Page {page} of {pages}',
    pages: 'Pages of this list',
    previous: 'Previous page',
    next: 'Next page',
    narrow: 'Narrow the list',
    all: 'All',
    byLanguage: 'Language',
    byRating: 'Rating',
    byTheme: 'Theme',
    sort: 'Sort by',
    orders: { title: 'Title', rating: 'Rating', length: 'Length', language: 'Language' },
    inLanguage: 'Reviews in {language}',
    rated: 'Reviews rated {rating}',
    none: 'No review in the archive speaks of this yet.',
  },
  review: {
    of: 'A review of {film} ({year}), directed by {directors}',
    readingTime: '{minutes} min',
    wordCount: { one: '{count} word', other: '{count} words' },
    themes: 'Themes',
    suppliedTitle: 'It came without a title; the archive titles it by words of its own.',
    statedTitle: 'The title is the one under which it was published.',
    paragraph: 'Paragraph {number}',
    record: 'Record',
    title: 'Title',
    rating: 'Rating',
    ratingRestsOn: 'It rests on the words',
    source: 'First published',
    sourceUnknown: 'Not recorded.',
    text: 'Text',
    asReceived: 'It stands as it was received.',
    emended: {
      one: 'It stands as it was received, but for {count} mend of damage done on the way.',
      other: 'It stands as it was received, but for {count} mends of damage done on the way.',
    },
    paragraphingRestored: 'Its paragraphs were lost on the way; those here are the archive’s.',
    rights: 'The rights in this review stay with its author.',
  },
  rating: {
    inferred: 'the archive’s reading',
    stated: 'the critic’s rating',
    value: '{value} of {best}',
  },
  themePages: {
    introduction:
      'What the reviews speak of, in a vocabulary that they share. Each theme lists the reviews that speak of it.',
  },
  searchPage: {
    introduction: 'Searches the full text of all reviews, in every language at once.',
    label: 'Search the reviews',
    submit: 'Search',
    found: {
      one: '{count} review has “{query}”.',
      other: '{count} reviews have “{query}”.',
    },
    none: 'No review has “{query}”.',
    noneAdvice: 'Try fewer words or another spelling, or go by the themes.',
    searching: 'Searching …',
    failed:
      'The search could not be loaded. Reload the page to try again; the reviews and themes can be reached without it.',
    withoutScript:
      'The search needs JavaScript, which is off in this browser. The reviews and the themes can be read without it.',
    results: 'Results',
    more: 'Show more',
  },
  aboutPage: {
    title: 'About the archive',
    sections: [
      {
        heading: 'What it is',
        paragraphs: [
          'Verbatim keeps film reviews as an archive keeps letters: as they were received, word for word, each with a record of where it came from and of what was done to it. It is made for reading, for searching across languages, and for citing. Every review has one address, and every paragraph within it another, and both are meant to last.',
        ],
      },
      {
        heading: 'The text',
        paragraphs: [
          'A critic’s words are never changed, and that includes the critic’s slips. What was damaged on its way here, an apostrophe lost or a character decoded wrongly, is mended, and each mend is recorded: what was received, what the archive reads, and why. Whenever the site is built, the mends are undone and the result is compared with the received text, character by character. If anything differs, there is no site.',
          'Where a text lost its paragraphs, the archive gives it paragraphs and says so. Marks of quotation and spaces that must not break are set in the manner of each language; beyond that, nothing is added.',
        ],
      },
      {
        heading: 'Titles',
        paragraphs: [
          'A review that came with a title keeps it. One that came without is titled by words of its own, in quotation marks, and its page says so.',
        ],
      },
      {
        heading: 'Ratings',
        paragraphs: [
          'Where a critic states a rating, it stands as stated, on the critic’s own scale. Where none is stated, the archive gives its own reading, from half a star to five in half steps, always marked as the archive’s and always with the words that it rests on, so that a reader can disagree.',
        ],
      },
      {
        heading: 'Themes',
        paragraphs: [
          'Themes come from a short vocabulary, each with a definition, that grew out of the reviews. A review is given a theme when it speaks of it in its own words, not because its film might.',
        ],
      },
      {
        heading: 'What is not known',
        paragraphs: [
          'Where a source is not recorded, the archive says that it is not recorded. It guesses at no author, no date and no place of publication.',
        ],
      },
      {
        heading: 'Rights',
        paragraphs: [
          'The rights in the reviews stay with their authors. An author who wants a review changed in its record, or taken out, is to be heard.',
        ],
      },
      {
        heading: 'Privacy',
        paragraphs: [
          'The site sets no cookies, counts no readers and loads nothing from anyone else. A search stays in the browser.',
        ],
      },
    ],
  },
  notFound: {
    title: 'There is no such page',
    explanation: 'Nothing in the archive has this address.',
    advice: 'Search the reviews, or go on from one of these:',
  },
};

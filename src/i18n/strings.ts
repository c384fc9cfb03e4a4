import type { Order } from '../archive/lists/order-names.ts';
import type { ScoreOrder } from '../archive/score/score-orders.ts';
import type { Judgement } from '../archive/themes/judgement.ts';
import type { Shape } from '../archive/themes/shape.ts';
import type { Verdict } from '../archive/themes/verdicts.ts';
import type { OthersVoice, Stance } from '../schema/passage.ts';
import type { Completeness, Review } from '../schema/review.ts';
import type { Source } from '../schema/source.ts';
import type { Glossary } from './glossary.ts';

/** A phrase with a number, `{count}`: one form for each plural category (CLDR) of the language. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Whose the ratings of a list are: all the critics', all estimates of the archive, or some of each. */
export type ListedBasis = 'stated' | 'estimated' | 'mixed';

/** The id of the section of the About page that explains the notation. */
export const notationSection = 'notation';

/** The id of its section on the site's own terms. */
export const termsSection = 'terms';

/** The id of its section on privacy. */
export const privacySection = 'privacy';

/** The id of its section on rights. */
export const rightsSection = 'rights';

/** The former id of the section on the notation. Keep it: links to it are published. */
export const formerNotationSection = 'scores';

/** The strings of the search in the browser, which loads them as a separate file. */
export interface SearchPhrases {
  readonly found: Counted;
  readonly browsed: Counted;
  readonly none: string;
  readonly unfiltered: Counted;
  readonly absent: string;
  readonly corrected: string;
  readonly asTyped: string;
  /** Before links to those words of a query that lead to results. */
  readonly onlyFor: string;
  readonly leftOut: Counted;
  readonly failed: string;
  /** What to do if nothing was found; links to all reviews and to the themes follow. */
  readonly advice: string;
  readonly browseThemes: string;
  readonly nearest: string;
  readonly quotation: string;
  /** The list of the pages that a query names, and the kinds of page. */
  readonly namedPages: string;
  readonly person: string;
  readonly film: string;
  readonly publication: string;
  readonly critic: string;
  readonly theme: string;
  readonly onTheme: string;
  readonly allOnTheme: string;
  /** Before links to further paragraphs of a review. */
  readonly also: string;
  /**
   * The headings of groups beyond the exact answer, what they stand for, and how much is in them: alone, or beyond
   * other reviews.
   */
  readonly related: string;
  readonly inPlaceOf: string;
  readonly relatedCount: Counted;
  readonly relatedMore: Counted;
  readonly translated: string;
  readonly translationsOf: string;
  readonly translatedCount: Counted;
  readonly translatedMore: Counted;
  readonly closest: string;
  /** Says how closest passages are sorted if an order of reviews is chosen. */
  readonly closestFirst: string;
  readonly closestCount: Counted;
  readonly noneExactly: string;
  readonly noneTogether: string;
  readonly notInOneParagraph: string;
  readonly lacking: string;
  readonly chosen: string;
  /** Stands between chosen values of which a review needs only one. */
  readonly or: string;
  readonly remove: string;
  readonly removeAll: string;
  readonly all: Counted;
  readonly allResults: string;
  /** Leads from the filters to the results. */
  readonly toResults: Counted;
  readonly suggestions: string;
  readonly pages: string;
  readonly highlighted: Counted;
  /** At which match of several the reader is: its number is `{number}`. */
  readonly atMatch: string;
  readonly previousMatch: string;
  readonly nextMatch: string;
  readonly clearHighlights: string;
}

/** A section of the About page. */
export interface Section {
  /** Its id on the page, the same in every language. */
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The strings of a page that collects what all reviews say about a film. */
export interface CollectionStrings {
  readonly heading: string;
  readonly introduction: string;
  readonly none: string;
}

/** The strings of one interface language. The names in braces are the same in every language. */
export interface Strings {
  /** The locale in which dates are written: the language, with a region if its regions differ. */
  readonly dateLocale: string;
  readonly glossary: Glossary;
  readonly archiveName: string;
  readonly archiveDescription: string;
  /** What the archive is and what it promises, in one sentence. */
  readonly archivePromise: string;
  readonly skipToContent: string;
  /**
   * Says that the interface lacks texts in its language, `{language}`, and has them in the root language of the site
   * instead. Only an interface that lacks some shows it.
   */
  readonly partlyTranslated: string;
  readonly navigation: string;
  readonly films: string;
  readonly reviews: string;
  readonly themes: string;
  readonly people: string;
  readonly search: string;
  readonly about: string;
  readonly footer: {
    readonly copyright: string;
    /** The link to the section of the About page on rights. */
    readonly rights: string;
    readonly contact: string;
    /** The link to the page that lists the data files. */
    readonly data: string;
  };
  /** The page with the passages of a review. */
  readonly passagesPage: {
    readonly introduction: Counted;
    /** The heading of the index of themes. */
    readonly byTheme: string;
    /** What stands before the names of the people whom a passage mentions. */
    readonly people: string;
  };
  readonly feeds: {
    /** Names the links to the feeds of a page. */
    readonly label: string;
    /** What a feed is, and how to subscribe: `{feed}` is its address, and `{page}` that of its page. */
    readonly explanation: string;
  };
  readonly dataPage: DataPageStrings;
  readonly lists: {
    readonly title: string;
    readonly introduction: string;
    readonly reviewCount: Counted;
    readonly page: string;
    readonly pages: string;
    readonly previous: string;
    readonly next: string;
    /** Opens the facets of a list. */
    readonly narrow: string;
    readonly show: string;
    readonly all: string;
    readonly byLanguage: string;
    /** The name of the ratings of the archive, as a facet: it must not pass estimates off as critics' ratings. */
    readonly byRating: Readonly<Record<ListedBasis, string>>;
    readonly byTheme: string;
    readonly sort: string;
    readonly orders: Readonly<Record<Order, string>>;
    readonly onPage: string;
    readonly inLanguage: string;
    /** The heading of the reviews at one value: it must not call an estimate a rating. */
    readonly rated: Readonly<Record<ListedBasis, string>>;
    /** A value of the archive's scale, if all or some of its reviews have estimates. */
    readonly listedAt: Readonly<Record<Exclude<ListedBasis, 'stated'>, string>>;
    readonly none: string;
    /** In the place of the critic's name. */
    readonly unsigned: string;
  };
  readonly review: {
    readonly filmLine: string;
    readonly filmTitle: string;
    /** The minutes that it takes to read the review, not the running time of the film. */
    readonly readingTime: string;
    readonly wordCount: Counted;
    readonly paragraph: string;
    readonly showCorrections: Counted;
    /** The link to the source, after its name. */
    readonly readAtSource: string;
    readonly notRecorded: string;
    readonly completeness: Readonly<Record<Exclude<Completeness, 'complete'>, string>>;
  };
  readonly aboutText: {
    readonly heading: string;
    /** What the section contains, while it is closed. */
    readonly summary: string;
    readonly title: string;
    readonly titleBasis: Readonly<Record<Review['titleBasis'], string>>;
    readonly authors: Counted;
    readonly published: string;
    readonly source: string;
    readonly sourceBasis: Readonly<Record<Source['basis'], string>>;
    readonly notRecorded: string;
    readonly permanentLink: string;
    readonly text: string;
    /** The beginning of a sentence that may go on with the corrections, as `{text}`. */
    readonly asReceived: Readonly<Record<Completeness, string>>;
    readonly uncorrected: string;
    readonly corrected: Counted;
    /** Like `corrected`, if some of the corrections are conjectured: `{conjectured}` of them. */
    readonly correctedByConjecture: Counted;
    readonly paragraphingRestored: string;
    readonly typesetting: {
      readonly quotationMarks: string;
      readonly apostrophes: string;
      readonly quotationMarksAndApostrophes: string;
      readonly spaces: string;
    };
    readonly rights: Counted;
    readonly corrections: string;
    readonly received: string;
    readonly conjectured: string;
    readonly remarks: string;
    readonly rating: string;
    readonly ratingBasedOn: string;
    readonly receivedText: string;
    readonly downloads: string;
  };
  /** What the TEI document of a review says about it. */
  readonly tei: {
    /** What the archive did to a text. */
    readonly responsibility: string;
    readonly director: string;
    readonly corrections: string;
    readonly paragraphs: string;
    readonly quotationMarks: string;
    readonly passages: string;
    readonly voices: string;
    /** What the archive did on a day that the document names. */
    readonly received: string;
  };
  readonly citation: {
    readonly heading: string;
    /** `{film}` is its title with its year. */
    readonly reviewOf: string;
    /** When the archive received the text. */
    readonly received: string;
    /** The archive's version of a text: `{version}` is a part of its checksum. */
    readonly version: string;
    /** How many corrections the version has. */
    readonly corrections: Counted;
    /** The paragraph of a passage, within a sentence. */
    readonly paragraph: string;
    readonly copy: string;
    /** What was to be copied was copied: a citation, or a link. */
    readonly copied: string;
  };
  /** What is in references for programs, but on no page. */
  readonly references: {
    /** The whole checksum of a version, with the rule by which anybody can compute it. */
    readonly checksum: string;
  };
  readonly relatedReviews: {
    readonly heading: string;
  };
  readonly rating: {
    readonly estimated: string;
    readonly stated: string;
    readonly none: string;
    readonly value: string;
    /** A grade, or a value of a scale on which lower is better. */
    readonly valueWithBest: string;
    readonly bestValue: string;
  };
  readonly passages: {
    readonly title: string;
    readonly count: Counted;
    readonly judgement: Readonly<Record<Judgement, string>>;
    /** Whose words a passage is, if they are not the critic's own, with and without a speaker. */
    readonly voices: Readonly<
      Record<OthersVoice, { readonly named: string; readonly unnamed: string }>
    >;
    /** Names the symbol for what anyone but the critic says. */
    readonly saidByOthers: string;
    readonly wholeFilm: string;
    readonly supportsRating: Readonly<Record<'estimated' | 'stated' | 'either', string>>;
    readonly show: string;
    readonly showAll: string;
    readonly showNone: string;
    /** The next passage on the same theme in this review. */
    readonly nextHere: string;
    /** The first passage on the same theme by another critic: `{critic}`. */
    readonly nextCritic: string;
    readonly toNotation: string;
    readonly close: string;
    readonly copyLink: string;
    /** Hands a sentence and its link, or a review, to another app. */
    readonly share: string;
    readonly allAnnotations: string;
  };
  readonly notation: {
    readonly title: string;
    readonly skip: string;
    readonly howToRead: string;
    /** What a line and a bar are. The meanings of the symbols follow. */
    readonly lines: string;
    /** The number of themes in `summary`. */
    readonly themes: Counted;
    readonly summary: string;
  };
  readonly listening: {
    /** The label of the button that plays a review, `{seconds}` long. */
    readonly review: string;
    /** The label of the button that plays all critics of a film. */
    readonly film: string;
    readonly player: {
      readonly title: string;
      readonly play: string;
      readonly pause: string;
      readonly stop: string;
      /** The label of the slider for the paragraph that sounds. */
      readonly paragraph: string;
      readonly volume: string;
      readonly follow: string;
      /** What is heard, for people who cannot hear it, too. */
      readonly explanation: string;
      /** Who plays, where a page has several critics. */
      readonly critic: string;
      readonly allCritics: string;
      readonly against: string;
      readonly nobody: string;
    };
  };
  readonly filmPages: {
    /** The heading of the critics' lines. */
    readonly heading: string;
    readonly directedBy: string;
    readonly starring: string;
    readonly description: string;
    /** The title of a page that collects statements: `{film}`, and the `{heading}` of the page. */
    readonly titleOf: string;
    readonly asAWhole: CollectionStrings;
    readonly reservations: CollectionStrings;
    readonly links: {
      readonly reviews: Counted;
      readonly asAWhole: string;
      readonly reservations: string;
    };
  };
  readonly score: {
    readonly title: string;
    /** What a row, a column and a sign is. The symbols with their names follow. */
    readonly explanation: string;
    /** The same for the row of one theme. */
    readonly rowExplanation: string;
    /** A critic without a passage on a theme. */
    readonly silent: string;
    /** A critic with praise and reservations. */
    readonly both: string;
    /** What the bars of a score with too many critics for one part show. */
    readonly bars: string;
    /** The headers of the column with the names of the rows. */
    readonly theme: string;
    readonly film: string;
    /**
     * How many critics have praise for a film with regard to a theme, and how many have reservations. If there are
     * both, `{praise}` and `{count}` are their numbers; critics with both are in both.
     */
    readonly standings: Readonly<Record<Stance | 'both', Counted>>;
    readonly sort: string;
    readonly orders: Readonly<Record<ScoreOrder, string>>;
    /** Which of the critics are in the columns of a part. */
    readonly critics: string;
    readonly parts: string;
    readonly previous: string;
    readonly next: string;
    readonly allCritics: string;
    readonly image: string;
    readonly imageTitle: string;
  };
  readonly filmFacts: {
    readonly heading: string;
    readonly year: string;
    readonly directors: Counted;
    readonly cast: string;
    /** The heading of the facts on which reviews contradict each other. */
    readonly disputed: string;
  };
  readonly themePages: {
    readonly introduction: string;
    readonly reviewsOnTheme: string;
    /** The heading of the films whose critics a page does not quote. */
    readonly otherFilms: string;
    /** A link to the critics whom a page does not quote. */
    readonly moreCritics: Counted;
    /** The headings of what the critics say, by how they say it. */
    readonly groups: Readonly<Record<Shape, string>>;
    readonly passagesInReviews: string;
    readonly ofThemSaidByOthers: Counted;
    readonly judgements: Readonly<Record<Judgement, Counted>>;
    /** How many of the reviews on a theme, for the verdicts: `{reviews}`. */
    readonly share: {
      readonly only: string;
      readonly both: string;
      readonly all: string;
      readonly some: Counted;
    };
    /** Where a verdict names both sides, `{count}` is the number of reviews on the second. */
    readonly verdicts: Readonly<Record<Verdict, Counted>>;
  };
  readonly personPages: {
    readonly introduction: string;
    /** The introduction of a list that counts the mentions. */
    readonly shortIntroduction: string;
    readonly initials: string;
    readonly mentionCount: Counted;
    /** The headings of sentences that judge a film with the person, of all sentences, and of the others. */
    readonly judgements: string;
    readonly mentions: string;
    readonly otherMentions: string;
    /** The heading of mentions that are not quoted. */
    readonly mentionsByPlace: string;
    readonly mentionsInReviews: string;
    readonly roleIn: string;
    readonly otherNames: string;
    readonly none: string;
  };
  readonly searchPage: {
    readonly introduction: string;
    /** Names examples of phrases in quotation marks: links that search for them. */
    readonly phrases: string;
    /** Names links to the pages of people and of themes. */
    readonly peoplePages: string;
    readonly themePages: string;
    /** What a query may be: shown until there is one. */
    readonly hint: string;
    /** Names the introduction. */
    readonly howTo: string;
    readonly label: string;
    readonly submit: string;
    readonly recent: string;
    readonly remember: string;
    readonly forgetAll: string;
    readonly withoutScript: string;
    readonly results: string;
    readonly facets: string;
    /** What readers ask for who want praise or reservations: queries, not shown. */
    readonly judgements: Readonly<Record<'praise' | 'reservations', readonly string[]>>;
    readonly sort: string;
    readonly bestFirst: string;
  };
  /** What the search box of a page shows before its script arrives, or if it does not. */
  readonly searchBox: { readonly searching: string; readonly noSuggestions: string };
  readonly searching: SearchPhrases;
  readonly aboutPage: {
    readonly title: string;
    readonly sections: readonly Section[];
    /** The end of the section on rights: where to send questions, or that there is no address for them. */
    readonly contact: string;
    readonly noContact: string;
    /** Before that: where the licences of typefaces and code are. */
    readonly licences: string;
    /**
     * The end of the section on privacy: what the device keeps of a small archive, all of which it can search, or of a
     * large one; then how much it keeps, and how to remove it.
     */
    readonly offline: Readonly<Record<'small' | 'large' | 'copies', string>>;
  };
  /** What readers without a network see instead of a page that their device does not keep. */
  readonly offline: {
    readonly title: string;
    readonly explanation: string;
    readonly advice: string;
    readonly kept: string;
  };
  /** What a page says when something cannot be loaded. */
  readonly state: Readonly<Record<'updated' | 'reload' | 'unreachable', string>>;
  readonly redirect: {
    readonly title: string;
    readonly explanation: string;
  };
  readonly notFound: {
    readonly title: string;
    readonly explanation: string;
    readonly advice: string;
  };
}

/** The page that lists the data files. */
export interface DataPageStrings {
  readonly title: string;
  readonly introduction: string;
  readonly whole: string;
  readonly ofReviews: string;
  /** What the files are that each review has. */
  readonly ofReviewsIntroduction: string;
  readonly feeds: string;
  readonly feedsIntroduction: string;
  readonly files: Readonly<
    Record<
      | 'archive'
      | 'schema'
      | 'reviews'
      | 'passages'
      | 'annotations'
      | 'languageModels'
      | 'tei'
      | 'markdown'
      | 'plainText'
      | 'reviewAnnotations'
      | 'received'
      | 'atom'
      | 'jsonFeed',
      string
    >
  >;
  /** The size of a file: `{size}` is a number of kilobytes. */
  readonly size: string;
  readonly tables: string;
  /** How the version of a text is made. */
  readonly version: string;
  /** Which files have quotation marks as they were received. */
  readonly quotationMarks: string;
  /** Where the other files of a review are, beside its Markdown. */
  readonly besideMarkdown: string;
  readonly rights: string;
}

import {
  notationSection,
  privacySection,
  rightsSection,
  type Strings,
  termsSection,
} from '../strings.ts';

export const strings: Strings = {
  dateLocale: 'de',
  archiveName: 'Verbatim',
  archiveDescription: 'Ein Archiv für Filmkritiken im Wortlaut.',
  archivePromise:
    'Filmkritiken im Wortlaut; jede Angabe führt zu den Worten, auf denen sie beruht.',
  skipToContent: 'Zum Inhalt springen',
  partlyTranslated: 'Diese Website gibt es erst zum Teil auf {language}; der Rest ist auf {root}.',
  navigation: 'Hauptmenü',
  films: 'Filme',
  reviews: 'Kritiken',
  themes: 'Themen',
  people: 'Personen',
  search: 'Suche',
  about: 'Über das Archiv',
  footer: {
    copyright:
      'Die Rechte an den Kritiken bleiben bei ihren Autorinnen und Autoren. Themen und Einschätzungen stammen vom Archiv; fehlende Titel hat es ergänzt.',
    rights: 'Mehr zu den Rechten',
    contact: 'Kontakt',
    data: 'Daten',
  },
  passagesPage: {
    introduction: {
      one: 'Eine Textstelle mit Themen, Personen und Quellenangabe.',
      other: '{count} Textstellen mit Themen, Personen und Quellenangaben.',
    },
    byTheme: 'Nach Themen',
    people: 'Personen:',
  },
  feeds: {
    label: 'Neue Kritiken als Feed:',
    explanation:
      'Dies ist ein Feed. Um ihn zu abonnieren, fügen Sie seine Adresse in einen Feedreader ein, der Ihnen dann neue Kritiken anzeigt: {feed}. Dieselben Kritiken finden Sie auf der Seite {page}.',
  },
  dataPage: {
    title: 'Daten',
    introduction:
      'Alle Daten des Archivs, als Dateien zur Weiterverarbeitung. Sie entstehen zusammen mit den Seiten aus denselben Datensätzen.',
    whole: 'Das ganze Archiv',
    ofReviews: 'Jede Kritik',
    ofReviewsIntroduction:
      'Links zu diesen Dateien stehen auf der Seite jeder Kritik unter „Zu diesem Text“.',
    feeds: 'Feeds',
    feedsIntroduction:
      'Feeds enthalten den vollen Text der neuesten Kritiken. Es gibt einen für das Archiv und je einen für jede Sprache, jedes Thema, jeden Film und jede Person mit einer Kritik, deren Eingangstag verzeichnet ist. Verlinkt sind sie auf den jeweiligen Seiten.',
    files: {
      archive: 'Alle Datensätze in einem Dokument (JSON)',
      schema: 'Was das Dokument enthält (JSON Schema)',
      reviews: 'Die Kritiken als Tabelle (CSV)',
      passages: 'Die Textstellen als Tabelle (CSV)',
      annotations: 'Alle Textstellen als Web Annotations (JSON-LD)',
      languageModels: 'Ein Wegweiser durch das Archiv für Sprachmodelle (Markdown)',
      tei: 'Der Text mit Berichtigungen, Textstellen und Personen (TEI P5)',
      markdown: 'Der Text als Markdown',
      plainText: 'Der Text ohne jede Auszeichnung',
      reviewAnnotations: 'Die Textstellen als Web Annotations (JSON-LD)',
      received: 'Der überlieferte Text, Byte für Byte',
      atom: 'Atom',
      jsonFeed: 'JSON Feed',
    },
    size: '{size} kB',
    tables:
      'In den Tabellen steht vor Texten, die ein Tabellenprogramm für Formeln halten könnte, ein Apostroph.',
    version:
      'Die Fassung eines Textes ist die SHA-256-Prüfsumme seiner Absätze in UTF-8, ohne Auszeichnung, verbunden durch je zwei Zeilenvorschübe, ohne Zeilenvorschub am Ende. Das JSON-Dokument hat dieselben Absätze. Quellenangaben nennen die ersten acht Zeichen. Jede Berichtigung ergibt eine neue Fassung.',
    quotationMarks:
      'In JSON, Tabellen, TEI, Markdown und reinem Text stehen Anführungszeichen und Apostrophe so, wie der Text sie hat. Seiten, Feeds, Quellenangaben und Web Annotations zeigen typografische an Stelle von geraden.',
    besideMarkdown:
      'Jeder Link führt zu einer Kritik als Markdown. Dieselbe Adresse mit review.tei.xml statt review.md enthält den Text mit Berichtigungen, Textstellen und Personen (TEI P5).',
    rights:
      'Die Rechte an den Kritiken bleiben bei ihren Autorinnen und Autoren: Was Sie mit den Texten tun dürfen, kann das Archiv nicht entscheiden.',
  },
  lists: {
    title: 'Kritiken',
    introduction:
      'Filmkritiken im Wortlaut. Jede Berichtigung ist vermerkt, jeder Absatz hat einen dauerhaften Link.',
    reviewCount: { one: '{count} Kritik', other: '{count} Kritiken' },
    page: 'Seite {page} von {pages}',
    pages: 'Seiten dieser Liste',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    narrow: 'Liste filtern',
    show: 'Auswahl',
    all: 'Alle Kritiken',
    byLanguage: 'Sprache',
    byRating: {
      stated: 'Wertung',
      estimated: 'Einschätzung',
      mixed: 'Wertung (teils Einschätzung)',
    },
    byTheme: 'Thema',
    sort: 'Sortieren nach',
    orders: {
      title: 'Titel',
      rating: '{rating}, höchste zuerst',
      length: 'Länge, kürzeste zuerst',
    },
    onPage: '{heading}, Seite {page}',
    inLanguage: 'Kritiken auf {language}',
    rated: {
      stated: 'Kritiken mit der Wertung {rating}',
      estimated: 'Kritiken mit der Einschätzung etwa {rating}',
      mixed: 'Kritiken mit {rating} (teils Einschätzungen)',
    },
    listedAt: { estimated: 'etwa {value}', mixed: '{value} (teils Einschätzungen)' },
    none: 'Noch keine Kritik im Archiv behandelt dieses Thema.',
    unsigned: 'Autorschaft und Quelle nicht verzeichnet',
  },
  review: {
    filmLine: 'Eine Kritik zu {film}, Regie: {directors}',
    filmTitle: '{title} ({year})',
    readingTime: '{minutes} Min. Lesezeit',
    wordCount: { one: '{count} Wort', other: '{count} Wörter' },
    paragraph: 'Absatz {number}',
    showCorrections: {
      one: 'Die Berichtigung im Text anzeigen',
      other: 'Die {count} Berichtigungen im Text anzeigen',
    },
    readAtSource: 'zum Original',
    notRecorded: 'Autorschaft und Quelle nicht verzeichnet',
    completeness: { incomplete: 'unvollständig', excerpt: 'Auszug' },
  },
  aboutText: {
    heading: 'Zu diesem Text',
    summary: 'Titel, Autorschaft, Quelle, Berichtigungen, Wertung und Prüfsumme',
    title: 'Titel',
    titleBasis: {
      stated: 'Die Kritik ist mit diesem Titel überliefert',
      supplied: 'Die Kritik ist ohne Titel überliefert; dieser ist dem Text entnommen',
      address:
        'Die Kritik ist ohne Titel überliefert; der angegebene stammt aus der Adresse, unter der sie erschienen ist',
    },
    authors: { other: 'Autorschaft' },
    published: 'Erschienen',
    source: 'Quelle',
    sourceBasis: { stated: 'mit dem Text überliefert', matched: 'durch Textvergleich ermittelt' },
    notRecorded: 'Nicht verzeichnet',
    permanentLink: 'Dauerhafter Link',
    text: 'Text',
    asReceived: {
      complete: 'Im überlieferten Wortlaut',
      incomplete: 'Ein Teil der Kritik fehlt; das Übrige steht hier im überlieferten Wortlaut',
      excerpt: 'Ein Auszug im überlieferten Wortlaut',
    },
    uncorrected: '{text}.',
    corrected: {
      one: '{text}, bis auf einen berichtigten Übertragungsfehler.',
      other: '{text}, bis auf {count} berichtigte Übertragungsfehler.',
    },
    correctedByConjecture: {
      one: '{text}, bis auf einen vermutungsweise berichtigten Übertragungsfehler.',
      other:
        '{text}, bis auf {count} berichtigte Übertragungsfehler, {conjectured} davon vermutungsweise.',
    },
    paragraphingRestored:
      'Die Absätze gingen bei der Übertragung verloren; diese stammen vom Archiv.',
    typesetting: {
      quotationMarks: 'Gerade Anführungszeichen sind durch typografische ersetzt.',
      apostrophes: 'Gerade Apostrophe sind durch typografische ersetzt.',
      quotationMarksAndApostrophes:
        'Gerade Anführungszeichen und Apostrophe sind durch typografische ersetzt.',
      spaces: 'Einige Leerzeichen sind geschützt.',
    },
    rights: {
      one: 'Die Rechte bleiben bei der Autorin oder dem Autor.',
      other: 'Die Rechte bleiben bei den Autorinnen und Autoren.',
    },
    corrections: 'Berichtigungen',
    received: 'überliefert als {words}',
    conjectured: '{reason} (Vermutung)',
    remarks: 'Anmerkungen',
    rating: 'Wertung',
    ratingBasedOn: 'Grundlage sind die Worte {passage} ({place})',
    receivedText: 'Überlieferter Text und Prüfsumme',
    downloads: 'Downloads',
  },
  tei: {
    responsibility:
      'Berichtigungen, Namen, Textstellen, Themen und, wenn die Wertung eine Einschätzung ist, auch diese',
    director: 'Regie',
    corrections:
      'Ein choice enthält die überlieferten (sic) und die berichtigten Worte (corr). Ergänztes ist supplied; Überliefertes, das wegfiel, ist surplus, als ganzer Absatz in einem ab. lb ist ein Zeilenende. Eine Berichtigung ist sicher, wenn cert high ist, und vermutet, wenn es medium ist. Ihr Grund steht als Anmerkung nach dem Text.',
    paragraphs: 'Die Absätze sind die des überlieferten Textes.',
    quotationMarks:
      'Anführungszeichen und Apostrophe sind die überlieferten oder berichtigten. Seiten zeigen typografische an Stelle von geraden.',
    passages:
      'Das Archiv hat die Textstellen ausgewählt und sagt von jeder, wovon sie handelt, wie sie den Film beurteilt und von wem sie stammt. Textstellen können sich überschneiden: Jede ist ein span zwischen zwei Ankern.',
    voices: 'Von wem die Worte einer Textstelle stammen',
    received: 'Das Archiv erhielt den Text.',
  },
  citation: {
    heading: 'Zitieren',
    reviewOf: 'Kritik zu {film}',
    received: 'eingegangen am {date}',
    version: 'Fassung {version}',
    corrections: { one: 'mit einer Berichtigung', other: 'mit {count} Berichtigungen' },
    paragraph: 'Abs. {number}',
    copy: 'Quellenangabe kopieren',
    copied: 'Kopiert',
  },
  references: {
    checksum:
      'SHA-256 des Textes, also seiner Absätze ohne Auszeichnung in UTF-8, mit einer Leerzeile dazwischen: {checksum}',
  },
  relatedReviews: {
    heading: 'Mehr zu diesen Themen',
  },
  rating: {
    estimated: 'etwa {value}, Einschätzung des Archivs',
    stated: '{value}, Wertung der Kritik',
    none: 'ohne Wertung oder Einschätzung',
    value: '{value} von {best}',
    valueWithBest: '{value} (Bestwert: {best})',
    bestValue: '{value} (Bestwert)',
  },
  passages: {
    title: 'Textstellen',
    count: { one: '{count} Textstelle', other: '{count} Textstellen' },
    judgement: { praise: 'Lob', reservation: 'Vorbehalt', neither: 'kein Urteil' },
    voices: {
      character: { named: 'Aussage von {speaker} (Figur)', unnamed: 'Aussage einer Figur' },
      filmmaker: {
        named: 'Aussage von {speaker} (am Film beteiligt)',
        unnamed: 'Aussage von Filmschaffenden',
      },
      other: { named: 'Aussage von {speaker}', unnamed: 'Aussage anderer' },
    },
    saidByOthers: 'Aussage anderer',
    wholeFilm: 'Der Film als Ganzes',
    supportsRating: {
      estimated: 'Grundlage der Einschätzung',
      stated: 'Grundlage der Wertung',
      either: 'Grundlage der Wertung oder Einschätzung',
    },
    show: 'Thema hervorheben',
    showAll: 'Alle Textstellen',
    showNone: 'Keine',
    nextHere: 'nächste in dieser Kritik',
    nextCritic: 'nächste Kritik: {critic}',
    toNotation: 'Zurück zur Notation',
    close: 'Schließen',
    copyLink: 'Link kopieren',
    share: 'Teilen',
    allAnnotations: 'Alle Textstellen des Archivs als Datei (Web Annotations, JSON-LD)',
  },
  notation: {
    title: 'Notation',
    skip: 'Notation überspringen',
    howToRead: 'Wie man die Notation liest',
    lines:
      'Jede Linie ist ein Thema, jeder Takt ein Absatz; der wandernde Strich zeigt die Lesestelle.',
    themes: { one: '{count} Thema', other: '{count} Themen' },
    summary: 'Notation zeigen: {passages} zu {themes}',
  },
  listening: {
    review: 'Anhören: diese Kritik als Schlagzeugmusik, {seconds} s',
    film: 'Anhören: die Kritiken als Schlagzeugmusik',
    player: {
      title: 'Schlagzeugmusik',
      play: 'Abspielen',
      pause: 'Pause',
      stop: 'Stopp',
      paragraph: 'Absatz',
      volume: 'Lautstärke',
      follow: 'Mitscrollen',
      explanation:
        'Jedes Thema ist ein Teil des Schlagzeugs, jeder Absatz ein Takt. Lob klingt aus, ein Vorbehalt wird abgedämpft, Aussagen anderer spielt der Besen. Die Notation zeigt dasselbe: Auch wer nichts hört, verpasst nichts.',
      critic: 'Kritik',
      allCritics: 'alle nacheinander',
      against: 'im Wechsel mit',
      nobody: 'keiner anderen',
    },
  },
  filmPages: {
    heading: 'Was die Kritiken sagen',
    directedBy: 'Regie: {directors}',
    starring: 'mit {actors}',
    description:
      'Was Kritikerinnen und Kritiker über {film} (Regie: {directors}) sagen, im Wortlaut.',
    titleOf: '{film}: {heading}',
    asAWhole: {
      heading: 'Der Film als Ganzes',
      introduction: 'Die Kernaussage jeder Kritik und was sie sonst über {film} als Ganzes sagt.',
      none: 'Keine Kritik urteilt über den Film als Ganzes.',
    },
    reservations: {
      heading: 'Alle Vorbehalte',
      introduction: 'Alles, was die Kritiken gegen {film} einwenden.',
      none: 'Keine Kritik hat Vorbehalte gegen den Film.',
    },
    links: {
      reviews: { one: 'Die Kritik', other: 'Alle {count} Kritiken' },
      asAWhole: 'Der Film als Ganzes',
      reservations: 'Alle Vorbehalte',
    },
  },
  score: {
    title: 'Die Partitur',
    explanation:
      'Jede Zeile ist ein Thema, jede Spalte eine Kritik, jedes Zeichen eine Textstelle:',
    rowExplanation: 'Jede Spalte ist eine Kritik, jedes Zeichen eine Textstelle zu diesem Thema:',
    silent: 'schweigt',
    both: 'Lob und Vorbehalte',
    bars: 'Jeder Balken steht für alle {total} Kritiken, von links nach rechts: Lob, Lob und Vorbehalte, Vorbehalte, kein Urteil, Schweigen.',
    theme: 'Thema',
    film: 'Film',
    standings: {
      praise: { one: 'Lob in {count} Kritik', other: 'Lob in {count} Kritiken' },
      reservation: { one: 'Vorbehalte in {count} Kritik', other: 'Vorbehalte in {count} Kritiken' },
      both: {
        one: 'Lob in {praise}, Vorbehalte in {count} Kritik',
        other: 'Lob in {praise}, Vorbehalte in {count} Kritiken',
      },
    },
    sort: 'Reihenfolge',
    orders: {
      pitch: 'Wie in der Notation',
      discussion: 'Meistbesprochenes zuerst',
      praise: 'Meistgelobtes zuerst',
      reservations: 'Meiste Vorbehalte zuerst',
    },
    critics: 'Kritiken {first} bis {last} von {total}',
    parts: 'Teile der Partitur',
    previous: 'Vorige Kritiken',
    next: 'Nächste Kritiken',
    allCritics: 'Alle {total} Kritiken',
    image: 'Die Partitur als Bild',
    imageTitle: '{film}: die Partitur',
  },
  filmFacts: {
    heading: 'Angaben der Kritiken zum Film',
    year: 'Jahr',
    directors: { other: 'Regie' },
    cast: 'Besetzung',
    disputed: 'In diesen Punkten widersprechen sich die Kritiken',
  },
  themePages: {
    introduction: 'Worum es in den Kritiken geht. Jede Themenseite versammelt, was sie dazu sagen.',
    reviewsOnTheme: 'Was die Kritiken sagen',
    otherFilms: 'Weitere Filme',
    moreCritics: {
      one: '{count} weitere Kritik zu diesem Film',
      other: '{count} weitere Kritiken zu diesem Film',
    },
    groups: {
      praise: 'Lob',
      reservation: 'Vorbehalte',
      neither: 'Kein Urteil',
      others: 'Aussagen anderer',
    },
    passagesInReviews: '{passages} in {reviews}',
    ofThemSaidByOthers: {
      one: 'davon {count} Aussage anderer',
      other: 'davon {count} Aussagen anderer',
    },
    judgements: {
      praise: { one: 'Lob in {count} Kritik', other: 'Lob in {count} Kritiken' },
      reservation: { one: 'Vorbehalte in {count} Kritik', other: 'Vorbehalte in {count} Kritiken' },
      neither: { one: 'kein Urteil in {count} Kritik', other: 'kein Urteil in {count} Kritiken' },
    },
    share: {
      only: 'der einzigen Kritik zum Thema',
      both: 'beiden Kritiken zum Thema',
      all: 'allen {total} Kritiken zum Thema',
      some: {
        other: '{count} von {total} Kritiken zum Thema',
      },
    },
    verdicts: {
      praise: { other: 'Lob für den Film in {reviews}' },
      reservation: { other: 'Vorbehalte gegen den Film in {reviews}' },
      both: { other: 'Lob für den Film und zugleich Vorbehalte in {reviews}' },
      differ: {
        other: 'Die Urteile gehen auseinander: Lob in {reviews}, Vorbehalte in {count}',
      },
      morePraise: {
        other: 'Lob für den Film in {reviews}, Vorbehalte in {count}',
      },
      moreReservations: {
        other: 'Vorbehalte gegen den Film in {reviews}, Lob in {count}',
      },
    },
  },
  personPages: {
    introduction:
      'Reale und fiktive Personen, die in den Kritiken genannt werden, mit jeder Nennung nach Kritik und Absatz. Buchstaben unterscheiden mehrere Nennungen in einem Absatz.',
    shortIntroduction:
      'Reale und fiktive Personen, die in den Kritiken genannt werden. Jede hat eine Seite, die Urteile über sie zitiert und die Nennungen nach Kritik und Absatz aufführt.',
    initials: 'Personen nach Anfangsbuchstaben',
    mentionCount: { one: '{count} Nennung', other: '{count} Nennungen' },
    judgements: 'Urteile',
    mentions: 'Nennungen',
    otherMentions: 'Weitere Nennungen',
    mentionsByPlace: 'Weitere Nennungen nach Kritik und Absatz',
    mentionsInReviews: '{mentions} in {reviews}',
    roleIn: '{role} ({films})',
    otherNames: 'Auch: {names}.',
    none: 'Noch keine Kritik im Archiv nennt diese Person.',
  },
  searchPage: {
    phrases: 'Wörtlich suchen',
    peoplePages: 'Seiten zu Personen',
    themePages: 'Seiten zu Themen',
    hint: 'Geben Sie Wörter, einen Namen oder eine Frage ein. Auch Kritiken in anderen Sprachen werden gefunden.',
    howTo: 'So funktioniert die Suche',
    introduction:
      'Durchsucht Titel und Text aller Kritiken. Eine Wendung in Anführungszeichen wird wortwörtlich gesucht („good job“); ein Minuszeichen vor einem Wort schließt Kritiken aus, die es enthalten (-Oscar).',
    label: 'Kritiken durchsuchen',
    submit: 'Suchen',
    recent: 'Letzte Suchen',
    remember: 'Meine Suchen auf diesem Gerät merken',
    forgetAll: 'Alle löschen',
    withoutScript:
      'Die Suche braucht JavaScript, das in diesem Browser ausgeschaltet ist; ohne JavaScript kann die Seite Ihre Suchanfrage nicht lesen. Aber jeder Film, jede Person und jedes Thema hat eine eigene Seite mit allem, was die Kritiken dazu sagen. Einen Namen finden Sie hier mit der Funktion „Auf dieser Seite suchen“ Ihres Browsers.',
    results: 'Ergebnisse',
    judgements: {
      praise: [
        'Lob',
        'positiv',
        'positive Kritik',
        'positive Kritiken',
        'gute Kritik',
        'gute Kritiken',
        'Stärke',
        'Stärken',
        'Pluspunkte',
        'Vorteil',
        'Vorteile',
        'Vorzug',
        'Vorzüge',
        'gelobt',
        'loben',
        'gut',
        'beste',
        'bestes',
        'beste Kritik',
        'beste Kritiken',
        'positive Meinung',
        'positive Meinungen',
      ],
      reservations: [
        'Vorbehalt',
        'Vorbehalte',
        'negativ',
        'negative Kritik',
        'negative Kritiken',
        'schlechte Kritik',
        'schlechte Kritiken',
        'Kritikpunkt',
        'Kritikpunkte',
        'Schwäche',
        'Schwächen',
        'Einwand',
        'Einwände',
        'Minuspunkte',
        'Nachteil',
        'Nachteile',
        'Mangel',
        'Mängel',
        'Schwachpunkt',
        'Schwachpunkte',
        'Schwachstelle',
        'Schwachstellen',
        'Fehler',
        'schlecht',
        'schlechte',
        'schlechteste',
        'schlechtestes',
        'schlechteste Kritik',
        'schlechteste Kritiken',
        'negatives',
        'negative Meinung',
        'negative Meinungen',
        'kritisiert',
        'bemängelt',
      ],
    },
    facets: 'Ergebnisse filtern',
    sort: 'Sortierung',
    bestFirst: 'Beste Treffer zuerst',
  },
  searchBox: {
    searching: 'Suche läuft …',
    noSuggestions: 'Keine Vorschläge: Suchen Sie mit der Eingabetaste.',
  },
  searching: {
    found: {
      one: '{count} Kritik für „{query}“ gefunden.',
      other: '{count} Kritiken für „{query}“ gefunden.',
    },
    browsed: { one: '{count} Kritik.', other: '{count} Kritiken.' },
    none: 'Keine Kritik passt zu dieser Suche.',
    unfiltered: {
      one: '{count} Kritik ohne Filter anzeigen',
      other: '{count} Kritiken ohne Filter anzeigen',
    },
    absent: 'Keine Kritik enthält {words}.',
    corrected: 'Ergebnisse für {words}:',
    asTyped: 'Stattdessen nach {words} suchen',
    onlyFor: 'Nur suchen nach:',
    leftOut: {
      one: '{count} Kritik ist durch Ihre Suchanfrage ausgeschlossen.',
      other: '{count} Kritiken sind durch Ihre Suchanfrage ausgeschlossen.',
    },
    failed:
      'Die Suche konnte nicht geladen werden. Ändern Sie die Suchanfrage, um es noch einmal zu versuchen, oder laden Sie die Seite neu, sobald Sie online sind; in den Kritiken und Themen können Sie auch ohne Suche stöbern.',
    advice: 'Prüfen Sie die Schreibweise, oder versuchen Sie es mit anderen Wörtern.',
    browseThemes: 'In den Themen stöbern',
    nearest: 'Ähnliche Wörter in den Kritiken:',
    quotation: '„{words}“',
    namedPages: 'Seiten des Archivs',
    person: 'Person',
    film: 'Film',
    publication: 'Quelle',
    critic: 'Autorschaft',
    theme: 'Thema',
    onTheme: 'Textstellen zum Thema {theme}',
    allOnTheme: 'Alle Textstellen zum Thema {theme}',
    also: 'Auch in:',
    related: 'Verwandte Wörter: {words}',
    inPlaceOf: 'Kritiken mit diesen Wörtern statt {words}.',
    relatedCount: {
      one: '{count} Kritik mit verwandten Wörtern.',
      other: '{count} Kritiken mit verwandten Wörtern.',
    },
    relatedMore: {
      one: '{count} weitere mit verwandten Wörtern.',
      other: '{count} weitere mit verwandten Wörtern.',
    },
    translated: 'Auf {language}: {words}',
    translationsOf: 'Übersetzungen von {words}.',
    translatedCount: {
      one: '{count} Kritik auf {language}.',
      other: '{count} Kritiken auf {language}.',
    },
    translatedMore: {
      one: '{count} weitere auf {language}.',
      other: '{count} weitere auf {language}.',
    },
    closest: 'Am ehesten passende Textstellen',
    closestFirst: 'Sortiert danach, wie gut sie passen.',
    closestCount: {
      one: '{count} Textstelle passt am ehesten.',
      other: '{count} Textstellen passen am ehesten.',
    },
    noneExactly: 'Keine Kritik passt genau.',
    noneTogether: 'Keine Kritik enthält alle diese Wörter.',
    notInOneParagraph: 'Kein Absatz enthält alle diese Wörter.',
    lacking: 'Ohne {words}',
    chosen: 'Gewählte Filter',
    or: 'oder',
    remove: '{name} entfernen',
    removeAll: 'Alle entfernen',
    all: { one: '{count} Kritik anzeigen', other: 'Alle {count} Kritiken anzeigen' },
    allResults: 'Alle Ergebnisse anzeigen',
    toResults: { one: '{count} Kritik anzeigen', other: '{count} Kritiken anzeigen' },
    suggestions: 'Vorschläge',
    highlighted: { one: '{count} Treffer', other: '{count} Treffer' },
    atMatch: '{number} von {count}',
    previousMatch: 'Voriger',
    nextMatch: 'Nächster',
    clearHighlights: 'Hervorhebung aus',
    pages: 'Ergebnisseiten',
  },
  aboutPage: {
    title: 'Über das Archiv',
    sections: [
      {
        id: 'what-it-is',
        heading: 'Was das Archiv ist',
        paragraphs: [
          'Verbatim bewahrt Filmkritiken Wort für Wort, wie sie überliefert sind, und verzeichnet zu jeder, was an ihr berichtigt wurde und, soweit bekannt, woher sie stammt. Das Archiv ist zum Lesen da, zum Suchen und zum Zitieren: Jede Kritik und jeder Absatz hat einen eigenen dauerhaften Link.',
        ],
      },
      {
        id: 'text',
        heading: 'Der Text',
        paragraphs: [
          'Am Wortlaut der Kritiken ändert das Archiv nichts; auch Flüchtigkeitsfehler bleiben stehen. Berichtigt werden nur Fehler, die bei der Übertragung entstanden sind, etwa ein verlorener Apostroph oder ein falsch umgewandeltes Zeichen. Die Seite jeder Kritik führt die Berichtigungen auf: was überliefert ist, was an seine Stelle tritt und warum. Ist eine Berichtigung nicht sicher, ist sie als Vermutung gekennzeichnet. In den Anmerkungen steht, was dem Archiv aufgefallen ist, was es aber nicht berichtigt hat.',
          'Bevor die Website aktualisiert wird, werden alle Berichtigungen zur Probe rückgängig gemacht, und das Ergebnis wird Zeichen für Zeichen mit dem überlieferten Text verglichen. Weicht etwas ab, bleibt die Website, wie sie war. In den Berichtigungen steht ␣ für ein Leerzeichen, ⍽ für ein geschütztes Leerzeichen, an dem die Zeile nicht umbricht, und ¶ für das Ende eines Absatzes.',
          'Ist ein Text ohne seine Absätze überliefert, gliedert ihn das Archiv und vermerkt das. Vermerkt wird auch, wenn ein Text unvollständig oder ein Auszug ist. Anführungszeichen, Apostrophe und manche Leerzeichen erscheinen so, wie es in der jeweiligen Sprache üblich ist; auch das vermerkt die Seite der Kritik.',
        ],
      },
      {
        id: 'titles',
        heading: 'Titel',
        paragraphs: [
          'Eine Kritik, die mit einem Titel überliefert ist, behält ihn. Andernfalls ergänzt das Archiv einen, und die Seite der Kritik sagt, woher er stammt: aus dem Text, dann steht er in Anführungszeichen, oder aus der Adresse, unter der die Kritik erschienen ist.',
        ],
      },
      {
        id: 'ratings',
        heading: 'Wertungen',
        paragraphs: [
          'Enthält eine Kritik selbst eine Wertung, erscheint diese unverändert auf deren eigener Skala. In Listen wird sie auf die Skala des Archivs umgerechnet und auf halbe Punkte gerundet, von 0,5 bis 5.',
          'Gibt sie keine ab, kann das Archiv eine Einschätzung auf seiner eigenen Skala geben. Eine Einschätzung ist immer als solche gekennzeichnet und nennt die Worte, auf die sie sich stützt, damit Sie selbst urteilen können. Bietet der Text dafür keine Grundlage, unterbleibt sie, und die Seite der Kritik nennt den Grund.',
        ],
      },
      {
        id: 'themes',
        heading: 'Themen und Textstellen',
        paragraphs: [
          'Jedes Thema hat eine Definition. Eine Kritik wird nur dann unter einem Thema geführt, wenn sie selbst davon handelt; dass der Film davon handelt, genügt nicht.',
          'Jedes Thema einer Kritik, jedes Urteil über den Film und jede Wertung oder Einschätzung stützt sich auf mindestens eine Textstelle: genau zitierte Worte der Kritik. Ein Urteil ist als Lob oder als Vorbehalt gekennzeichnet. Kritiken zitieren auch andere, etwa Figuren oder Filmschaffende. Bei solchen Textstellen steht, wessen Worte es sind; als Urteil der Kritik zählen sie nie.',
          'Bevor die Website aktualisiert wird, wird jede Textstelle im Text gesucht. Fehlt eine, bleibt die Website, wie sie war. Welche Textstellen ausgewählt werden, ist eine Frage der Deutung, und die Auswahl trifft das Archiv; jede Textstelle hat einen eigenen Link, damit man sie im Zusammenhang lesen, prüfen und zitieren kann.',
        ],
      },
      {
        id: 'people',
        heading: 'Personen',
        paragraphs: [
          'Jede Person hat einen Eintrag, wie auch immer die Kritiken ihren Namen schreiben; Figuren und die Personen, die sie spielen, haben getrennte Einträge. Jede Nennung ist nach Kritik und Absatz verzeichnet und mit ihrer Stelle im Text verlinkt. Die Seite einer Person zitiert die Nennungen im Zusammenhang: zuerst die Sätze, die über einen Film urteilen, an dem die Person beteiligt ist, dann alle anderen.',
        ],
      },
      {
        id: notationSection,
        heading: 'Wie man die Notation liest',
        paragraphs: [
          'Jede Kritik ist auch in Noten gesetzt, und zwar für Schlagzeug. Die Notation folgt dem Text von Anfang bis Ende: Jeder Takt ist ein Absatz, und jede Textstelle steht als Note an ihrem Platz. Jedes Thema hat eine eigene Linie, vor der sein Name steht; gehört eine Textstelle zu mehreren Themen, steht auf jeder dieser Linien eine Note, und ein Hals verbindet sie. Beim Lesen wandert ein Strich durch die Notation. Die oberste Linie gilt dem Film als Ganzem. Ein gefülltes Dreieck bedeutet Lob, ein leeres einen Vorbehalt, eine runde Note kein Urteil und eine leere Raute eine Aussage anderer. Ein Stern über einer Note kennzeichnet die Textstelle, auf die sich die Wertung oder Einschätzung stützt. In Listen unterscheiden Buchstaben (Absatz 3b) mehrere Textstellen in einem Absatz.',
        ],
      },
      {
        id: 'full-score',
        heading: 'Die Partitur',
        paragraphs: [
          'Die Seite eines Films zeigt alle Kritiken zu ihm in einer Tabelle, so wie eine Partitur alle Instrumente zeigt: eine Zeile für jedes Thema, eine Spalte für jede Kritik und ein Zeichen für jede Textstelle. Zeigen oder tippen Sie auf ein Zeichen, um die Worte zu lesen; ein Klick auf die Worte führt zu ihrer Stelle in der Kritik. Eine Pause bedeutet, dass die Kritik nichts zu diesem Thema sagt.',
        ],
      },
      {
        id: 'cards',
        heading: 'Karten und Schlagzeugmusik',
        paragraphs: [
          'Ein Klick auf eine Textstelle oder ihre Note öffnet eine Karte. Sie zeigt, von wem die Worte stammen, wie sie den Film beurteilen und wovon sie handeln. Von dort geht es weiter zur nächsten Textstelle zum selben Thema, in dieser Kritik oder in einer anderen, und ein Knopf kopiert den dauerhaften Link.',
          'Eine Kritik lässt sich auch als Schlagzeugmusik anhören: Jedes Thema ist ein Teil des Schlagzeugs, jeder Absatz ein Takt, und Lob klingt anders als ein Vorbehalt. Die Musik beginnt erst, wenn Sie auf den Knopf drücken.',
        ],
      },
      {
        id: termsSection,
        heading: 'Begriffe',
        paragraphs: ['Wörter, die auf dieser Website eine bestimmte Bedeutung haben.'],
      },
      {
        id: 'languages',
        heading: 'Sprachen',
        paragraphs: [
          'Der Link am Ende des Menüs führt zur selben Seite in einer anderen Sprache. Er ändert die Sprache der Oberfläche, nie die einer Kritik: Jede Kritik hat nur eine Seite, und ihre Worte bleiben, wie sie sind. Ist eine Kritik in einer anderen Sprache geschrieben als der, in der Sie das Archiv lesen, bleibt die Oberfläche rings um den Text in Ihrer Sprache. Dafür ist JavaScript nötig; ohne JavaScript erscheint sie in der Sprache der Kritik.',
        ],
      },
      {
        id: 'unknown',
        heading: 'Was nicht bekannt ist',
        paragraphs: [
          'Sind Autorschaft, Datum oder Quelle einer Kritik nicht verzeichnet, steht das auf ihrer Seite. Das Archiv stellt darüber keine Vermutungen an. Wurde eine Quelle durch Textvergleich ermittelt, steht auch das dort.',
        ],
      },
      {
        id: rightsSection,
        heading: 'Rechte',
        paragraphs: [
          'Die Rechte an den Kritiken bleiben bei ihren Autorinnen und Autoren. Das Archiv beansprucht keine Rechte daran, und die Lizenz des Programmcodes gilt nicht für sie. Auf welcher Grundlage sie hier wiedergegeben werden, ist nicht angegeben.',
        ],
      },
      {
        id: privacySection,
        heading: 'Datenschutz',
        paragraphs: [
          'Die Website setzt keine Cookies, wertet Ihr Verhalten nicht aus und lädt nichts von fremden Servern. Die Suche läuft in Ihrem Browser. Nur wenn Sie es wünschen, merkt sie sich Ihre letzten zehn Suchen; sie bleiben auf Ihrem Gerät, bis Sie sie entfernen. Die Adresse der Suchseite enthält Ihre Suchanfrage, damit Sie zu ihr zurückkehren können; wie bei jeder Website sieht der Server, welche Adressen aufgerufen werden, auch eine Suchanfrage darin.',
        ],
      },
      {
        id: 'colophon',
        heading: 'Kolophon',
        paragraphs: [
          'Gesetzt aus der Source Serif 4, die Frank Grießhammer für Adobe entworfen hat, und der League Gothic der League of Moveable Type, nach Morris Fuller Bentons Alternate Gothic. Beide stehen unter der SIL Open Font License.',
        ],
      },
    ],
    contact: 'Fragen dazu und Bitten, eine Kritik zu entfernen, richten Sie bitte an {contact}.',
    noContact:
      'Eine Adresse für Fragen dazu oder für die Bitte, eine Kritik zu entfernen, gibt es noch nicht.',
    licences: 'Für die Schriften und den Code der Website gelten eigene Lizenzen: {licences}.',
    offline: {
      small:
        'Ihr Browser bewahrt Kopien der Seiten auf, die Sie öffnen, und der Dateien, die die Suche braucht; so können Sie auch ohne Netz lesen und suchen.',
      large:
        'Ihr Browser bewahrt Kopien der Seiten auf, die Sie öffnen; so können Sie sie auch ohne Netz wieder lesen. Auch Dateien, die die Suche braucht, bewahrt er auf; die Suche selbst ist aber womöglich weiter auf ein Netz angewiesen.',
      copies:
        'Die Kopien bleiben auf Ihrem Gerät, höchstens {pages} Seiten und {megabytes} MB; was Sie am längsten nicht gebraucht haben, fällt zuerst weg. Um sie zu entfernen, löschen Sie in den Einstellungen Ihres Browsers die Daten dieser Website.',
    },
  },
  offline: {
    title: 'Keine Verbindung',
    explanation:
      'Das Archiv ist nicht erreichbar, und auf diesem Gerät gibt es keine Kopie dieser Seite.',
    advice: 'Noch einmal versuchen',
    kept: 'Seiten auf diesem Gerät',
  },
  state: {
    updated: 'Das Archiv wurde aktualisiert, seit Sie diese Seite geöffnet haben.',
    reload: 'Seite neu laden',
    unreachable:
      'Das Archiv ist nicht erreichbar, und auf diesem Gerät fehlt eine Datei, die hier gebraucht wird.',
  },
  redirect: {
    title: 'Weiterleitung',
    explanation: 'Diese Adresse führt zu {address}.',
  },
  notFound: {
    title: 'Seite nicht gefunden',
    explanation: 'Unter dieser Adresse ist nichts zu finden.',
    advice: 'Durchsuchen Sie die Kritiken, oder stöbern Sie hier weiter:',
  },
  glossary: {
    review: {
      term: 'Kritik',
      meaning: 'Ein Text, der einen Film bespricht und beurteilt.',
      avoid: { Besprechung: [], Filmbesprechung: [], Rezension: [] },
    },
    receivedText: {
      term: 'überlieferter Text',
      meaning:
        'Der Text einer Kritik, wie er das Archiv erreicht hat, mit allen Fehlern der Übertragung.',
      avoid: { erhalten: [], Originaltext: [], Rohtext: [] },
    },
    correction: {
      term: 'Berichtigung',
      meaning:
        'Die Behebung eines Fehlers, der bei der Übertragung eines Textes entstanden ist. Eine Berichtigung ist eine Vermutung, wenn sich der Fehler auf mehr als eine Weise beheben lässt.',
      avoid: { Emendation: [], Korrektur: [], korrigieren: [], korrigiert: [], Verbesserung: [] },
    },
    version: {
      term: 'Fassung',
      meaning:
        'Der Text einer Kritik, wie ihn das Archiv zu einem bestimmten Zeitpunkt hat; jede Änderung eines Zeichens ergibt eine andere. Ihr Name ist der Anfang einer Prüfsumme: der SHA-256 der Absätze, wie überliefert und berichtigt, ohne Auszeichnung, in UTF-8, mit zwei Zeilenvorschüben dazwischen und keinem am Ende.',
      avoid: { Version: [] },
    },
    remark: {
      term: 'Anmerkung',
      meaning: 'Was dem Archiv an einem Text aufgefallen ist, was es aber nicht berichtigt hat.',
      avoid: { Bemerkung: [], Kommentar: [] },
    },
    source: {
      term: 'Quelle',
      meaning: 'Die Veröffentlichung, in der eine Kritik erschienen ist.',
      avoid: { Fundort: [], Herkunft: [] },
    },
    suppliedTitle: {
      term: 'ergänzter Titel',
      meaning:
        'Ein Titel, den das Archiv einer Kritik gegeben hat, die ohne Titel überliefert ist. In Quellenangaben steht er in eckigen Klammern, ebenso eine Quelle, die das Archiv durch Textvergleich ermittelt hat.',
      avoid: { Behelfstitel: [], Ersatztitel: [] },
    },
    aboutText: { term: 'zu diesem Text', avoid: { Apparat: [] } },
    permanentLink: {
      term: 'dauerhafter Link',
      meaning:
        'Die Adresse einer Kritik, eines Absatzes oder einer Textstelle, die sich nicht ändert.',
      avoid: { Dauerlink: [], Permalink: [], URL: [] },
    },
    theme: {
      term: 'Thema',
      meaning: 'Wovon eine Kritik handelt, etwa Musik oder Ehrgeiz.',
      avoid: { Motiv: [], Schlagwort: [], Stichwort: [] },
    },
    passage: {
      term: 'Textstelle',
      meaning: 'Genau zitierte Worte einer Kritik, die belegen, was das Archiv über sie sagt.',
      avoid: {
        Auszug: ['aboutPage.sections.text', 'aboutText.asReceived', 'review.completeness'],
        Belegstelle: [],
        Fundstelle: [],
        Passage: [],
        Zitat: [],
      },
    },
    saidByOthers: {
      term: 'Aussage anderer',
      meaning:
        'Was eine Kritik von anderen zitiert, etwa von einer Figur. Als Urteil der Kritik zählt es nie.',
      avoid: { Sprecher: [], Stimme: [] },
    },
    judgement: {
      term: 'Urteil',
      meaning: 'Was eine Kritik für oder gegen einen Film vorbringt: Lob oder ein Vorbehalt.',
      avoid: { Beurteilung: [], Bewertung: [], Meinung: ['searchPage.judgements'], Verdikt: [] },
    },
    praise: {
      term: 'Lob',
      meaning: 'Ein Urteil, das für einen Film spricht.',
      avoid: { Anerkennung: [] },
    },
    reservation: {
      term: 'Vorbehalt',
      meaning: 'Ein Urteil, das gegen einen Film spricht oder ein Lob einschränkt.',
      avoid: { Bedenken: [], Einwand: ['searchPage.judgements'], Tadel: [] },
    },
    fullScore: {
      term: 'Partitur',
      meaning:
        'Eine Tabelle aller Kritiken zu einem Film und ihrer Themen, in der jedes Zeichen eine Textstelle ist.',
      avoid: { Matrix: [], Übersicht: [] },
    },
    rating: {
      term: 'Wertung',
      meaning: 'Der Platz eines Films auf einer Skala, zum Beispiel in Sternen.',
      avoid: { Bewertung: [], Punktzahl: [] },
    },
    estimate: {
      term: 'Einschätzung',
      meaning:
        'Die Zahl, die das Archiv aus dem Text ableitet, weil die Kritik keine Wertung abgibt.',
      avoid: { geschätzt: [], Lesart: [], Schätzung: [] },
    },
    notation: {
      term: 'Notation',
      meaning: 'Eine Kritik, in Noten gesetzt.',
      avoid: { Notenzeile: [] },
    },
    person: {
      term: 'Person',
      meaning: 'Wer in einer Kritik genannt wird, real oder fiktiv.',
      avoid: { Leute: [] },
    },
    mention: {
      term: 'Nennung',
      meaning: 'Eine Stelle, an der eine Kritik eine Person nennt.',
      avoid: { Erwähnung: [], erwähnen: [], erwähnt: [], Vorkommen: [] },
    },
    match: {
      term: 'Treffer',
      meaning: 'Worte, die eine Suche in einem Text gefunden hat.',
      avoid: { Fund: [], Fundstelle: [] },
    },
    highlight: {
      term: 'Hervorhebung',
      meaning: 'Die farbige Unterlegung von Textstellen oder Treffern in einem Text.',
      avoid: { Markierung: [], markieren: [], markiert: [] },
    },
    filter: { term: 'Filter', avoid: { eingrenzen: [], Facette: [] } },
    film: { term: 'Film', avoid: { Spielfilm: [], Streifen: [] } },
  },
};

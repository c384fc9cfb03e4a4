import { notationSection, type Strings } from '../strings.ts';

export const strings: Strings = {
  archiveName: 'Verbatim',
  archiveDescription: 'Ein Archiv von Filmkritiken, im Wortlaut',
  skipToContent: 'Zum Inhalt springen',
  navigation: 'Hauptmenü',
  otherLanguages: 'Andere Sprachen',
  reviews: 'Kritiken',
  themes: 'Themen',
  people: 'Personen',
  search: 'Suche',
  about: 'Über das Archiv',
  rights:
    'Die Rechte an den Kritiken bleiben bei ihren Autorinnen und Autoren. Themen, geschätzte Wertungen und ergänzte Titel stammen vom Archiv.',
  lists: {
    title: 'Kritiken',
    introduction:
      'Filmkritiken im Wortlaut: bewahrt, wie sie überliefert sind, mit einem Verzeichnis aller Berichtigungen und einem dauerhaften Link zu jedem Absatz.',
    reviewCount: { one: '{count} Kritik', other: '{count} Kritiken' },
    page: 'Seite {page} von {pages}',
    pages: 'Seiten dieser Liste',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    show: 'Anzeigen',
    all: 'Alle Kritiken',
    byLanguage: 'Sprache',
    byRating: 'Wertung oder Einschätzung',
    byTheme: 'Thema',
    sort: 'Sortieren nach',
    orders: {
      title: 'Titel',
      rating: 'Wertung oder Einschätzung, höchste zuerst',
      length: 'Länge, kürzeste zuerst',
      language: 'Sprache',
    },
    titleInOrder: '{heading}: {order}',
    onPage: '{heading}, Seite {page}',
    inLanguage: 'Kritiken auf {language}',
    rated: 'Kritiken bei {rating} auf der Skala des Archivs',
    listedAt: { estimated: 'etwa {value}', mixed: '{value} (teils Einschätzungen)' },
    none: 'Noch keine Kritik im Archiv behandelt dieses Thema.',
  },
  review: {
    filmLine: 'Eine Kritik zu {film}, Regie: {directors}',
    filmTitle: '{title} ({year})',
    readingTime: '{minutes} Min.',
    wordCount: { one: '{count} Wort', other: '{count} Wörter' },
    suppliedTitle: 'Diese Kritik hatte keinen Titel; das Archiv hat ihn dem Text entnommen.',
    statedTitle: 'Unter diesem Titel ist die Kritik erschienen.',
    titleFromAddress:
      'Diese Kritik kam ohne Titel; der Titel hier stammt aus der Adresse der Veröffentlichung.',
    paragraph: 'Absatz {number}',
    correction: 'Berichtigung {number}',
    aboutText: 'Apparat',
    title: 'Titel',
    rating: 'Wertung',
    ratingBasedOn: 'Grundlage sind die Worte {passage} ({place})',
    source: 'Quelle',
    sourceUnknown: 'Nicht verzeichnet.',
    text: 'Text',
    asReceived: 'Im erhaltenen Wortlaut.',
    corrected: {
      one: 'Im erhaltenen Wortlaut, bis auf einen berichtigten Überlieferungsschaden.',
      other: 'Im erhaltenen Wortlaut, bis auf {count} berichtigte Überlieferungsschäden.',
    },
    corrections: 'Berichtigungen',
    received: 'erhalten: {words}',
    receivedText: 'Der Text, wie das Archiv ihn erhielt',
    checksum: 'seine SHA-256-Prüfsumme:',
    paragraphingRestored:
      'Seine Absätze gingen bei der Überlieferung verloren; die Gliederung hier stammt vom Archiv.',
    permanentLink: 'Adresse',
    rights: 'Die Rechte an dieser Kritik bleiben bei ihrer Autorin oder ihrem Autor.',
  },
  relatedReviews: {
    heading: 'Mehr zu diesen Themen',
    neighbours: 'Vorige und nächste Kritik',
    previous: 'Vorige Kritik',
    next: 'Nächste Kritik',
  },
  rating: {
    estimated: 'etwa {value}, Einschätzung des Archivs',
    stated: '{value}, Wertung der Kritik',
    none: 'keine Wertung',
    value: '{value} von {best}',
    valueWithBest: '{value} (Bestwert: {best})',
    bestValue: '{value} (Bestwert)',
  },
  passages: {
    title: 'Textstellen',
    count: { one: '{count} Textstelle', other: '{count} Textstellen' },
    judgement: { praise: 'Lob', reservation: 'Vorbehalt', neither: 'weder Lob noch Vorbehalt' },
    voices: {
      character: { named: 'Worte von {speaker} (Figur)', unnamed: 'Worte einer Figur' },
      filmmaker: { named: 'Worte von {speaker} (Filmteam)', unnamed: 'Worte aus dem Filmteam' },
      other: { named: 'Worte von {speaker}', unnamed: 'Worte anderer' },
    },
    othersWords: 'fremde Worte',
    wholeFilm: 'Der Film als Ganzes',
    supportsRating: {
      estimated: 'Grundlage der Einschätzung',
      stated: 'Grundlage der Wertung',
      either: 'Grundlage der Wertung oder Einschätzung',
    },
    show: 'Hervorheben',
    showAll: 'Alle Textstellen',
    hide: 'Ausblenden',
    shownOn: 'Hervorgehoben: {theme}',
    shownAll: 'Hervorgehoben: alle Textstellen',
    othersOn: 'Alle Kritiken zum Thema {theme}',
    annotations: 'Diese Textstellen als Web Annotations (JSON-LD)',
    allAnnotations: 'Alle Textstellen des Archivs als Web Annotations (JSON-LD)',
  },
  notation: {
    title: 'Notenzeile',
    skip: 'Diese Notenzeile überspringen',
    howToRead: 'Wie man eine Notenzeile liest',
    key: 'Die Themen auf den Notenlinien',
  },
  themePages: {
    introduction: 'Worüber die Kritiken schreiben. Jedes Thema versammelt, was sie dazu sagen.',
    reviewsOnTheme: 'Was die Kritiken sagen',
    passagesInReviews: '{passages} in {reviews}',
    andOthersWords: {
      one: 'dazu eine mit fremden Worten',
      other: 'dazu {count} mit fremden Worten',
    },
    moreReviews: { one: 'und {count} weitere Kritik', other: 'und {count} weitere Kritiken' },
    judgements: {
      praise: { one: 'Lob in einer Kritik', other: 'Lob in {count} Kritiken' },
      reservation: {
        one: 'ein Vorbehalt in einer Kritik',
        other: 'Vorbehalte in {count} Kritiken',
      },
      neither: {
        one: 'keines von beiden in einer Kritik',
        other: 'keines von beiden in {count} Kritiken',
      },
    },
    verdicts: {
      disagree: { other: 'In diesem Punkt sind sich die Kritiken uneins.' },
      mixed: { other: 'In diesem Punkt wird der Film gelobt, mit Vorbehalten.' },
      praise: {
        one: 'In diesem Punkt lobt eine Kritik den Film.',
        other: 'In diesem Punkt loben {count} Kritiken den Film.',
      },
      reservation: {
        one: 'In diesem Punkt hat eine Kritik Vorbehalte gegen den Film.',
        other: 'In diesem Punkt haben {count} Kritiken Vorbehalte gegen den Film.',
      },
      undecided: { other: 'In diesem Punkt urteilt keine Kritik über den Film.' },
    },
  },
  personPages: {
    introduction:
      'Wirkliche und erfundene Personen, die in den Kritiken genannt werden, mit jeder Nennung nach Kritik und Absatz. Buchstaben unterscheiden mehrere Nennungen in einem Absatz.',
    mentionCount: { one: '{count} Nennung', other: '{count} Nennungen' },
    roleIn: '{role} ({films})',
    otherNames: 'Auch: {names}.',
    pages: 'Seiten dieses Registers',
    none: 'Noch keine Kritik im Archiv nennt diese Person.',
  },
  searchPage: {
    introduction:
      'Durchsucht den vollständigen Text aller Kritiken, in allen Sprachen zugleich. Eine Wendung in Anführungszeichen wird wortwörtlich gesucht („good job“); ein Minuszeichen vor einem Wort schließt Kritiken aus, die es enthalten (-Oscar).',
    label: 'Kritiken durchsuchen',
    submit: 'Suchen',
    withoutScript:
      'Die Suche braucht JavaScript, das in diesem Browser ausgeschaltet ist. Stöbern können Sie auch so:',
    results: 'Ergebnisse',
    facets: 'Ergebnisse filtern',
    sort: 'Sortieren nach',
    bestFirst: 'Bester Treffer zuerst',
    searching: 'Suche läuft …',
  },
  searching: {
    found: {
      one: '{count} Kritik zu „{query}“ gefunden.',
      other: '{count} Kritiken zu „{query}“ gefunden.',
    },
    browsed: { one: '{count} Kritik.', other: '{count} Kritiken.' },
    none: 'Keine Kritiken zu „{query}“ gefunden.',
    noneChosen: 'Keine Kritik entspricht allen gewählten Filtern.',
    unfiltered: {
      one: '{count} Kritik ohne Filter anzeigen',
      other: '{count} Kritiken ohne Filter anzeigen',
    },
    absent: 'Keine Kritik enthält {words}.',
    corrected: 'Ergebnisse für {words}.',
    asTyped: 'Stattdessen nach {words} suchen',
    without: 'Nur nach {words} suchen',
    leftOut: {
      one: '{count} Kritik ist durch Ihre Suchanfrage ausgeschlossen.',
      other: '{count} Kritiken sind durch Ihre Suchanfrage ausgeschlossen.',
    },
    failed:
      'Die Suche konnte nicht geladen werden. Laden Sie die Seite neu, um es noch einmal zu versuchen; in den Kritiken und Themen können Sie auch ohne Suche stöbern.',
    advice: 'Versuchen Sie es mit weniger Wörtern oder einer anderen Schreibweise, oder {themes}.',
    browseThemes: 'stöbern Sie in den Themen',
    quotation: '„{words}“',
    theme: 'Textstellen zum Thema {theme}',
    allOnTheme: 'Alle Textstellen zum Thema {theme}',
    person: 'Alle Nennungen von {name}',
    all: { one: '{count} Kritik anzeigen', other: 'Alle {count} Kritiken anzeigen' },
    suggestions: 'Vorschläge',
    highlighted: {
      one: '{count} Treffer ist auf dieser Seite hervorgehoben.',
      other: '{count} Treffer sind auf dieser Seite hervorgehoben.',
    },
    clearHighlights: 'Hervorhebungen entfernen',
    pages: 'Ergebnisseiten',
  },
  aboutPage: {
    title: 'Über das Archiv',
    sections: [
      {
        id: 'what-it-is',
        heading: 'Was das Archiv ist',
        paragraphs: [
          'Verbatim bewahrt Filmkritiken, wie ein Archiv Briefe bewahrt: Wort für Wort, wie es sie erhielt, jede mit dem Nachweis, woher sie kam und was an ihr berichtigt wurde. Es ist zum Lesen gemacht, zum Suchen über Sprachen hinweg und zum Zitieren. Jede Kritik hat eine Adresse, jeder Absatz darin eine eigene, und beide sollen bleiben.',
        ],
      },
      {
        id: 'text',
        heading: 'Der Text',
        paragraphs: [
          'Die Worte einer Kritik werden nie verändert, auch ihre Versehen nicht. Was bei der Überlieferung Schaden nahm, etwa ein verlorener Apostroph oder ein falsch dekodiertes Zeichen, wird berichtigt, und jede Berichtigung wird verzeichnet: der erhaltene Wortlaut, die berichtigte Fassung und der Grund. Jedes Mal, wenn die Website erstellt wird, werden die Berichtigungen zurückgenommen, und das Ergebnis wird Zeichen für Zeichen mit dem erhaltenen Text verglichen. Weicht etwas ab, wird nichts veröffentlicht.',
          'Sind die Absätze eines Textes verloren gegangen, setzt das Archiv neue und vermerkt es. Anführungszeichen und geschützte Leerzeichen werden gesetzt, wie es in der jeweiligen Sprache üblich ist; sonst kommt nichts hinzu.',
        ],
      },
      {
        id: 'titles',
        heading: 'Titel',
        paragraphs: [
          'Eine Kritik, die einen Titel hatte, behält ihn. Fehlte er, so entnimmt das Archiv ihn dem Text, setzt ihn in Anführungszeichen und vermerkt es auf ihrer Seite.',
        ],
      },
      {
        id: 'ratings',
        heading: 'Wertungen',
        paragraphs: [
          'Nennt eine Kritik eine Wertung, wird diese unverändert übernommen, auf ihrer eigenen Skala, und in den Listen auf den nächsten halben Stern der Skala des Archivs gerundet. Nennt sie keine, gibt das Archiv seine eigene Einschätzung an, von einem halben Stern bis zu fünf, in halben Schritten: stets als solche gekennzeichnet und stets mit den Worten, auf die sie sich stützt, damit man widersprechen kann.',
        ],
      },
      {
        id: 'themes',
        heading: 'Themen und Textstellen',
        paragraphs: [
          'Die Themen bilden ein kurzes, aus den Kritiken gewachsenes Vokabular; jedes ist definiert. Eine Kritik erhält ein Thema, wenn sie mit eigenen Worten davon spricht, nicht schon deshalb, weil der Film es tut.',
          'Jedes Thema einer Kritik stützt sich auf mindestens eine Textstelle: Worte der Kritik, genau zitiert. Ebenso ihre Wertung und jedes Urteil über den Film, das das Archiv als Lob oder als Vorbehalt kennzeichnet. Jedes Mal, wenn die Website erstellt wird, wird jedes Zitat im Text nachgeschlagen; fehlt eines, wird nichts veröffentlicht. Auch die Wahl der Textstellen ist eine Deutung, und zwar die des Archivs; jede hat eine Adresse, damit man sie in ihrem Zusammenhang prüfen und zitieren kann.',
        ],
      },
      {
        id: 'people',
        heading: 'Personen',
        paragraphs: [
          'Eine Person hat im Register einen Eintrag, wie auch immer eine Kritik ihren Namen schreibt; Schauspieler und Figur haben je einen eigenen. Jede Nennung ist nach Kritik und Absatz verzeichnet und führt an ihre Stelle. Was über eine Person gesagt wird, ist den Kritiken selbst entnommen.',
        ],
      },
      {
        id: notationSection,
        heading: 'Notenzeilen',
        paragraphs: [
          'Jede Kritik ist auch als Notenzeile gezeichnet. Die Zeile ist so lang wie der Text, ein Takt ist ein Absatz, und jede Note ist eine Textstelle an ihrem Ort. Das Thema gibt die Tonhöhe an; eine Note über den Linien gilt dem Film als Ganzem. Ein gefülltes Dreieck ist Lob, ein leeres ein Vorbehalt, eine runde Note keines von beiden; ein Stern bezeichnet die Worte, auf die sich die Wertung stützt.',
        ],
      },
      {
        id: 'unknown',
        heading: 'Was nicht bekannt ist',
        paragraphs: [
          'Wo eine Quelle nicht verzeichnet ist, sagt das Archiv, dass sie nicht verzeichnet ist. Über Namen, Daten und Orte der Veröffentlichung stellt es keine Vermutungen an.',
        ],
      },
      {
        id: 'rights',
        heading: 'Rechte',
        paragraphs: [
          'Die Rechte an den Kritiken bleiben bei ihren Autorinnen und Autoren. Das Archiv beansprucht keine daran, und die Lizenz des Programmcodes umfasst sie nicht.',
        ],
      },
      {
        id: 'privacy',
        heading: 'Datenschutz',
        paragraphs: [
          'Die Website setzt keine Cookies, zählt keine Besuche und lädt nichts von Dritten. Die Suche läuft in Ihrem Browser; die Adresse ihrer Seite enthält Ihre Suchwörter, damit Sie zu ihr zurückkehren können.',
        ],
      },
      {
        id: 'colophon',
        heading: 'Kolophon',
        paragraphs: [
          'Gesetzt aus der Source Serif 4, die Frank Grießhammer für Adobe gezeichnet hat, und der League Gothic der League of Moveable Type, nach Morris Fuller Bentons Alternate Gothic; beide stehen unter der SIL Open Font License.',
        ],
      },
    ],
  },
  notFound: {
    title: 'Seite nicht gefunden',
    explanation: 'Unter dieser Adresse ist nichts zu finden.',
    advice: 'Durchsuchen Sie die Kritiken, oder stöbern Sie auf einer dieser Seiten:',
  },
};

import type { Strings } from '../strings.ts';

export const strings: Strings = {
  archiveName: 'Verbatim',
  archiveDescription: 'Ein Archiv von Filmkritiken, im Wortlaut',
  skipToContent: 'Zum Inhalt springen',
  navigation: 'Das Archiv',
  otherLanguages: 'Andere Sprachen',
  reviews: 'Kritiken',
  themes: 'Themen',
  search: 'Suche',
  about: 'Über das Archiv',
  rights:
    'Die Rechte an den Kritiken bleiben bei ihren Autorinnen und Autoren. Wertungen, Themen und Titel in Anführungszeichen stammen vom Archiv.',
  index: {
    title: 'Kritiken',
    introduction:
      'Filmkritiken im Wortlaut: bewahrt, wie das Archiv sie erhielt, jede Berichtigung eines Schadens verzeichnet, jeder Absatz mit einer Adresse zum Zitieren.',
    reviewCount: { one: '{count} Kritik', other: '{count} Kritiken' },
    page: 'Seite {page} von {pages}',
    pages: 'Seiten dieser Liste',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    show: 'Zeigen',
    all: 'Alle Kritiken',
    byLanguage: 'Sprache',
    byRating: 'Wertung',
    byTheme: 'Thema',
    sort: 'Sortieren nach',
    orders: {
      title: 'Titel',
      rating: 'Wertung, höchste zuerst',
      length: 'Länge, kürzeste zuerst',
      language: 'Sprache',
    },
    inOrder: '{heading} nach {order}',
    onPage: '{heading}, Seite {page}',
    inLanguage: 'Kritiken auf {language}',
    rated: 'Kritiken mit {rating} auf der Skala des Archivs',
    none: 'Noch keine Kritik im Archiv spricht davon.',
  },
  review: {
    of: 'Eine Kritik zu {film}, Regie: {directors}',
    film: '{title} ({year})',
    readingTime: '{minutes} Min.',
    wordCount: { one: '{count} Wort', other: '{count} Wörter' },
    themes: 'Themen',
    suppliedTitle: 'Diese Kritik hatte keinen Titel; das Archiv hat ihn dem Text entnommen.',
    statedTitle: 'Unter diesem Titel ist die Kritik erschienen.',
    paragraph: 'Absatz {number}',
    record: 'Nachweis',
    title: 'Titel',
    rating: 'Wertung',
    ratingRestsOn: 'Sie stützt sich auf die Worte {passage} ({place})',
    source: 'Quelle',
    sourceUnknown: 'Nicht verzeichnet.',
    text: 'Text',
    asReceived: 'Im erhaltenen Wortlaut.',
    emended: {
      one: 'Im erhaltenen Wortlaut, bis auf {count} berichtigten Überlieferungsschaden.',
      other: 'Im erhaltenen Wortlaut, bis auf {count} berichtigte Überlieferungsschäden.',
    },
    emendations: 'Berichtigungen',
    received: 'erhalten: {reading}',
    paragraphingRestored:
      'Seine Absätze gingen bei der Überlieferung verloren; die Gliederung hier stammt vom Archiv.',
    rights: 'Die Rechte an dieser Kritik bleiben bei ihrer Autorin oder ihrem Autor.',
  },
  rating: {
    inferred: 'Einschätzung des Archivs',
    stated: 'Wertung der Kritik',
    value: '{value} von {best}',
  },
  themePages: {
    introduction:
      'Wovon die Kritiken sprechen, in einem Vokabular, das sie teilen. Jedes Thema führt die Kritiken auf, die davon sprechen.',
  },
  searchPage: {
    introduction: 'Durchsucht den vollen Text aller Kritiken, in allen Sprachen zugleich.',
    label: 'Kritiken durchsuchen',
    submit: 'Suchen',
    found: {
      one: '{count} Kritik gefunden zu „{query}“.',
      other: '{count} Kritiken gefunden zu „{query}“.',
    },
    none: 'Keine Kritik gefunden zu „{query}“.',
    noneAdvice:
      'Versuchen Sie es mit weniger Wörtern, einer anderen Schreibweise oder über die {themes}.',
    searching: 'Suche läuft …',
    failed:
      'Die Suche konnte nicht geladen werden. Laden Sie die Seite neu; die Kritiken und Themen sind auch ohne sie zu erreichen.',
    withoutScript:
      'Die Suche braucht JavaScript, das in diesem Browser ausgeschaltet ist. Die Kritiken und Themen lassen sich auch ohne JavaScript lesen.',
    results: 'Ergebnisse',
    more: 'Mehr anzeigen',
  },
  aboutPage: {
    title: 'Über das Archiv',
    sections: [
      {
        heading: 'Was es ist',
        paragraphs: [
          'Verbatim bewahrt Filmkritiken, wie ein Archiv Briefe bewahrt: Wort für Wort, wie es sie erhielt, jede mit dem Nachweis, woher sie kam und was an ihr geändert wurde. Es ist zum Lesen gemacht, zum Suchen über Sprachen hinweg und zum Zitieren. Jede Kritik hat eine Adresse, jeder Absatz darin eine eigene, und beide sollen bleiben.',
        ],
      },
      {
        heading: 'Der Text',
        paragraphs: [
          'Die Worte einer Kritik werden nie verändert, auch ihre Versehen nicht. Was bei der Überlieferung Schaden nahm, etwa ein verlorener Apostroph oder ein falsch dekodiertes Zeichen, wird berichtigt, und jede Berichtigung wird verzeichnet: der erhaltene Wortlaut, die berichtigte Fassung und der Grund. Jedes Mal, wenn die Website erstellt wird, werden die Berichtigungen zurückgenommen, und das Ergebnis wird Zeichen für Zeichen mit dem erhaltenen Text verglichen. Weicht etwas ab, wird nichts veröffentlicht.',
          'Sind die Absätze eines Textes verloren gegangen, setzt das Archiv neue und vermerkt es. Anführungszeichen und geschützte Leerzeichen werden gesetzt, wie es in der jeweiligen Sprache üblich ist; sonst kommt nichts hinzu.',
        ],
      },
      {
        heading: 'Titel',
        paragraphs: [
          'Eine Kritik, die einen Titel hatte, behält ihn. Fehlte er, so entnimmt das Archiv ihn dem Text, setzt ihn in Anführungszeichen und vermerkt es auf ihrer Seite.',
        ],
      },
      {
        heading: 'Wertungen',
        paragraphs: [
          'Nennt eine Kritik eine Wertung, wird diese unverändert übernommen, auf ihrer eigenen Skala, und beim nächsten halben Schritt der des Archivs eingeordnet. Nennt sie keine, gibt das Archiv seine eigene Einschätzung an, von einem halben Stern bis zu fünf, in halben Schritten: stets als solche gekennzeichnet und stets mit den Worten, auf die sie sich stützt, damit man widersprechen kann.',
        ],
      },
      {
        heading: 'Themen',
        paragraphs: [
          'Die Themen bilden ein kurzes, aus den Kritiken gewachsenes Vokabular; jedes ist definiert. Eine Kritik erhält ein Thema, wenn sie mit eigenen Worten davon spricht, nicht schon deshalb, weil der Film es tut.',
        ],
      },
      {
        heading: 'Was nicht bekannt ist',
        paragraphs: [
          'Wo eine Quelle nicht verzeichnet ist, sagt das Archiv, dass sie nicht verzeichnet ist. Über Namen, Daten und Orte der Veröffentlichung stellt es keine Vermutungen an.',
        ],
      },
      {
        heading: 'Rechte',
        paragraphs: [
          'Die Rechte an den Kritiken bleiben bei ihren Autorinnen und Autoren. Das Archiv beansprucht keine daran, und die Lizenz des Programmcodes umfasst sie nicht.',
        ],
      },
      {
        heading: 'Privatsphäre',
        paragraphs: [
          'Die Website setzt keine Cookies, zählt keine Besuche und lädt nichts von Dritten. Die Suche läuft in Ihrem Browser; die Adresse ihrer Seite enthält Ihre Wörter, damit Sie zu ihr zurückkehren können.',
        ],
      },
    ],
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    explanation: 'Unter dieser Adresse gibt es im Archiv nichts.',
    advice: 'Durchsuchen Sie die Kritiken, oder gehen Sie von hier aus weiter:',
  },
};

import type { Strings } from '../strings.ts';

export const strings: Strings = {
  archiveName: 'Verbatim',
  archiveDescription: 'Ein Archiv von Filmkritiken, im Wortlaut',
  skipToContent: 'Zum Text springen',
  navigation: 'Das Archiv',
  otherLanguages: 'Andere Sprachen',
  reviews: 'Kritiken',
  themes: 'Themen',
  search: 'Suche',
  about: 'Über das Archiv',
  rights:
    'Die Rechte an den Kritiken bleiben bei ihren Autorinnen und Autoren. Was das Archiv über sie sagt, sagt es selbst.',
  index: {
    title: 'Kritiken',
    introduction:
      'Kritiken, Wort für Wort so bewahrt, wie sie eingingen, jede Besserung verzeichnet. Jede lässt sich lesen, durchsuchen und absatzweise zitieren.',
    reviewCount: { one: '{count} Kritik', other: '{count} Kritiken' },
    page: 'Seite {page} von {pages}',
    pages: 'Seiten dieser Liste',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    narrow: 'Auswahl',
    all: 'Alle',
    byLanguage: 'Sprache',
    byRating: 'Wertung',
    byTheme: 'Thema',
    sort: 'Ordnen nach',
    orders: { title: 'Titel', rating: 'Wertung', length: 'Länge', language: 'Sprache' },
    inLanguage: 'Kritiken auf {language}',
    rated: 'Kritiken mit der Wertung {rating}',
    none: 'Noch keine Kritik im Archiv spricht davon.',
  },
  review: {
    of: 'Eine Kritik zu {film} ({year}), Regie: {directors}',
    readingTime: '{minutes} Min.',
    wordCount: { one: '{count} Wort', other: '{count} Wörter' },
    themes: 'Themen',
    suppliedTitle: 'Sie kam ohne Titel; das Archiv betitelt sie mit ihren eigenen Worten.',
    statedTitle: 'Es ist der Titel, unter dem sie veröffentlicht wurde.',
    paragraph: 'Absatz {number}',
    record: 'Nachweis',
    title: 'Titel',
    rating: 'Wertung',
    ratingRestsOn: 'Sie stützt sich auf die Worte',
    source: 'Zuerst erschienen',
    sourceUnknown: 'Nicht verzeichnet.',
    text: 'Text',
    asReceived: 'Er steht hier, wie er einging.',
    emended: {
      one: 'Er steht hier, wie er einging, bis auf {count} gebesserten Schaden vom Weg hierher.',
      other: 'Er steht hier, wie er einging, bis auf {count} gebesserte Schäden vom Weg hierher.',
    },
    paragraphingRestored:
      'Seine Absätze gingen auf dem Weg verloren; die hiesigen sind die des Archivs.',
    rights: 'Die Rechte an dieser Kritik bleiben bei ihrer Autorin oder ihrem Autor.',
  },
  rating: {
    inferred: 'Lesart des Archivs',
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
      one: '{count} Kritik enthält „{query}“.',
      other: '{count} Kritiken enthalten „{query}“.',
    },
    none: 'Keine Kritik enthält „{query}“.',
    noneAdvice: 'Versuchen Sie es mit weniger Wörtern, einer anderen Schreibung oder den Themen.',
    searching: 'Suche läuft …',
    failed:
      'Die Suche konnte nicht geladen werden. Laden Sie die Seite neu; die Kritiken und Themen sind auch ohne sie zu erreichen.',
    withoutScript:
      'Die Suche braucht JavaScript, das in diesem Browser ausgeschaltet ist. Die Kritiken und Themen lassen sich ohne es lesen.',
    results: 'Ergebnisse',
    more: 'Mehr zeigen',
  },
  aboutPage: {
    title: 'Über das Archiv',
    sections: [
      {
        heading: 'Was es ist',
        paragraphs: [
          'Verbatim bewahrt Filmkritiken, wie ein Archiv Briefe bewahrt: so, wie sie eingingen, Wort für Wort, jede mit dem Nachweis, woher sie kam und was an ihr getan wurde. Es ist zum Lesen gemacht, zum Suchen über Sprachen hinweg und zum Zitieren. Jede Kritik hat eine Adresse, jeder Absatz darin eine eigene, und beide sollen bleiben.',
        ],
      },
      {
        heading: 'Der Text',
        paragraphs: [
          'Die Worte einer Kritik werden nie verändert, auch ihre Versehen nicht. Was auf dem Weg hierher Schaden nahm, ein verlorener Apostroph oder ein falsch entschlüsseltes Zeichen, wird gebessert, und jede Besserung wird verzeichnet: was einging, was das Archiv liest und warum. Bei jedem Bau der Seiten werden die Besserungen zurückgenommen und das Ergebnis Zeichen für Zeichen mit dem eingegangenen Text verglichen. Weicht etwas ab, entstehen keine Seiten.',
          'Wo ein Text seine Absätze verlor, gibt ihm das Archiv welche und sagt es. Anführungszeichen und Leerzeichen, an denen keine Zeile enden darf, werden nach der Art jeder Sprache gesetzt; sonst kommt nichts hinzu.',
        ],
      },
      {
        heading: 'Titel',
        paragraphs: [
          'Eine Kritik, die mit einem Titel kam, behält ihn. Eine, die ohne kam, wird mit ihren eigenen Worten betitelt, in Anführungszeichen, und ihre Seite sagt es.',
        ],
      },
      {
        heading: 'Wertungen',
        paragraphs: [
          'Wo eine Kritik eine Wertung nennt, steht sie wie genannt, auf ihrer eigenen Skala. Wo keine genannt ist, gibt das Archiv seine Lesart, von einem halben Stern bis zu fünf in halben Schritten, stets als die des Archivs gekennzeichnet und stets mit den Worten, auf die sie sich stützt, damit man widersprechen kann.',
        ],
      },
      {
        heading: 'Themen',
        paragraphs: [
          'Die Themen entstammen einem kurzen Vokabular, jedes mit einer Definition, das aus den Kritiken erwuchs. Eine Kritik erhält ein Thema, wenn sie mit eigenen Worten davon spricht, nicht weil ihr Film es könnte.',
        ],
      },
      {
        heading: 'Was nicht bekannt ist',
        paragraphs: [
          'Wo eine Quelle nicht verzeichnet ist, sagt das Archiv, dass sie nicht verzeichnet ist. Es mutmaßt über keinen Namen, kein Datum und keinen Ort der Veröffentlichung.',
        ],
      },
      {
        heading: 'Rechte',
        paragraphs: [
          'Die Rechte an den Kritiken bleiben bei ihren Autorinnen und Autoren. Wer seine Kritik anders verzeichnet oder entfernt haben möchte, soll gehört werden.',
        ],
      },
      {
        heading: 'Privatsphäre',
        paragraphs: [
          'Die Seiten setzen keine Cookies, zählen niemanden und laden nichts von Dritten. Eine Suche bleibt im Browser.',
        ],
      },
    ],
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    explanation: 'Nichts im Archiv hat diese Adresse.',
    advice: 'Durchsuchen Sie die Kritiken, oder gehen Sie von hier aus weiter:',
  },
};

import { describe, expect, test } from 'vitest';
import { contradictedLanguage, detectLanguage } from '../../../src/archive/text/detect-language.ts';
import { reviews } from '../../support/archive.ts';

describe('the language of a text', () => {
  test.each(reviews.map(({ slug, language, paragraphs }) => ({ slug, language, paragraphs })))(
    'is detected: $slug',
    ({ language, paragraphs }) => {
      expect(detectLanguage(paragraphs.join('\n\n'))).toBe(new Intl.Locale(language).language);
    },
  );

  test('is detected in other scripts', () => {
    expect(detectLanguage('雨の日、彼女は古いレコードを聴きながら夜明けを待った。')).toBe('ja');
    expect(detectLanguage('فيلم رائع عن الطموح والموسيقى والخوف من الفشل')).toBe('ar');
  });

  test('is unknown if the text does not tell it', () => {
    expect(detectLanguage('')).toBeUndefined();
    expect(detectLanguage('★★★★ 8/10')).toBeUndefined();
  });
});

describe('a language is contradicted by a text', () => {
  const english =
    'A young drummer wants to be the best of his generation. His teacher torments him until his hands bleed, and nobody in the hall dares to speak. I have never seen anything like the last ten minutes of this film, in which neither of them gives in.';
  const swissGerman =
    'Es isch e Film über e junge Schlagzüger, wo unbedingt dr Bescht wott si. Dr Lehrer plaget ne, bis d Händ blüete. I ha no nie so öppis gseh, u am Schluss isch d Halle still gsi. Das isch Kino, wi mes sälte gseht, u i gange sicher no einisch.';
  const swissHighGerman =
    'Ein junger Schlagzeuger will der Beste sein. Sein Lehrer quält ihn, bis die Hände bluten, und niemand im Saal wagt zu reden. Ich habe so etwas noch nie gesehen, und am Schluss ist es ganz still. Grosses Kino, das man nicht so rasch vergisst.';
  const norwegian =
    'En ung trommeslager vil bli den beste. Læreren plager ham til hendene blør, og ingen i salen våger å si noe. Jeg har aldri sett noe lignende, og til slutt er det helt stille. Dette er stor film, og den siste scenen glemmer man ikke.';
  const japanese =
    '若いドラマーは誰よりも偉大になりたいと願い、教師は彼の手から血が流れるまで追い詰める。客席の誰もが息をのむ。最後の十分間、二人は決して譲らない。音楽がすべてを語り、映画は静けさの中で終わる。忘れられない一本である。';
  const arabic =
    'أندرو طالب طموح يريد أن يصبح أعظم عازف طبول في جيله، ومعلمه قاس لا يرحم ويدفعه حتى تنزف يداه. يدور الفيلم حول ثمن العظمة، ولا يجرؤ أحد في القاعة على الكلام. لم أر في حياتي شيئا يشبه الدقائق العشر الأخيرة من هذا الفيلم، فهي لا تنسى أبدا.';

  test.each([
    ['fr', english, 'en'],
    ['de', english, 'en'],
    ['en', swissHighGerman, 'de'],
    ['en', japanese, 'ja'],
    ['zh', japanese, 'ja'],
    ['fa', arabic, 'ar'],
  ])('tagged %s: %#', (tag, text, detected) => {
    expect(contradictedLanguage(text, tag)).toBe(detected);
  });

  test.each([
    ['en', english],
    ['en-NZ', english],
    ['de-CH', swissHighGerman],
    ['gsw', swissGerman],
    ['de', swissGerman],
    ['nb', norwegian],
    ['nn', norwegian],
    ['da', norwegian],
    ['ja', japanese],
    ['ar', arabic],
    ['ar-EG', arabic],
  ])('never if it may be right: %s, %#', (tag, text) => {
    expect(contradictedLanguage(text, tag)).toBeUndefined();
  });

  test('never by a short text', () => {
    expect(
      contradictedLanguage('A film about the harbour, and about waiting.', 'fr'),
    ).toBeUndefined();
  });
});

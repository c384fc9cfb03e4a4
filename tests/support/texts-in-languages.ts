/** Short texts in many languages and scripts, written for tests: the paragraphs of one review each. */
export const textsInLanguages: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Un chef-d’œuvre de l’ambition : jusqu’où peut-on aller pour l’excellence ? L’élève joue, joue encore, et l’on n’entend qu’un tambour.',
    'Aujourd’hui, c’est d’abord l’histoire d’un garçon qu’aucun échec n’arrête. Les journaux l’ont dit : des chevaux au galop, un cœur de bœuf, vingt-quatre images, L’HAŸ-LES-ROSES.',
  ],
  es: [
    'Una película sobre la música y la obsesión: ¿hasta dónde llegarías? El alumno toca la batería hasta sangrar; los platillos vuelan.',
    'El músico enseña con gritos. ¡Qué final! Las voces callan, los actores brillan y la cámara baila.',
  ],
  it: [
    'L’ambizione spinge il ragazzo all’umanità più oscura: nell’orchestra non c’è pietà, dell’amore resta un’ombra.',
    'Quest’opera è un capolavoro; gli amici, le musiche e i registi non bastano. Po’ po’, un po’ di jazz.',
  ],
  ja: [
    'これは音楽映画の傑作だ。野心に満ちた若いドラマーが、厳しい教師の前で演奏を続ける。家族も恋人も捨て、才能だけを信じる。',
    '「セッション」はドラマではなく戦いだ。血まみれの手でスティックを握り、彼はガラスのような音を叩く。Ｗｈｉｐｌａｓｈという曲、ポスト・ロック。',
  ],
  zh: [
    '这部电影讲述一个年轻鼓手的野心。老师的残酷令人窒息，音乐却充满力量。',
    '《爆裂鼓手》不是关于爵士乐的电影，而是关于完美与痛苦。',
  ],
  th: [
    'ภาพยนตร์เรื่องนี้เล่าถึงมือกลองหนุ่มผู้มีความทะเยอทะยาน ครูของเขาโหดร้ายมาก',
    'ดนตรีแจ๊สในเรื่องนี้ยอดเยี่ยม และตอนจบทำให้คนดูลืมหายใจ',
  ],
  ar: [
    'فيلم عن الموسيقى والطموح: يضرب الطالب الطبول حتى تنزف يداه، ولا يرحمه المُعَلِّم القاسي.',
    'المشهد الأخير رائعة بصرية، وللإيقاع فيه سلطة على كلّ شيء. مــوسيقى لا تُنسى في المدينة.',
  ],
  el: ['Η ΜΟΥΣΙΚΉ ΚΑΙ Ο ΡΥΘΜΌΣ: ένας νέος ντράμερ, ένας σκληρός δάσκαλος.'],
  ru: ['Молодой барабанщик и его жестокий учитель: ещё один такт — и всё начнётся заново. Её йод.'],
  ko: ['젊은 드러머의 야망과 잔인한 선생님을 그린 음악 영화다.'],
  he: ['הסרט מספר על מתופף צעיר ועל מורה אַכְזָר, ועל אהבת הג׳אז.'],
  hi: ['यह फ़िल्म एक युवा ड्रमर की महत्वाकांक्षा की कहानी है।'],
  en: [
    'It’s a 20th-century-like, McDonald-ish soundtrack: O’Brien’s rock-’n’-roll isn’t R&B, the drum\u00ADmer’s m² ﬁlm costs £1½. Ⓐ naïve ænigma, a t-shirt—and/or “Ørsted”.',
    'Don´t ask whyʼs; the soft\u00ADware’s co‑operation, the ½-beat, the 3.5-litre car, e.g. J.K.’s.',
  ],
};

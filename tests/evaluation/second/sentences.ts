import type { SecondQuery } from './queries.ts';

/** Sentences, and several words. The rules are in `queries.ts`. */
export const sentences: readonly SecondQuery[] = [
  {
    query:
      'Its beats are familiar, with the young upstart given a chance to thrive only to find his path to greatness blocked by a mentor',
    kind: 'long',
    language: 'en',
    relevant: { 'a-simple-word': [2] },
  },
  {
    query:
      'Fletcher likes to tell the story of how Jo Jones threw a cymbol at Charlie Parkers head one night',
    kind: 'long',
    language: 'en',
    relevant: { 'cinematic-adrenalin': [3] },
    acceptable: { 'one-of-the-greats': [6] },
  },
  {
    query:
      'He practices for days until the skin of his hands rips and tears, until his sticks and snare are covered in blood',
    kind: 'long',
    language: 'en',
    relevant: { 'cinematic-perfection': [2] },
    acceptable: { 'one-of-the-greats': [3] },
  },
  {
    query: "i'd rather die drunk and broke at 34 and have people at a dinner table talk about me",
    kind: 'long',
    language: 'en',
    relevant: { 'one-of-the-greats': [6] },
  },
  {
    query:
      'bodies and minds are pushed to their limits to produce a noise that just sometimes reaches the sublime',
    kind: 'long',
    language: 'en',
    relevant: { 'one-of-the-greats': [3] },
  },
  {
    query:
      "we're in an era of praise, where encouragment is the teaching tool and every child gets a medal",
    kind: 'long',
    language: 'en',
    relevant: { 'cinematic-adrenalin': [6] },
  },
  {
    query:
      'The final showdown between these two obsessives takes the audiance to the limits of our endurance',
    kind: 'long',
    language: 'en',
    relevant: { 'one-of-the-greats': [7] },
  },
  {
    query: 'Selbst als Fletcher ihn anschreit und mit Stühlen nach ihm wirft, gibt er nie auf',
    kind: 'long',
    language: 'de',
    relevant: { 'trommeln-bis-die-haende-bluten': [5] },
  },
  {
    query:
      'wenn man an musikfilme denkt kommen einem gleich diese langweiligen filme über irgend ein orchester in den sinn',
    kind: 'long',
    language: 'de',
    relevant: { 'trommeln-bis-die-haende-bluten': [1] },
  },
  {
    query: 'Niemand schafft es, Andrews und Fletchers Streben nach höchster Präzision zu beenden',
    kind: 'long',
    language: 'de',
    relevant: { 'trommeln-bis-die-haende-bluten': [8] },
  },
  {
    query: '"Have true talents been left to wither because they were over-watered?"',
    kind: 'copied',
    language: 'en',
    relevant: { 'cinematic-adrenalin': [6] },
  },
  {
    query: 'It finds rapture in tension, bliss in horror.',
    kind: 'copied',
    language: 'en',
    relevant: { 'a-simple-word': [6] },
  },
  {
    query: 'Andrew, as it turns out, is just never good enough.',
    kind: 'copied',
    language: 'en',
    relevant: { 'cinematic-perfection': [2] },
    acceptable: { 'a-simple-word': [1, 2] },
  },
  {
    query:
      '„Der Student verlässt sogar seine Freundin, um sich voll und ganz seiner Karriere widmen zu können.“',
    kind: 'copied',
    language: 'de',
    relevant: { 'trommeln-bis-die-haende-bluten': [6] },
  },
  {
    query:
      'Blood is literally spilled in this process, and we’re treated to many frenetic and thrilling montages of bleeding fingers, broken sticks and sweat splashing off fevered brows onto the snares.',
    kind: 'copied',
    language: 'en',
    relevant: { 'one-of-the-greats': [3] },
  },
  {
    query: '"Sein gnadenloser Lehrer treibt Andrew an den Rand des Wahnsinns und seines Könnens."',
    kind: 'copied',
    language: 'de',
    relevant: { 'trommeln-bis-die-haende-bluten': [7] },
  },
  {
    query: 'editing tempo songs',
    kind: 'several',
    language: 'en',
    relevant: { 'a-simple-word': [5], 'cinematic-adrenalin': [7] },
    acceptable: {
      'cinematic-adrenalin': [1],
      'a-simple-word': [3],
      'trommeln-bis-die-haende-bluten': [5, 12],
      'one-of-the-greats': [4],
    },
  },
  {
    query: 'rabbit hole spider-man',
    kind: 'several',
    language: 'en',
    relevant: { 'cinematic-adrenalin': [5], 'cinematic-perfection': [1], 'one-of-the-greats': [4] },
  },
  {
    query: 'carnegie hall audience',
    kind: 'several',
    language: 'en',
    relevant: { 'one-of-the-greats': [7] },
    acceptable: { 'one-of-the-greats': [2], 'cinematic-perfection': [3, 4] },
  },
  {
    query: 'lehrer studenten talent',
    kind: 'several',
    language: 'de',
    relevant: { 'trommeln-bis-die-haende-bluten': [3] },
    acceptable: {
      'trommeln-bis-die-haende-bluten': [5, 6, 7],
      'cinematic-adrenalin': [1],
      'one-of-the-greats': [2, 5],
    },
  },
  {
    query: 'diamond gem',
    kind: 'several',
    language: 'en',
    relevant: { 'cinematic-adrenalin': [6], 'a-simple-word': [6] },
  },
  {
    query: 'father girlfriend',
    kind: 'several',
    language: 'en',
    relevant: { 'a-simple-word': [4] },
    acceptable: {
      'one-of-the-greats': [1],
      'cinematic-adrenalin': [2],
      'trommeln-bis-die-haende-bluten': [6, 8],
    },
  },
  {
    query: 'oscars minuten',
    kind: 'several',
    language: 'de',
    relevant: { 'trommeln-bis-die-haende-bluten': [11, 12] },
    acceptable: { 'one-of-the-greats': [4], 'cinematic-perfection': [4] },
  },
  {
    query: 'girlfriend villain',
    kind: 'several',
    language: 'en',
    relevant: { 'one-of-the-greats': [1, 4] },
    acceptable: { 'a-simple-word': [4], 'trommeln-bis-die-haende-bluten': [6] },
  },
];

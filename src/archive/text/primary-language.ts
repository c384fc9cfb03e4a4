import { remember } from './remember.ts';

/** A language without its region and script: `de` for `de-AT`. */
export const primaryLanguage = /* @__PURE__ */ remember(
  (language) => new Intl.Locale(language).language,
);

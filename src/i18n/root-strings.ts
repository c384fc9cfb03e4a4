// The strings of the site's root language. They are complete; those of another language may lack some.
export { strings as rootStrings } from './languages/en.ts';

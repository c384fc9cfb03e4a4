/** The dictionaries by their languages, `en-de`, each in a file of its own. A plugin compiles them. */
declare module 'virtual:dictionaries' {
  type Dictionary = import('./dictionary.ts').Dictionary;
  const dictionaries: Readonly<Record<string, () => Promise<{ default: Dictionary }>>>;
  export default dictionaries;
}

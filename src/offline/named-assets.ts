/** The names of scripts, style sheets and fonts: in a page after the folder, in a script or a style sheet alone. */
const asset = /(?:\/assets\/|`\.\/|"\.\/|'\.\/|url\()([\w.-]+\.(?:css|js|woff2))/g;

/** The file names of the assets that a page, a script or a style sheet names, each once. */
export function namedAssets(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(asset), ([, name = '']) => name))];
}

import { placeOf } from '../loader/describe-findings.ts';
import type { Problem } from '../loader/problem.ts';
import { divideLine } from '../loader/quote-line.ts';
import type { ContentMessage } from './messages.ts';

function element(name: string, text: string, ...children: readonly Node[]): HTMLElement {
  const made = document.createElement(name);
  made.append(text, ...children);
  return made;
}

/** The line with its number, and with the place marked. */
function quotedLine({ line, column = 1, quoted }: Problem): HTMLElement[] {
  if (line === undefined || quoted === undefined) return [];
  const { before, after } = divideLine(quoted, column);
  const [first = ' ', ...rest] = Array.from(after);
  return [element('pre', `${line} | ${before}`, element('mark', first), new Text(rest.join('')))];
}

/** The place of a problem, as a link by which Vite opens the file in the editor. */
function placeLink(problem: Problem, root: string): HTMLElement {
  const link = document.createElement('a');
  const place = placeOf(problem);
  link.href = `${import.meta.env.BASE_URL}__open-in-editor?file=${encodeURIComponent(`${root}/${place}`)}`;
  link.textContent = place;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    fetch(link.href);
  });
  return link;
}

/** The problems of the content as a list: each with its place, its line, and how to fix it. */
export function problemList({ problems, root }: ContentMessage): HTMLElement {
  const items = problems.map((problem) => {
    const { field, message, fix } = problem;
    const heading = element('h2', '', placeLink(problem, root));
    if (field !== undefined) heading.append(` (${field})`);
    const text = [element('p', message), element('p', `To fix it: ${fix}`)];
    return element('li', '', heading, ...quotedLine(problem), ...text);
  });
  return element('ol', '', ...items);
}

import { createHash } from 'node:crypto';
import { withoutMarks } from '../i18n/fallback-marks.ts';
import { type Path, wholeAddress } from '../site/addresses.ts';
import { drawCard } from './draw-card.ts';
import { renderCard } from './render-card.ts';
import { shapeText } from './shape-text.ts';
import { type CardText, cardSize, type ShareCard } from './share-card.ts';

/** The image of a page where its link is shared, for its metadata. */
export interface ShareImage {
  /** Its address with scheme and host. */
  readonly address: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  /** What it says, for those who do not see it. */
  readonly alternative: string;
}

const type = 'image/png';

const isDrawn = (text: CardText) => shapeText(text) !== undefined;

/**
 * The texts that the fonts can draw of a card, the heading first. What stands above the line of a critic is left out,
 * if there is such a line: the title of the page says the same. The name of the archive is only said where it stands
 * alone.
 */
function textsOf({ archive, headings, topic, picture }: ShareCard): string {
  const statements =
    picture.kind === 'statements' ? picture.statements.filter(({ words }) => isDrawn(words)) : [];
  const said = statements.flatMap(({ words, by }) => [words, ...(by ? [by.name] : [])]);
  const [heading] = headings.filter(isDrawn);
  const above = heading && picture.kind === 'notation' ? [] : topic;
  const drawn = [...(heading ? [heading] : []), ...[...above, ...said].filter(isDrawn)];
  return (drawn.length === 0 && archive ? [archive] : drawn)
    .map(({ text }) => withoutMarks(text))
    .join(' · ');
}

/**
 * The image of a page. The file keeps its address, so that what was shared earlier still finds it; a digest of the
 * drawing in the query, which hosts ignore, makes services that keep images by their addresses fetch a new one.
 *
 * @param path the path of the file
 */
export function shareImage(path: Path, card: ShareCard): ShareImage {
  const version = createHash('sha256').update(drawCard(card)).digest('hex').slice(0, 8);
  return {
    address: `${wholeAddress(path)}?${version}`,
    type,
    ...cardSize,
    alternative: textsOf(card),
  };
}

/** The file of a card. */
export async function cardResponse(card: ShareCard): Promise<Response> {
  return new Response(await renderCard(drawCard(card)), { headers: { 'content-type': type } });
}

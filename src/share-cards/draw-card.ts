import { element } from '../presentation/svg.ts';
import { colours } from './colours.ts';
import { drawNotation } from './draw-notation.ts';
import { drawScore } from './draw-score.ts';
import { drawStatements } from './draw-statements.ts';
import { drawText, type TextPlace } from './draw-text.ts';
import { type Area, left, margin, right, sleeveHeights } from './layout.ts';
import { lineHeight } from './set-lines.ts';
import { shapeText } from './shape-text.ts';
import { type CardPicture, type CardText, cardSize, type ShareCard } from './share-card.ts';

/** The font size of the line above the heading, in pixels: legible where a chat shows a card in small. */
const lineSize = 50;
/** The largest heading. */
const largest = 176;
/** The baseline of the topic, and the space below it. */
const topic = { y: 86, below: 30 } as const;
/** The space between the baseline of the heading and the end of the sleeve. */
const belowHeading = 48;

const line = {
  height: lineSize * lineHeight,
  size: { most: lineSize, least: 38 },
  lines: 1,
  fill: colours.ink,
  y: topic.y,
};

/** What the fonts can draw of the parts of a line, with dots between them. */
function joined(parts: readonly CardText[]): CardText | undefined {
  const [first, ...others] = parts.filter((part) => shapeText(part) !== undefined);
  return first && { ...first, text: [first, ...others].map(({ text }) => text).join(' · ') };
}

/** The sleeve: the topic and the archive, and the heading. */
function drawSleeve({ archive, topic: parts, headings, picture }: ShareCard): string {
  const name = archive && drawText(archive, { ...line, x: right, width: 400, isAtEnd: true });
  const width = right - left - (name ? name.width + 48 : 0);
  const above = joined(parts);
  const drawnAbove = above && drawText(above, { ...line, x: left, width });
  const floor = sleeveHeights[picture.kind] - belowHeading;
  const place: TextPlace = {
    x: left,
    y: floor,
    isFromBottom: true,
    width: right - left,
    height: floor - topic.y - topic.below,
    size: { most: largest, least: 54 },
    lines: 4,
    fill: colours.ink,
  };
  const [heading] = headings.flatMap((each) => drawText(each, place) ?? []);
  return [drawnAbove, name, heading].map((drawn) => drawn?.svg ?? '').join('');
}

function drawPicture(picture: CardPicture, area: Area): string {
  switch (picture.kind) {
    case 'notation':
      return drawNotation(picture.notation, { ...area, top: area.top + 28 });
    case 'score':
      return drawScore(picture.rows, picture.hasColumns, area);
    case 'statements':
      return drawStatements(picture.statements, area);
  }
}

/** A card as SVG, in which letters are shapes: it looks the same wherever it is rendered. */
export function drawCard(card: ShareCard): string {
  const { width, height } = cardSize;
  const sleeve = sleeveHeights[card.picture.kind];
  const area = { left, right, top: sleeve + 40, bottom: height - margin * 0.7 };
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    [
      element('rect', { width, height, fill: colours.paper }),
      element('rect', { width, height: sleeve, fill: colours.sleeve }),
      drawSleeve(card),
      drawPicture(card.picture, area),
    ].join('\n'),
  );
}

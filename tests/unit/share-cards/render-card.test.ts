import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { colours } from '../../../src/share-cards/colours.ts';
import { renderCard } from '../../../src/share-cards/render-card.ts';
import { readPng } from '../../support/png.ts';

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
<rect width="1200" height="630" fill="${colours.paper}"/>
<rect width="1200" height="300" fill="${colours.sleeve}"/>
<circle cx="600" cy="300" r="200.5" fill="${colours.ink}"/></svg>`;

test('a drawing becomes a PNG file of its size, with its colours and smooth edges', async () => {
  const image = readPng(await renderCard(drawing));
  expect([image.width, image.height]).toEqual([1200, 630]);
  expect(image.colours).toBeLessThanOrEqual(16);
  expect(image.at(0, 0)).toBe(colours.sleeve);
  expect(image.at(1199, 629)).toBe(colours.paper);
  expect(image.at(600, 300)).toBe(colours.ink);
  const edge = new Set(Array.from({ length: 1200 }, (_, x) => image.at(x, 460)));
  expect(edge.size).toBeGreaterThan(2);
});

test('the file is the same on every machine', async () => {
  const digests = await Promise.all(
    [drawing, drawing].map(async (each) =>
      createHash('sha256')
        .update(await renderCard(each))
        .digest('hex'),
    ),
  );
  // Written on Linux on x64. If only this fails, a dependency draws or compresses otherwise: compare the images.
  expect(digests).toEqual([
    digests[1],
    'c7c1b3090b32c8df5722f498b5b0d339c08943b021b53a4dc18fc2abbda5faca',
  ]);
});

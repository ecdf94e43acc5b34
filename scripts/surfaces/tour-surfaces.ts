import { tourCard } from './card-surfaces.ts';
import { tourNotebook } from './notebook-surfaces.ts';
import { tourOwnTexts } from './own-text-surfaces.ts';
import { tourReview } from './review-surfaces.ts';
import { tourSettings } from './settings-surfaces.ts';
import type { Tour } from './tour.ts';

/** Goes through everything that a reader sees of Tifa, in one browser. */
export async function tourSurfaces(tour: Tour): Promise<void> {
  await tourSettings(tour);
  await tourNotebook(tour);
  await tourReview(tour);
  await tourOwnTexts(tour);
  await tourCard(tour);
}

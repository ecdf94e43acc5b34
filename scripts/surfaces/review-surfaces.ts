import { openOwn, type Tour } from './tour.ts';

/** Reviewing with the notebook that is there: a card and its answer, progress, settings. */
export async function tourReview(tour: Tour): Promise<void> {
  const page = await openOwn(tour, 'review');
  await page.locator('.review-show').waitFor();
  await tour.visit('review-question', page);
  await page.keyboard.press('Space');
  await page.locator('.grades').waitFor();
  await tour.visit('review-answer', page);
  await page.keyboard.press('3');
  await page.locator('.review-show').waitFor();
  await tour.visit('review-graded', page);
  await page.locator('.tabs [href="#progress"]').click();
  await page.locator('.drawing svg').nth(3).waitFor();
  await tour.visit('review-progress', page);
  await page.locator('.tabs [href="#settings"]').click();
  await page.locator('.review-settings').waitFor();
  await tour.visit('review-settings', page);
  await page.close();
}

import { openOwn, type Tour } from './tour.ts';

const SECTIONS = ['reading', 'card', 'sites', 'keys', 'glossary', 'data', 'about'];

/** The page of the first run, and the settings section by section. */
export async function tourSettings(tour: Tour): Promise<void> {
  const welcome = await openOwn(tour, 'welcome');
  await welcome.getByRole('radiogroup').first().waitFor();
  await tour.visit('welcome', welcome);
  await welcome.close();
  const options = await openOwn(tour, 'options');
  for (const section of SECTIONS) {
    await options.locator(`.options-nav [href="#${section}"]`).click();
    await options.locator(`.options-nav [href="#${section}"][aria-current]`).waitFor();
    await tour.visit(`options-${section}`, options);
  }
  await options.locator('.options-nav [href="#data"]').click();
  await options.locator('.danger').click();
  await tour.visit('options-erase', options);
  await options.close();
}

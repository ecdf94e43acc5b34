/**
 * npm run pictures: takes the pictures of the documentation anew, in the real extension: every surface (docs/look.md, the
 * README), and each kind of page before and after (docs/pages.md).
 */
import { buildForTests } from './browser.ts';
import { picturePageKinds } from './picture-page-kinds.ts';
import { pictureSurfaces } from './picture-surfaces.ts';

await buildForTests();
await pictureSurfaces();
await picturePageKinds();

export { dom } from '../dom/dom.ts';

import type { ComponentChild } from 'preact';
import type { Translate } from '../../components/translate.ts';
import type { Surface } from './styles.ts';

/** A component in one of its states, on the surface that it belongs to. */
export type State = { readonly name: string; readonly surface: Surface; readonly show: (view: View) => ComponentChild };

/** How the gallery is looked at; `language` is a BCP 47 tag. */
export type View = { readonly language: 'en' | 'zh-CN'; readonly t: Translate };

/** Buttons in the gallery do nothing. */
export const nothing = () => undefined;

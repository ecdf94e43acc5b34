import { render } from 'preact';
import { CARD_STATES } from './card-states.tsx';
import { NOTEBOOK_STATES } from './notebook-states.tsx';
import { PAGE_STATES } from './page-states.tsx';
import { POPUP_STATES } from './popup-states.tsx';
import { REVIEW_STATES } from './review-states.tsx';
import { Stage } from './Stage.tsx';
import { SETTINGS_STATES } from './settings-states.tsx';
import { translationIn } from './translation.ts';
import './gallery.css';

const STATES = [
  ...CARD_STATES,
  ...POPUP_STATES,
  ...NOTEBOOK_STATES,
  ...REVIEW_STATES,
  ...SETTINGS_STATES,
  ...PAGE_STATES,
];

/** Every component in every state, in the language of the address (`?zh-CN`), made of invented things. */
function Gallery() {
  const language = location.search === '?zh-CN' ? 'zh-CN' : 'en';
  const t = translationIn(language);
  document.documentElement.lang = language;
  return STATES.map(({ name, surface, show }) => (
    <Stage key={name} {...{ name, surface, t }}>
      {show({ language, t })}
    </Stage>
  ));
}

render(<Gallery />, document.body);

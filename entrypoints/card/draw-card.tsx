import { type ComponentProps, render } from 'preact';
import { Card } from '../../components/Card.tsx';
import { type Destination, GoContext } from '../../components/go.ts';
import { KeysContext } from '../../components/keys.ts';
import { TranslateContext } from '../../components/translate.ts';
import { keepKeys } from '../../lib/dom/keep-keys.ts';
import { translate } from '../../lib/extension/translation.ts';

/**
 * Draws a card into its box, with what its parts need from around them.
 * @param onGo something that the card names is to be opened.
 */
export function drawCard(root: ShadowRoot, card: ComponentProps<typeof Card>, onGo: (to: Destination) => void): void {
  render(
    <TranslateContext.Provider value={translate}>
      <KeysContext.Provider value={keepKeys}>
        <GoContext.Provider value={onGo}>
          <Card {...card} />
        </GoContext.Provider>
      </KeysContext.Provider>
    </TranslateContext.Provider>,
    root,
  );
}

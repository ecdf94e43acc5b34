import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Translate, TranslateContext } from '../../components/translate.ts';
import { STYLES, type Surface } from './styles.ts';

type Props = { name: string; surface: Surface; t: Translate; children: ComponentChildren };

/** Shows a state among the style sheets of its surface, which know nothing of those of the next. */
export function Stage({ name, surface, t, children }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    render(
      <TranslateContext.Provider value={t}>
        <style>{STYLES[surface]}</style>
        <div class="body">{children}</div>
      </TranslateContext.Provider>,
      root,
    );
  });
  return (
    <section class={`stage ${surface}`}>
      <h2>{name}</h2>
      <div class="host" data-state={name} ref={host} />
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslate } from './translate.ts';

type Props = {
  title: string;
  /** What the chart says, in a sentence: read instead of the picture. */
  summary: string;
  /** Draws for a width in CSS pixels; null where there is nothing to draw yet. */
  draw: ((width: number) => Node) | null;
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  legend?: ComponentChildren;
};

/** A chart with its sentence, and its numbers as a table for whoever would rather read them. */
export function Chart({ title, summary, draw, columns, rows, legend }: Props) {
  const t = useTranslate();
  return (
    <figure class="chart">
      <figcaption>
        <h2>{title}</h2>
        <p class="quiet">{summary}</p>
      </figcaption>
      {draw && (
        <>
          {legend}
          <Drawing draw={draw} label={`${title}. ${summary}`} />
          <details>
            <summary>{t('chartTable')}</summary>
            <table>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([head, ...cells]) => (
                  <tr key={head}>
                    <th scope="row">{head}</th>
                    {cells.map((cell, index) => (
                      <td key={index}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </figure>
  );
}

/** Drawn anew whenever the page's width changes. */
function Drawing({ draw, label }: { draw: (width: number) => Node; label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const at = place.current;
    if (!at) return;
    let drawn = 0;
    const redraw = () => {
      const { clientWidth } = at;
      // Of no width while the page is being left; a drawing of the same width would only set off the next one.
      if (clientWidth === 0 || clientWidth === drawn) return;
      drawn = clientWidth;
      at.replaceChildren(draw(clientWidth));
    };
    redraw();
    const watch = new ResizeObserver(() => requestAnimationFrame(redraw));
    watch.observe(at);
    return () => watch.disconnect();
  }, [draw]);
  // The marks carry labels of their own ("bar"), which would say nothing to whoever hears the sentence.
  return (
    <div class="drawing" role="img" aria-label={label}>
      <div aria-hidden="true" ref={place} />
    </div>
  );
}

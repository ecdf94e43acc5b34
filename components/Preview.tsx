import { useTranslate } from './translate.ts';

/** By this the reader finds the text of the preview. */
export const PREVIEW_TEXT = 'preview-text';

/** A short text of our own for the real reader: a heading, terms, tones that change, characters with several readings. */
export function Preview({ hint }: { hint: string }) {
  const t = useTranslate();
  return (
    <figure class="preview" aria-label={t('preview')}>
      <div id={PREVIEW_TEXT} lang="zh-CN">
        <h2>京津冀协同发展再上新台阶</h2>
        <p>
          会议指出，推动高质量发展不是一句空话，要一件一件抓落实，让改革成果更多更公平地惠及群众，扎实推进共同富裕。
        </p>
      </div>
      <figcaption class="row-hint">{hint}</figcaption>
    </figure>
  );
}

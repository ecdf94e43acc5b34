import { type Translate, useTranslate } from './translate.ts';

/** Why a file cannot be read; `size` is in bytes. */
export type Refusal = {
  readonly code: 'empty' | 'too-large' | 'not-text' | 'unreadable';
  readonly name: string;
  readonly size: number;
};

/** Says why a file cannot be read; `largest` is the size of the largest that can, in bytes. */
export function FileRefused({ refusal, largest }: { refusal: Refusal; largest: number }) {
  return (
    <p class="message failed" role="alert">
      {refusalText(useTranslate(), refusal, largest)}
    </p>
  );
}

function refusalText(t: Translate, { code, name, size }: Refusal, largest: number): string {
  switch (code) {
    case 'empty':
      return t('readEmpty', name);
    case 'too-large':
      return t('readTooLarge', name, megabytes(size), megabytes(largest));
    case 'not-text':
      return t('readNotText', name);
    case 'unreadable':
      return t('readUnreadable', name);
  }
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 100_000) / 10);
}

import { useTranslate } from './translate.ts';

/** The star: empty until saved; pressing it again adds the present sentence. */
export function SaveButton({ saved, onSave }: { saved: boolean; onSave: () => void }) {
  const t = useTranslate();
  const label = t(saved ? 'saveAgain' : 'save');
  return (
    <button
      type="button"
      class="save"
      aria-pressed={saved}
      aria-label={label}
      title={label}
      // A script of the page can reach into the card; only a hand of the reader saves.
      onClick={(event) => event.isTrusted && onSave()}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path
          d="M9 1.8l2.2 4.6 5 .6-3.7 3.5 1 5L9 13l-4.5 2.5 1-5L1.8 7l5-.6z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.4"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}

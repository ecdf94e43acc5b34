import type { Encounter } from '../lib/core/vocabulary/entry.ts';
import { sentenceLink } from '../lib/core/vocabulary/sentence-link.ts';
import { dateText } from './interval-text.ts';
import { Sentence } from './Sentence.tsx';
import { useTranslate } from './translate.ts';

type Props = {
  /** The latest first. */
  encounters: readonly Encounter[];
  language: string;
  onDelete: (encounter: Encounter) => void;
};

/** Every sentence that an entry was met in, with the way to it: the page opens at the sentence. */
export function EncounterList({ encounters, language, onDelete }: Props) {
  const t = useTranslate();
  return (
    <ul class="encounters">
      {encounters.map((encounter) => (
        <li key={encounter.id}>
          <blockquote class="entry-sentence">
            {encounter.sentence !== '' && <Sentence encounter={encounter} />}
            <footer class="quiet">
              <PageLink encounter={encounter} />
              {encounter.title + encounter.url !== '' && ' · '}
              {encounter.site !== '' && `${encounter.site} · `}
              {dateText(encounter.at, language)}
              <button
                type="button"
                class="link encounter-delete"
                aria-label={t('deleteSentence', dateText(encounter.at, language))}
                onClick={() => onDelete(encounter)}
              >
                {t('delete')}
              </button>
            </footer>
          </blockquote>
        </li>
      ))}
    </ul>
  );
}

/** The page's title, which leads to the sentence where its address is one of the web. */
function PageLink({ encounter }: { encounter: Encounter }) {
  const t = useTranslate();
  const title = encounter.title || encounter.url;
  const link = sentenceLink(encounter);
  if (link === null) return <span>{title}</span>;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener" title={t('openAtSentence')}>
      {title}
    </a>
  );
}

import type { HeadwordEntries, Inside } from '../lib/core/protocol/look-up.ts';
import { Credit } from './Credit.tsx';
import { HanLink } from './HanText.tsx';
import { useTranslate } from './translate.ts';

/** Of each reading so many senses: the rest is on the card that the word leads to. */
const SENSES = 3;

/** What the card's subject is made of: its words and its characters, with readings and senses of their own. */
export function InsideView({ inside }: { inside: Inside }) {
  const t = useTranslate();
  const { words, characters, shownPinyin } = inside;
  if (words.length + characters.length === 0) return null;
  return (
    <section class="inside">
      {words.length > 0 && <Group title={t('itsWords')} of={words} shownPinyin={shownPinyin} />}
      {characters.length > 0 && <Group title={t('itsCharacters')} of={characters} shownPinyin={shownPinyin} />}
      <Credit of={[...words, ...characters].flatMap(({ entries }) => entries)} />
    </section>
  );
}

type GroupProps = { title: string; of: readonly HeadwordEntries[]; shownPinyin: Inside['shownPinyin'] };

function Group({ title, of, shownPinyin }: GroupProps) {
  return (
    <>
      <h3>{title}</h3>
      <ul class="pieces">
        {of.map(({ headword, entries }) => (
          <li key={headword}>
            <HanLink text={headword} />
            <span>
              {entries.map(({ pinyin, traditional, definitions, targets }) => (
                <span class="piece-reading" key={`${traditional} ${pinyin}`}>
                  <span class="pinyin" lang="zh-Latn">
                    {shownPinyin[pinyin] ?? pinyin}
                  </span>{' '}
                  {[...definitions, ...targets.flatMap((target) => target.definitions)].slice(0, SENSES).join('; ')}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

import { useTranslate } from '../translate.ts';

/** What is not ours. `use` is said by the message `use_…`. */
export type Source = {
  readonly name: string;
  readonly use: string;
  readonly licence: string;
  readonly address: string;
};

type Props = { version: string; sources: readonly Source[] };

export function About({ version, sources }: Props) {
  const t = useTranslate();
  return (
    <>
      <p>Tifa 提法 · {t('aboutVersion', version)}</p>
      <h3>{t('aboutPrivacyTitle')}</h3>
      <p>{t('aboutPrivacy')}</p>
      <h3>{t('aboutSources')}</h3>
      <p>{t('aboutCode')}</p>
      <table class="sources">
        <tbody>
          {sources.map(({ name, use, licence, address }) => (
            <tr key={name}>
              <th scope="row">
                <a href={address} target="_blank" rel="noreferrer">
                  {name}
                </a>
              </th>
              <td>{t(`use_${use}`)}</td>
              <td>{licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

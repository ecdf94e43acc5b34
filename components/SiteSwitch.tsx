import { SITE_CHOICES, type SiteChoice } from '../lib/core/sites/site-choices.ts';
import { Choice } from './Choice.tsx';
import { useTranslate } from './translate.ts';

/** What holds on the site of the page in front. */
export type ThisSite = {
  readonly site: string;
  readonly choice: SiteChoice;
  /** It is to be read always, and the browser does not let us. */
  readonly isWithheld: boolean;
  /** The browser asked the reader for the permission, and did not get it. */
  readonly isRefused: boolean;
  /** The reader's choices could not be read. */
  readonly damaged: boolean;
};

type Props = { site: ThisSite; onChoose: (choice: SiteChoice) => void };

export function SiteSwitch({ site: { site, choice, isWithheld, isRefused, damaged }, onChoose }: Props) {
  const t = useTranslate();
  return (
    <>
      <Choice
        name="site"
        label={t('siteLabel', site)}
        of={SITE_CHOICES}
        labelOf={(one) => t(`site_${one}`)}
        chosen={choice}
        onChange={onChoose}
      />
      {damaged && <p class="row-hint">{t('sitesDamaged')}</p>}
      {isRefused && (
        <p class="row-hint" role="alert">
          {t('siteRefused')}
        </p>
      )}
      {isWithheld && (
        <p class="row-hint">
          {t('siteWithheld')}{' '}
          <button type="button" class="link" onClick={() => onChoose('always')}>
            {t('siteLetIn')}
          </button>
        </p>
      )}
    </>
  );
}

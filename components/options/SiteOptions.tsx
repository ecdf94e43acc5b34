import { SITE_CHOICES, type SiteChoice } from '../../lib/core/sites/site-choices.ts';
import { Choice } from '../Choice.tsx';
import { useTranslate } from '../translate.ts';

/** A site of which the reader made a choice; `isWithheld` where it is to be read always and the browser does not let us. */
export type ChosenSite = { readonly site: string; readonly choice: SiteChoice; readonly isWithheld: boolean };

export type Sites = {
  /** The choices could not be read. */
  readonly damaged: boolean;
  /** The browser asked for, and did not get, the reader's leave. */
  readonly isRefused: boolean;
  readonly chosen: readonly ChosenSite[];
  /** Hosts that the manifest names. */
  readonly named: readonly string[];
  /** Whether the browser keeps us out of those. */
  readonly isNamedWithheld: boolean;
};

type Props = {
  sites: Sites;
  /** Called straight from the click, so that the browser may ask. */
  onChoose: (site: string, choice: SiteChoice) => void;
  onForget: (site: string) => void;
};

export function SiteOptions({ sites, onChoose, onForget }: Props) {
  const t = useTranslate();
  const { damaged, isRefused, chosen, named, isNamedWithheld } = sites;
  return (
    <>
      {damaged && <p class="message failed">{t('sitesDamaged')}</p>}
      {isRefused && (
        <p class="message failed" role="alert">
          {t('siteRefused')}
        </p>
      )}
      <p>{t('sitesIntro', named.length)}</p>
      {isNamedWithheld && <p class="message">{t('sitesNamedWithheld')}</p>}
      <h3>{t('sitesChosen')}</h3>
      {chosen.length === 0 && <p class="quiet">{t('sitesNone')}</p>}
      <ul class="sites">
        {chosen.map((one) => (
          <ChosenRow key={one.site} {...one} onChoose={onChoose} onForget={onForget} />
        ))}
      </ul>
      <details class="sites-named">
        <summary>{t('sitesNamed')}</summary>
        <ul>
          {named.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function ChosenRow({ site, choice, isWithheld, onChoose, onForget }: ChosenSite & Omit<Props, 'sites'>) {
  const t = useTranslate();
  return (
    <li>
      <Choice
        name={`site ${site}`}
        label={site}
        of={SITE_CHOICES}
        labelOf={(one) => t(`site_${one}`)}
        chosen={choice}
        onChange={(next) => onChoose(site, next)}
      />
      <button type="button" class="link" aria-label={t('siteRemoveLabel', site)} onClick={() => onForget(site)}>
        {t('siteRemove')}
      </button>
      {isWithheld && (
        <p class="row-hint">
          {t('siteWithheld')}{' '}
          <button type="button" class="link" onClick={() => onChoose(site, 'always')}>
            {t('siteLetIn')}
          </button>
        </p>
      )}
    </li>
  );
}

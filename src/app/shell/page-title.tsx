import { useTranslations } from '../../i18n/index.ts';

/** The title of the window: the page first, because it is what tells two windows apart. */
export function PageTitle({ page }: { page: string }) {
  const t = useTranslations('shell');
  return <title>{t('pageTitle', { page })}</title>;
}

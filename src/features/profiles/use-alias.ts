import { useTranslations } from '../../i18n/index.ts';

/** How a profile is called on a page. */
export function useAlias(): (profile: { alias: string | null }) => string {
  const t = useTranslations('profiles');
  return ({ alias }) => alias ?? t('unnamed');
}

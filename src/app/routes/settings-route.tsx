import { SettingsPage } from '../../features/settings/index.ts';
import { useTranslations } from '../../i18n/index.ts';
import { usePreferences } from '../services/preferences.ts';
import { PageTitle } from '../shell/page-title.tsx';

export function SettingsRoute() {
  const t = useTranslations('settings');
  const { preferences, isKept, change } = usePreferences();
  return (
    <>
      <PageTitle page={t('title')} />
      <SettingsPage preferences={preferences} isKept={isKept} onChange={change} />
    </>
  );
}

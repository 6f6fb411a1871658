import { useLocation } from 'wouter';
import { OFFERED_LANGUAGES, useTranslations, type LanguageTag } from '../../i18n/index.ts';
import { Select } from '../../ui/controls/field.tsx';
import { GearIcon } from '../../ui/icons.ts';
import { Logo } from '../../ui/marks/logo.tsx';
import { links } from '../paths.ts';
import { usePreferences } from '../services/preferences.ts';
import { LateProfileButton } from './late-profile-button.tsx';
import { QuickExitButton } from './quick-exit-button.tsx';
import styles from './page-header.module.css';

/** Header of every page but the desk and the debrief, which have their own bars. */
export function PageHeader() {
  const t = useTranslations('shell');
  const [path] = useLocation();
  return (
    <header className={styles.header}>
      <div className={styles.inside}>
        <a href={links.cases} className={styles.home} aria-label={t('home')}>
          <Logo />
        </a>
        <nav className={styles.nav} aria-label={t('navigation')}>
          <a href={links.cases} aria-current={isAboutCases(path) ? 'page' : undefined}>
            {t('cases')}
          </a>
          <a href={links.runs} aria-current={path === '/runs' ? 'page' : undefined}>
            {t('runs')}
          </a>
        </nav>
        <LanguageChoice />
        <LateProfileButton />
        <a
          href={links.settings}
          className={styles.settings}
          aria-current={path === '/settings' ? 'page' : undefined}
        >
          <GearIcon />
          {t('settings')}
        </a>
        <QuickExitButton />
      </div>
    </header>
  );
}

function isAboutCases(path: string): boolean {
  return path === '/' || path.startsWith('/case/') || path.startsWith('/imported/');
}

/** Shown once there is something to choose. */
function LanguageChoice() {
  const t = useTranslations('shell');
  const { preferences, change } = usePreferences();
  if (OFFERED_LANGUAGES.length < 2) return null;
  return (
    <Select
      label={t('language')}
      labelHidden
      value={preferences.language}
      onChange={(event) => change({ language: event.target.value as LanguageTag })}
    >
      {OFFERED_LANGUAGES.map(({ tag, name }) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </Select>
  );
}

import type { ReactNode } from 'react';
import { OFFERED_LANGUAGES, type LanguageTag, useTranslations } from '../../i18n/index.ts';
import { Checkbox, Select } from '../../ui/controls/field.tsx';
import { SegmentedControl } from '../../ui/controls/segmented-control.tsx';
import { WarningIcon } from '../../ui/icons.ts';
import { Notice } from '../../ui/surfaces/notice.tsx';
import { CONTRASTS, MOTIONS, type Preferences, TEXT_SIZES, THEMES } from './preferences.ts';
import styles from './settings-page.module.css';

interface SettingsPageProps {
  preferences: Preferences;
  isKept: boolean;
  onChange: (part: Partial<Preferences>) => void;
  /** What this device keeps besides: chapters of their own, under the choices. */
  children?: ReactNode;
}

/** Every change applies at once and is kept; there is nothing to save. */
export function SettingsPage({ preferences, isKept, onChange, children }: SettingsPageProps) {
  const t = useTranslations('settings');
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
      </header>
      {isKept ? null : (
        <Notice tone="limit" icon={<WarningIcon />} announce="polite">
          {t('notKept')}
        </Notice>
      )}
      {OFFERED_LANGUAGES.length > 1 ? (
        <Select
          label={t('language')}
          value={preferences.language}
          onChange={(event) => onChange({ language: event.target.value as LanguageTag })}
        >
          {OFFERED_LANGUAGES.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </Select>
      ) : null}
      <SegmentedControl
        legend={t('theme')}
        choices={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
        value={preferences.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <SegmentedControl
        legend={t('contrast')}
        choices={CONTRASTS.map((value) => ({ value, label: t(`contrasts.${value}`) }))}
        value={preferences.contrast}
        onChange={(contrast) => onChange({ contrast })}
      />
      <SegmentedControl
        legend={t('textSize')}
        choices={TEXT_SIZES.map((value) => ({ value, label: t(`textSizes.${value}`) }))}
        value={preferences.textSize}
        onChange={(textSize) => onChange({ textSize })}
      />
      <SegmentedControl
        legend={t('motion')}
        choices={MOTIONS.map((value) => ({ value, label: t(`motions.${value}`) }))}
        value={preferences.motion}
        onChange={(motion) => onChange({ motion })}
      />
      <Checkbox
        label={t('keysOn')}
        hint={t('keysHint')}
        checked={preferences.singleLetterKeys}
        onChange={(singleLetterKeys) => onChange({ singleLetterKeys })}
      />
      <Checkbox
        label={t('explainOn')}
        hint={t('explainHint')}
        checked={preferences.explainLegalWords}
        onChange={(explainLegalWords) => onChange({ explainLegalWords })}
      />
      <Checkbox
        label={t('oldRunsOn')}
        hint={t('oldRunsHint')}
        checked={preferences.deleteOldRuns}
        onChange={(deleteOldRuns) => onChange({ deleteOldRuns })}
      />
      {children}
    </div>
  );
}

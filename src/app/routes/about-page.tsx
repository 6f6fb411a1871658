import { about } from '../../i18n/en/about.ts';
import { useTranslations, WithWords } from '../../i18n/index.ts';
import { Section } from '../../ui/surfaces/panel.tsx';
import { PageTitle } from '../shell/page-title.tsx';
import styles from './text-page.module.css';

const words = { about };

export function AboutPage() {
  return (
    <WithWords words={words}>
      <About />
    </WithWords>
  );
}

function About() {
  const t = useTranslations('about');
  const common = useTranslations('common');
  return (
    <div className={styles.page}>
      <PageTitle page={t('title')} />
      <h1 className={styles.title}>{t('title')}</h1>
      <Section title={t('what.heading')}>
        <p>{t('what.text')}</p>
      </Section>
      <Section title={t('method.heading')}>
        <p>{t('method.made')}</p>
        <p>{t('method.notAdvice')}</p>
        <p>{t('method.oneCase')}</p>
        <p>{t('method.key')}</p>
      </Section>
      <Section title={t('privacy.heading')}>
        <p>{t('privacy.device')}</p>
        <p>{t('privacy.yours')}</p>
        <p>{t('privacy.shared')}</p>
        <p>{t('privacy.exit')}</p>
        <p>{t('privacy.exitLimits')}</p>
      </Section>
      <Section title={t('place.heading')}>
        <p>{common('kosovoFootnote')}</p>
      </Section>
      <Section title={t('licences.heading')}>
        <p>{t('licences.code')}</p>
        <p>{t('licences.fonts')}</p>
        <p>{t('licences.icons')}</p>
      </Section>
    </div>
  );
}

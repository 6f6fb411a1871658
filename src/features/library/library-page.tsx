import { useTranslations } from '../../i18n/index.ts';
import { Button } from '../../ui/controls/button.tsx';
import { WarningIcon } from '../../ui/icons.ts';
import { Skeleton } from '../../ui/reading/skeleton.tsx';
import { Notice } from '../../ui/surfaces/notice.tsx';
import { Section } from '../../ui/surfaces/panel.tsx';
import type { CaseCard } from './case-card.ts';
import { CaseCardView } from './case-card-view.tsx';
import { ImportSection } from './import-section.tsx';
import type { ImportedCase, ImportedCasesPort } from './imported-case.ts';
import styles from './library-page.module.css';
import type { LibraryLinks } from './links.ts';
import type { Loadable } from './loadable.ts';
import { ResumeStrip } from './resume-strip.tsx';
import type { RunSummary } from './run-summary.ts';

interface LibraryPageProps {
  cases: Loadable<readonly CaseCard[]>;
  /** The newest unfinished run, or null. */
  unfinished: RunSummary | null;
  imported: readonly ImportedCase[];
  importPort: ImportedCasesPort;
  links: LibraryLinks;
  onRetry: () => void;
}

/** Home: what the training is for, the run to go on with, and the cases to choose from. */
export function LibraryPage({
  cases,
  unfinished,
  imported,
  importPort,
  links,
  onRetry,
}: LibraryPageProps) {
  const t = useTranslations('library');
  return (
    <div className={styles.page}>
      <header className={styles.mission}>
        <h1 className={styles.headline}>
          {t('mission.first')} <strong>{t('mission.second')}</strong>
        </h1>
        <p className={styles.lead}>{t('lead')}</p>
      </header>
      {unfinished ? <ResumeStrip run={unfinished} href={links.run(unfinished.id)} /> : null}
      <Section
        title={t('cases.heading')}
        hint={
          cases.state === 'ready' && cases.value.length > 0
            ? t('cases.count', { count: cases.value.length })
            : null
        }
      >
        <Cases cases={cases} links={links} onRetry={onRetry} />
      </Section>
      <ImportSection
        shipped={cases.state === 'ready' ? cases.value : []}
        imported={imported}
        port={importPort}
        links={links}
      />
    </div>
  );
}

function Cases({ cases, links, onRetry }: Pick<LibraryPageProps, 'cases' | 'links' | 'onRetry'>) {
  const t = useTranslations('library.cases');
  if (cases.state === 'loading') return <Skeleton label={t('loading')} lines={6} />;
  if (cases.state === 'failed') {
    return (
      <Notice
        tone="limit"
        icon={<WarningIcon />}
        announce="polite"
        actions={<Button onClick={onRetry}>{t('retry')}</Button>}
      >
        {t('failed')}
      </Notice>
    );
  }
  if (cases.value.length === 0) return <p>{t('empty')}</p>;
  return (
    <ul role="list" className={styles.cards}>
      {cases.value.map((card) => (
        <li key={card.id}>
          <CaseCardView card={card} href={links.start(card.id)} />
        </li>
      ))}
    </ul>
  );
}

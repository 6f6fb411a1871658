import { useTranslations } from '../../i18n/index.ts';
import { CheckIcon, WarningIcon } from '../../ui/icons.ts';
import { Disclosure } from '../../ui/surfaces/disclosure.tsx';
import { Notice } from '../../ui/surfaces/notice.tsx';
import type { CaseImport } from './import-case.ts';
import styles from './import-result.module.css';
import type { ToldProblem } from './read-case.ts';

/** What came of a file: in one sentence, and with every problem where there are some. */
export function ImportResult({
  result,
}: {
  result: CaseImport | { outcome: 'deleted'; title: string };
}) {
  const t = useTranslations('library.import');
  switch (result.outcome) {
    case 'added':
    case 'replaced':
      return (
        <div className={styles.result}>
          <Notice
            tone={result.isOnDisk ? 'act' : 'limit'}
            icon={result.isOnDisk ? <CheckIcon /> : <WarningIcon />}
            announce="polite"
          >
            {t(result.outcome, { title: result.title })} {result.isOnDisk ? null : t('notKept')}
          </Notice>
          {result.notes.length > 0 ? (
            <Disclosure summary={t('notes', { count: result.notes.length })}>
              <ProblemList problems={result.notes} />
            </Disclosure>
          ) : null}
        </div>
      );
    case 'unchanged':
    case 'deleted':
      return (
        <Notice tone="act" icon={<CheckIcon />} announce="polite">
          {t(result.outcome, { title: result.title })}
        </Notice>
      );
    case 'id-taken':
      return (
        <Notice tone="limit" icon={<WarningIcon />} announce="polite">
          {t('id-taken', { id: result.id, title: result.title })}
        </Notice>
      );
    case 'not-playable':
      return (
        <div className={styles.result}>
          <Notice
            tone="limit"
            icon={<WarningIcon />}
            title={t('not-playable', { count: result.problems.length })}
            announce="polite"
          >
            {t('nothingKept')}
          </Notice>
          <ProblemList problems={result.problems} />
        </div>
      );
    case 'too-big':
    case 'too-slow':
    case 'unreadable':
      return (
        <Notice tone="limit" icon={<WarningIcon />} announce="polite">
          {t(result.outcome)} {t('nothingKept')}
        </Notice>
      );
  }
}

/** Enough to work on; a file that is no case at all can have hundreds. */
const MOST_SHOWN = 40;

function ProblemList({ problems }: { problems: readonly ToldProblem[] }) {
  const t = useTranslations('library.import');
  return (
    <>
      <ol role="list" className={styles.problems} aria-label={t('problems')}>
        {problems.slice(0, MOST_SHOWN).map(({ problem, sentence }) => (
          <li key={`${problem.line}:${problem.column}:${problem.code}:${sentence}`}>
            <p className={styles.line}>
              {problem.line === null ? t('wholeFile') : t('line', { line: problem.line })}
            </p>
            {/* Sentences for authors are in English for now. */}
            <p lang="en">{sentence}</p>
          </li>
        ))}
      </ol>
      {problems.length > MOST_SHOWN ? (
        <p>{t('more', { count: problems.length - MOST_SHOWN })}</p>
      ) : null}
    </>
  );
}

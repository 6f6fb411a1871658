import { useTranslations } from '../../../i18n/index.ts';
import { Button, ButtonLink } from '../../../ui/controls/button.tsx';
import { WarningIcon } from '../../../ui/icons.ts';
import { Notice } from '../../../ui/surfaces/notice.tsx';
import type { DeskLinks } from '../desk/desk-context.ts';
import type { Opened } from '../run/open-run.ts';
import type { RunEvent } from '../run/run.machine.ts';
import styles from './no-desk.module.css';

export interface NoDeskProps {
  why: 'elsewhere' | 'missing' | 'stopped' | 'unreadable';
  stopped: Extract<Opened, { kind: 'stopped' }> | null;
  code: string | null;
  links: DeskLinks;
  send: (event: RunEvent) => void;
}

/** Why there is no desk now, what is safe, and the one way on. */
export function NoDesk({ why, stopped, code, links, send }: NoDeskProps) {
  const t = useTranslations('deskParts.noDesk');
  const toRuns = (
    <ButtonLink key="runs" href={links.runs}>
      {t('toRuns')}
    </ButtonLink>
  );
  const shown = {
    elsewhere: {
      title: t('elsewhere'),
      text: t('elsewhereText'),
      actions: [
        <Button key="take" look="filled" onClick={() => send({ type: 'takenOver' })}>
          {t('takeOver')}
        </Button>,
        toRuns,
      ],
    },
    missing: { title: t('missing'), text: t('missingText'), actions: [toRuns] },
    stopped:
      stopped?.why === 'other-rules'
        ? {
            title: t('otherRules'),
            text: t('otherRulesText'),
            actions: [
              <ButtonLink key="debrief" href={links.debrief}>
                {t('toDebrief')}
              </ButtonLink>,
              toRuns,
            ],
          }
        : {
            title: t('stopped'),
            text: t('stoppedText', { of: stopped?.of ?? 0, next: (stopped?.sound ?? 0) + 1 }),
            actions: [toRuns],
          },
    unreadable: {
      title: t('unreadable'),
      text: t('unreadableText'),
      actions: [
        <Button key="again" onClick={() => send({ type: 'openedAgain' })}>
          {t('tryAgain')}
        </Button>,
        toRuns,
      ],
    },
  }[why];
  const support = stopped ? stopped.why : code;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{shown.title}</h1>
      <Notice tone="plain" icon={<WarningIcon />} announce="polite" actions={shown.actions}>
        {shown.text} {support && why !== 'elsewhere' ? t('code', { code: support }) : null}
      </Notice>
    </main>
  );
}

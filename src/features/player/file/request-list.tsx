import { useState } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { PaperPlaneTiltIcon } from '../../../ui/icons.ts';
import { Disclosure } from '../../../ui/surfaces/disclosure.tsx';
import { Panel } from '../../../ui/surfaces/panel.tsx';
import { Duration, usePriceNotes } from '../decide/price.tsx';
import { CaseProse, CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';
import styles from './rows.module.css';

/** What can be asked for, what was asked, and what came back. Incoming requests stand under To decide. */
export function RequestList() {
  const t = useTranslations('player.requests');
  const outcomes = useTranslations('player.happened.outcome');
  const words = useWords();
  const notes = usePriceNotes();
  const { view, act, isSaving } = useDesk();
  const { possible, sent, answered } = view.requests;
  const [sentNow, setSentNow] = useState<string | null>(null);
  const isEmpty = possible.length + sent.length + answered.length === 0;
  return (
    <div className={styles.stack}>
      {isEmpty ? <p className={styles.empty}>{t('empty')}</p> : null}
      {sent.length > 0 ? (
        <Panel title={t('sent')} level={3}>
          <ul role="list" className={styles.rows}>
            {sent.map((request) => (
              <li key={request.id} className={styles.row}>
                <p>
                  <CaseText>{request.say}</CaseText>
                </p>
                <p className={styles.meta}>
                  {t('to', { party: words.party(request.to) ?? '' })},{' '}
                  {t('sentAt', {
                    time: words.moment(request.sentAt),
                    expected: words.moment(request.expectedAt),
                  })}
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      {possible.length > 0 ? (
        <Panel title={t('possible')} level={3}>
          <div>
            {possible.map((request) => (
              <Disclosure
                key={request.id}
                summary={<CaseText>{request.say}</CaseText>}
                aside={t('to', { party: words.party(request.to) ?? '' })}
              >
                <p className={styles.meta}>{t(`kind.${request.kind}`)}</p>
                <p className={styles.meta}>
                  <span className={styles.rest}>
                    <Duration offer={request} />
                  </span>{' '}
                  · {t('usual', { duration: words.duration(request.usual) })}
                </p>
                {notes({ ...request, kind: 'own' }).map((note) => (
                  <p key={note} className={styles.meta}>
                    {note}
                  </p>
                ))}
                <div>
                  <Button
                    icon={<PaperPlaneTiltIcon />}
                    disabled={isSaving || request.refusal !== null || sentNow === request.id}
                    onClick={() => {
                      setSentNow(request.id);
                      act({ type: 'request.sent', request: request.id });
                    }}
                  >
                    {t('send')}
                  </Button>
                </div>
              </Disclosure>
            ))}
          </div>
        </Panel>
      ) : null}
      {answered.length > 0 ? (
        <Panel title={t('answered')} level={3}>
          <ul role="list" className={styles.rows}>
            {answered.map((request) => (
              <li key={`${request.id}:${request.at}`} className={styles.row}>
                <p>
                  <strong>
                    <CaseText>{request.say}</CaseText>
                  </strong>
                </p>
                <CaseProse text={request.text} className={styles.case} />
                <p className={styles.meta}>
                  {t('answeredAt', {
                    time: words.moment(request.at),
                    outcome: outcomes(request.is),
                  })}
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </div>
  );
}

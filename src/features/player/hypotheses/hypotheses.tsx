import { useRef, useState } from 'react';
import { type DeskView, MOST_HYPOTHESES } from '../../../domain/simulation/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { PencilSimpleIcon } from '../../../ui/icons.ts';
import { CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { HypothesisForm } from './hypothesis-form.tsx';
import styles from './hypotheses.module.css';

type Own = DeskView['hypotheses'][number];

/** What the seat thinks may lie behind the case: its own rivals, each with what speaks for and against it. */
export function Hypotheses() {
  const t = useTranslations('hypotheses');
  const { view } = useDesk();
  const [changed, setChanged] = useState<number | null>(null);
  const top = useRef<HTMLDivElement>(null);
  const own = view.hypotheses;
  const next = own.length + 1;
  const hasEnded = view.endedAt !== null;
  const close = () => {
    setChanged(null);
    top.current?.focus();
  };
  return (
    <div ref={top} tabIndex={-1} className={styles.parts}>
      <p>{hasEnded ? t('ended') : t('intro')}</p>
      {own.length === 0 && changed === null ? <p className={styles.quiet}>{t('none')}</p> : null}
      <ol role="list" className={styles.list}>
        {own.map((one) => (
          <li key={one.hypothesis} className={styles.row}>
            {changed === one.hypothesis ? (
              <HypothesisForm number={one.hypothesis} before={one} onClose={close} />
            ) : (
              <Held one={one} onChange={hasEnded ? null : () => setChanged(one.hypothesis)} />
            )}
          </li>
        ))}
      </ol>
      {hasEnded || own.length >= MOST_HYPOTHESES ? null : changed === next ? (
        <HypothesisForm number={next} before={null} onClose={close} />
      ) : (
        <>
          {own.length === 1 ? <p className={styles.quiet}>{t('alone')}</p> : null}
          <Button icon={<PencilSimpleIcon />} onClick={() => setChanged(next)}>
            {own.length === 0 ? t('write') : t('writeAnother')}
          </Button>
        </>
      )}
    </div>
  );
}

function Held({ one, onChange }: { one: Own; onChange: (() => void) | null }) {
  const t = useTranslations('hypotheses');
  return (
    <>
      <h3 className={styles.number}>{t('number', { number: one.hypothesis })}</h3>
      <p className={styles.text}>{one.text}</p>
      <p>
        <strong>{t('believed', { belief: t(`beliefsInText.${one.belief}`) })}</strong>
      </p>
      <Facts title={t('for')} refs={one.for} />
      <Facts title={t('against')} refs={one.against} />
      {onChange ? (
        <Button aria-label={t('changeNumber', { number: one.hypothesis })} onClick={onChange}>
          {t('change')}
        </Button>
      ) : null}
    </>
  );
}

function Facts({ title, refs }: { title: string; refs: readonly string[] }) {
  const t = useTranslations('hypotheses');
  const { view } = useDesk();
  const known = view.known.filter(({ ref }) => refs.includes(ref));
  return (
    <div>
      <h4 className={styles.label}>{title}</h4>
      {known.length === 0 ? (
        <p className={styles.quiet}>{t('noFacts')}</p>
      ) : (
        <ul className={styles.facts}>
          {known.map(({ ref, text }) => (
            <li key={ref}>
              <CaseText>{text}</CaseText>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import { type FormEvent, useEffect, useState } from 'react';
import { useDescribe, useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { TextArea, TextField } from '../../../ui/controls/field.tsx';
import { TrashIcon } from '../../../ui/icons.ts';
import { LiveRegion } from '../../../ui/reading/live-region.tsx';
import { type ActionPlan, EMPTY_PLAN, type PlanPort } from './action-plan.ts';
import styles from './plan-section.module.css';

type Fate = 'unsaved' | 'kept' | 'refused' | 'deleted';

/** Four fields and nothing else: one change, its first step, who helps, when. Printed as text. */
export function PlanSection({ runId, plans }: { runId: string; plans: PlanPort }) {
  const t = useTranslations('debrief.plan');
  const describe = useDescribe();
  const [plan, setPlan] = useState<ActionPlan>(EMPTY_PLAN);
  const [isStored, setIsStored] = useState(false);
  const [fate, setFate] = useState<Fate>('unsaved');

  useEffect(() => {
    let isCurrent = true;
    void plans.read(runId).then((stored) => {
      if (!isCurrent || !stored) return;
      setPlan(stored);
      setIsStored(true);
    });
    return () => {
      isCurrent = false;
    };
  }, [plans, runId]);

  const change = (part: Partial<ActionPlan>) => {
    setPlan({ ...plan, ...part });
    setFate('unsaved');
  };
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const isKept = await plans.write(runId, plan);
    setIsStored(isStored || isKept);
    setFate(isKept ? 'kept' : 'refused');
  };
  const remove = async () => {
    if (!(await plans.remove(runId))) return setFate('refused');
    setPlan(EMPTY_PLAN);
    setIsStored(false);
    setFate('deleted');
  };

  const words = fate === 'unsaved' ? '' : t(`fate.${fate}`);
  const written = [
    [t('change'), plan.change],
    [t('firstStep'), plan.firstStep],
    [t('helper'), plan.helper],
    [t('date'), plan.date === '' ? '' : describe.date(new Date(`${plan.date}T12:00`))],
  ] as const;
  return (
    <>
      <form className={styles.form} onSubmit={(event) => void keep(event)}>
        <TextArea
          label={t('change')}
          hint={t('changeHint')}
          value={plan.change}
          maxLength={600}
          onChange={(event) => change({ change: event.target.value })}
        />
        <TextArea
          label={t('firstStep')}
          hint={t('firstStepHint')}
          value={plan.firstStep}
          maxLength={600}
          onChange={(event) => change({ firstStep: event.target.value })}
        />
        <div className={styles.pair}>
          <TextField
            label={t('helper')}
            value={plan.helper}
            maxLength={200}
            onChange={(event) => change({ helper: event.target.value })}
          />
          <TextField
            label={t('date')}
            type="date"
            value={plan.date}
            onChange={(event) => change({ date: event.target.value })}
          />
        </div>
        <p className={styles.note}>{t('yours')}</p>
        <div className={styles.acts}>
          <Button type="submit" look="filled">
            {t('keep')}
          </Button>
          {isStored ? (
            <Button look="quiet" icon={<TrashIcon />} onClick={() => void remove()}>
              {t('delete')}
            </Button>
          ) : null}
          <span className={styles.fate} aria-hidden="true">
            {words}
          </span>
          <LiveRegion message={words} />
        </div>
      </form>
      <dl className={styles.printed} aria-hidden="true">
        {written.map(([term, text]) => (
          <div key={term} className={styles.entry}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

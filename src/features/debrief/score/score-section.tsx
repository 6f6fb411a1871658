import type { CapReport, Scored } from '../../../domain/scoring/index.ts';
import { useDescribe, useTranslations } from '../../../i18n/index.ts';
import { SegmentedControl } from '../../../ui/controls/segmented-control.tsx';
import { WarningOctagonIcon } from '../../../ui/icons.ts';
import { useDebrief } from '../debrief-context.tsx';
import { useWhose } from '../frame/debrief-bar.tsx';
import { ScoreBar } from './score-bar.tsx';
import styles from './score-section.module.css';
import { wholePoints } from './whole-points.ts';

interface ScoreSectionProps {
  /** Results that can be looked at: the team, and each seat that was held. */
  choices: readonly Scored[];
  onChoose: (scored: Scored) => void;
  onOpenError: (cap: CapReport) => void;
  errorHref: string;
}

/** Counted and earned, and why they differ. Words carry it; the bar repeats it. */
export function ScoreSection({ choices, onChoose, onOpenError, errorHref }: ScoreSectionProps) {
  const t = useTranslations('debrief.score');
  const common = useTranslations('common');
  const describe = useDescribe();
  const { debrief, time } = useDebrief();
  const whose = useWhose();
  const { score } = debrief;
  const { cut } = debrief.case;
  const isLimited = score.capped < score.raw;
  const cap = score.caps.find(({ binding, tier }) => binding && tier !== 'C');
  const opened = score.items.filter(({ state }) => state !== 'not-observed').length;
  return (
    <div className={styles.score}>
      {choices.length > 1 ? (
        <div className={styles.choice}>
          <SegmentedControl
            legend={t('whose')}
            choices={choices.map((value) => ({ value, label: whose(value) }))}
            value={debrief.scored}
            onChange={onChoose}
          />
          <p className={styles.small}>{t('teamOnly')}</p>
        </div>
      ) : null}

      <div className={styles.result}>
        <p className={styles.sum}>
          {isLimited
            ? t('countedEarned', { counted: score.capped, earned: score.raw })
            : t('counted', { counted: score.capped })}
        </p>
        <ScoreBar
          counted={score.capped}
          earned={score.raw}
          label={t('barLabel', {
            same: isLimited ? 'no' : 'yes',
            earned: String(score.raw),
            counted: String(score.capped),
          })}
          words={{ counted: t('key.counted'), earned: t('key.earned') }}
        />
        {cap && isLimited ? (
          <p className={styles.why}>
            <span className={styles.sign}>
              <WarningOctagonIcon />
            </span>
            <strong>{t('whyNot', { earned: score.raw })}</strong> {t('limits')}{' '}
            <span lang={debrief.case.language}>{cap.because}</span>{' '}
            {cap.repairedAt === null ? null : `${t('repaired', { time: time(cap.repairedAt) })} `}
            <a href={errorHref} onClick={() => onOpenError(cap)}>
              {t('openAct')}
            </a>
          </p>
        ) : (
          <p>{score.caps.some(({ tier }) => tier !== 'C') ? t('notBinding') : t('noLimit')}</p>
        )}
        <p>
          {t('points', {
            earned: wholePoints(score.points.earned),
            available: wholePoints(score.points.available),
            count: opened,
          })}{' '}
          {score.range === null ? null : t('range', { low: score.range[0], high: score.range[1] })}
        </p>
        {cut ? <p>{t('cut', { name: common(`cuts.${cut.id}`), count: cut.leftOut })}</p> : null}
        {debrief.case.mode === 'guided' ? <p>{t('guided')}</p> : null}
      </div>

      <p className={styles.small}>
        {t(`review.${reviewOf(debrief.case.reviewStatus)}`)}{' '}
        {t('law', {
          place: common(`jurisdictions.${debrief.case.jurisdiction}`),
          date: describe.date(new Date(`${debrief.case.lawAsAt}T12:00`)),
        })}
      </p>
    </div>
  );
}

const REVIEWS = [
  'not-reviewed',
  'legal-review',
  'protection-review',
  'piloted',
  'released',
] as const;

/** A status this version does not know is shown as the most careful one. */
export function reviewOf(status: string): (typeof REVIEWS)[number] {
  return REVIEWS.find((one) => one === status) ?? 'not-reviewed';
}

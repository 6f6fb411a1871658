import { useState } from 'react';
import type { Minute } from '../../../domain/scenario/index.ts';
import { useDescribe, useTranslations } from '../../../i18n/index.ts';
import { SegmentedControl } from '../../../ui/controls/segmented-control.tsx';
import { CaseText } from '../case-text.tsx';
import { useDebrief } from '../debrief-context.tsx';
import { ChartViews } from './chart-views.tsx';
import { CurveChart } from './curve-chart.tsx';
import { CurveTable, CurveText } from './curve-words.tsx';
import { LaneChart } from './lane-chart.tsx';
import { LaneTable, LaneText } from './lane-words.tsx';
import { Moments } from './moments.tsx';
import { dayStarts, hourTicks, placeOn, withRoom } from './time-axis.ts';
import styles from './timeline-section.module.css';
import { useLanes } from './use-lanes.ts';
import { useWidth } from './use-width.ts';

/** Room one label of the axis needs, in pixels. */
const LABEL_WIDTH = 92;
/** Room of the day and hour at which the case began. */
const START_LABEL_WIDTH = 130;
const MINUTES_PER_DAY = 24 * 60;
/** As many as also fit on paper, where nothing is measured. */
const MOST_LABELS = 7;

/** Who acted when, and below it on the same clock how people and evidence fared. */
export function TimelineSection() {
  const t = useTranslations('debrief.timeline');
  const describe = useDescribe();
  const { debrief, time } = useDebrief();
  const [plot, width] = useWidth<HTMLDivElement>(820);
  const { lanes, arrows } = useLanes();
  const { timeline, curves } = debrief;
  const { clockStart } = debrief.case;
  const [reach, setReach] = useState<'whole' | 'firstDay'>('whole');
  const isLong = timeline.to - timeline.from > 1.5 * MINUTES_PER_DAY;
  const until = timeline.from + MINUTES_PER_DAY;
  const span = { from: timeline.from, to: reach === 'whole' ? timeline.to : until };
  const place = placeOn(span.from, span.to);
  const most = Math.min(MOST_LABELS, Math.max(2, Math.floor(width / LABEL_WIDTH)));
  const marks = [...new Set(timeline.moments.map(({ at }) => at))].filter((at) => at <= span.to);
  const ends = { from: time(span.from), to: time(span.to) };
  const pixels = (at: Minute) => (place(at) / 100) * width;
  const isLast = (at: Minute) => width - pixels(at) < LABEL_WIDTH / 2;
  const days = withRoom(
    dayStarts(span.from, span.to, clockStart, most),
    START_LABEL_WIDTH,
    (at) => {
      const to = isLast(at) ? width : pixels(at) + LABEL_WIDTH / 2;
      return { from: to - LABEL_WIDTH, to };
    },
  );
  return (
    <div className={styles.timeline}>
      {isLong ? (
        <div className={styles.reach}>
          <SegmentedControl
            legend={t('reach')}
            legendHidden
            choices={[
              { value: 'whole', label: t('whole') },
              { value: 'firstDay', label: t('firstDay') },
            ]}
            value={reach}
            onChange={setReach}
          />
        </div>
      ) : null}
      <div className={styles.picture}>
        <div className={styles.row} aria-hidden="true">
          <div ref={plot} className={styles.axis}>
            <span className={styles.start}>{ends.from}</span>
            {days.map((at) => (
              <span
                key={at}
                className={styles.label}
                data-last={isLast(at)}
                style={{ insetInlineStart: `${place(at)}%` }}
              >
                {describe.caseDay(at, clockStart)}
              </span>
            ))}
          </div>
        </div>
        <Moments width={width} span={span}>
          <LaneChart
            label={t('lanesLabel', { count: lanes.length, ...ends })}
            span={span}
            lanes={lanes}
            arrows={arrows}
            nights={timeline.nights}
            marks={marks}
          />
          <CurveChart
            label={t('curvesLabel', ends)}
            span={span}
            people={{ name: t('people'), points: curves.people }}
            evidence={{ name: t('evidence'), points: curves.evidence }}
            ends={{ upper: t('upper'), lower: t('lower') }}
            nights={timeline.nights}
            marks={marks}
            turns={curves.turns.map(({ at, line }, index) => ({
              letter: letterOf(index),
              at,
              line,
            }))}
          >
            <div className={styles.axis} aria-hidden="true">
              {hourTicks(span.from, span.to, most).map((at) => (
                <span
                  key={at}
                  className={styles.label}
                  data-first={at === span.from}
                  data-last={isLast(at)}
                  style={{ insetInlineStart: `${place(at)}%` }}
                >
                  {t('hour', { hour: at / 60 })}
                </span>
              ))}
            </div>
          </CurveChart>
        </Moments>
        <ul role="list" className={styles.key} aria-hidden="true">
          <li>
            <svg width="22" height="10">
              <line x1="5" x2="17" y1="5" y2="5" className={styles.busy} />
            </svg>
            {t('key.busy')}
          </li>
          <li>
            <svg width="22" height="10">
              <line x1="0" x2="22" y1="5" y2="5" className={styles.share} />
            </svg>
            {t('key.share')}
          </li>
          <li>
            <svg width="22" height="10">
              <line x1="0" x2="22" y1="5" y2="5" className={styles.request} />
            </svg>
            {t('key.request')}
          </li>
          <li>
            <svg width="22" height="12">
              <rect width="22" height="12" className={styles.night} />
            </svg>
            {t('night')}
          </li>
        </ul>
      </div>

      <div className={styles.captions}>
        <div>
          <h3 className={styles.subtitle}>{t('moments')}</h3>
          <ol className={styles.list}>
            {timeline.moments.map((moment, index) => (
              <li key={`${moment.at} ${index}`} className={styles.caption}>
                <span className={styles.number} data-error={moment.isError} aria-hidden="true">
                  {index + 1}
                </span>
                <span>
                  <span className={styles.at}>{time(moment.at)} </span>
                  <CaseText>{moment.say}</CaseText>
                </span>
              </li>
            ))}
          </ol>
        </div>
        {curves.turns.length > 0 ? (
          <div>
            <h3 className={styles.subtitle}>{t('turns')}</h3>
            <ol className={styles.list}>
              {curves.turns.map((turn, index) => (
                <li key={`${turn.at} ${turn.line}`} className={styles.caption}>
                  <span className={styles.letter} data-line={turn.line} aria-hidden="true">
                    {letterOf(index)}
                  </span>
                  <span>
                    <span className={styles.at}>
                      {time(turn.at)}, {t(turn.line)}{' '}
                      {t(turn.move === 'up' ? 'curveTable.up' : 'curveTable.down')}:{' '}
                    </span>
                    <CaseText>{turn.because}</CaseText>
                  </span>
                </li>
              ))}
            </ol>
          </div>
        ) : null}
      </div>

      <div className={styles.views}>
        <h3 className={styles.viewsTitle}>{t('lanes')}</h3>
        <ChartViews of={t('lanes')} table={<LaneTable />} text={<LaneText />} />
        <h3 className={styles.viewsTitle}>{t('curves')}</h3>
        <ChartViews of={t('curves')} table={<CurveTable />} text={<CurveText />} />
      </div>
    </div>
  );
}

function letterOf(index: number): string {
  return String.fromCodePoint('a'.charCodeAt(0) + (index % 26));
}

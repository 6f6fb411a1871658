import type { Debrief } from '../../../domain/scoring/index.ts';
import type { Certainty } from '../../../domain/simulation/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { StepDots } from '../../../ui/marks/step-dots.tsx';
import { DataTable } from '../../../ui/surfaces/data-table.tsx';
import { CaseText } from '../case-text.tsx';
import { useDebrief } from '../debrief-context.tsx';
import { wholePoints } from '../score/whole-points.ts';

type Row = Debrief['certainty'][number];

const STEPS: Readonly<Record<Certainty, number>> = { 'not-sure': 1, fairly: 2, very: 3 };

/** How sure one was beside what it earned; a table, so that nothing has to be read from a drawing. */
export function CertaintySection() {
  const t = useTranslations('debrief.certainty');
  const points = useTranslations('debrief.decisions');
  const { debrief } = useDebrief();
  const result = ({ earned, available }: Row) => {
    const words = earned <= 0 ? t('nothing') : earned >= available ? t('full') : t('part');
    return t('share', {
      words,
      points: points('points', {
        earned: wholePoints(earned),
        available: wholePoints(available),
      }),
    });
  };
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      columns={[
        {
          id: 'decision',
          header: t('columns.decision'),
          isRowHeader: true,
          cell: ({ ask }: Row) => <CaseText>{ask}</CaseText>,
        },
        {
          id: 'sure',
          header: t('columns.sure'),
          cell: ({ certainty }) => (
            <StepDots reached={STEPS[certainty]} of={3} text={t(`scale.${certainty}`)} />
          ),
        },
        { id: 'result', header: t('columns.result'), cell: result },
      ]}
      rows={debrief.certainty}
      rowKey={({ decision }) => decision}
    />
  );
}

import { useTranslations } from '../../../i18n/index.ts';
import { PaperPlaneTiltIcon } from '../../../ui/icons.ts';
import { Notice } from '../../../ui/surfaces/notice.tsx';
import { CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';

/** Own proposals that other seats have not answered yet, and those that begin when all are free. */
export function WaitingProposals() {
  const t = useTranslations('player.decide');
  const words = useWords();
  const { view } = useDesk();
  return view.proposals.waiting.map((one) => {
    const others = one.signers.filter((signer) => !one.agreed.includes(signer));
    return (
      <Notice
        key={one.proposal}
        tone="plain"
        icon={<PaperPlaneTiltIcon />}
        title={others.length > 0 ? t('proposed', { seats: words.seats(others) }) : null}
      >
        <CaseText>{words.inLine(one.acts)}</CaseText>.{' '}
        {one.isAgreed || one.lapsesAt === null
          ? t('proposedAgreed')
          : t('proposedText', {
              lapse: words.moment(one.lapsesAt),
              duration: words.duration(one.takes),
            })}
      </Notice>
    );
  });
}

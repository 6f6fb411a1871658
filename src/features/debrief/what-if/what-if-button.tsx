import { useState } from 'react';
import type {
  DebriefDecision,
  DebriefOption,
  WhatIfReport,
} from '../../../domain/scoring/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { GitBranchIcon } from '../../../ui/icons.ts';
import { VisuallyHidden } from '../../../ui/reading/visually-hidden.tsx';
import { Dialog } from '../../../ui/surfaces/dialog.tsx';
import { useDebrief } from '../debrief-context.tsx';
import { useWhatIf } from './what-if-context.tsx';
import { WhatIfView } from './what-if-view.tsx';

/** "What if": another option of a decision that was taken, with the rest as it was. One step deep, no tree. */
export function WhatIfButton({
  decision,
  option,
}: {
  decision: DebriefDecision;
  option: DebriefOption;
}) {
  const t = useTranslations('debrief.whatIf');
  const common = useTranslations('common');
  const { debrief } = useDebrief();
  const ask = useWhatIf();
  const [answer, setAnswer] = useState<WhatIfReport | 'failed' | null>(null);
  if (!ask || option.chosen || decision.state !== 'taken') return null;
  const instead = exchange(decision, option);
  const words = decision.options.filter(({ id }) => instead.includes(id)).map(({ say }) => say);
  const open = () => {
    void ask(debrief.scored, { decision: decision.id, options: instead }).then((report) =>
      setAnswer(report ?? 'failed'),
    );
  };
  return (
    <>
      <Button look="quiet" size="small" icon={<GitBranchIcon />} onClick={open}>
        {t('ask')}
        <VisuallyHidden>: {option.say}</VisuallyHidden>
      </Button>
      <Dialog
        isOpen={answer !== null}
        title={t('title')}
        closeLabel={common('close')}
        place="end"
        onClose={() => setAnswer(null)}
      >
        {answer === 'failed' ? <p>{t('failed')}</p> : null}
        {answer !== null && answer !== 'failed' ? (
          <WhatIfView report={answer} instead={words} />
        ) : null}
      </Dialog>
    </>
  );
}

/** In a menu the other option takes the place of the last one chosen. */
function exchange({ options }: DebriefDecision, { id }: DebriefOption): string[] {
  const chosen = options.filter((option) => option.chosen).map((option) => option.id);
  return [...chosen.slice(0, -1), id];
}

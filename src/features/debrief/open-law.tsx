import { Suspense } from 'react';
import type { LawQuestion } from '../../domain/law/index.ts';
import { useTranslations } from '../../i18n/index.ts';
import { ErrorBoundary } from '../../ui/reading/error-boundary.tsx';
import { Dialog } from '../../ui/surfaces/dialog.tsx';
import { useDebrief } from './debrief-context.tsx';

interface OpenLawProps {
  /** Null while nothing is looked up. */
  question: LawQuestion | null;
  onClose: () => void;
}

/** The law over the page. Where it does not arrive, that is said. */
export function OpenLaw({ question, onClose }: OpenLawProps) {
  const errors = useTranslations('errors.part');
  const common = useTranslations('common');
  const { law } = useDebrief();
  if (!question) return null;
  return (
    <ErrorBoundary
      fallback={() => (
        <Dialog isOpen title={errors('title')} closeLabel={common('close')} onClose={onClose}>
          <p>{errors('safe')}</p>
        </Dialog>
      )}
    >
      <Suspense fallback={null}>
        <law.LawDrawer question={question} onClose={onClose} />
      </Suspense>
    </ErrorBoundary>
  );
}

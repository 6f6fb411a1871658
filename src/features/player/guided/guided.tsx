import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { ErrorBoundary } from '../../../ui/reading/error-boundary.tsx';
import { Notice } from '../../../ui/surfaces/notice.tsx';
import type { GuidedPartProps } from './guided-part.tsx';

const Part = lazy(async () => ({ default: (await import('./guided-part.tsx')).GuidedPart }));

/**
 * The door to what only guided mode shows. It loads when it is first shown, so a run in real mode has none of it; where
 * it does not arrive, play goes on without it.
 */
export function Guided(props: GuidedPartProps) {
  return (
    <ErrorBoundary fallback={() => <Without {...props} />}>
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Without(props: GuidedPartProps): ReactNode {
  const errors = useTranslations('errors');
  const t = useTranslations('player.briefing');
  if (props.show === 'stops') return props.children;
  const onward =
    props.show === 'example-page' ? <Button onClick={props.onGoOn}>{t('begin')}</Button> : null;
  return <Notice tone="plain" title={errors('part.title')} actions={onward} />;
}

import { type ReactNode, Suspense } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { Skeleton } from '../../../ui/reading/skeleton.tsx';
import { Contained } from './contained.tsx';

/** A part that loads when it is opened; one that does not arrive leaves what is around it standing. */
export function Arriving({ part, children }: { part: string; children: ReactNode }) {
  const t = useTranslations('errors');
  return (
    <Contained resetKey={part}>
      <Suspense fallback={<Skeleton label={t('loading')} />}>{children}</Suspense>
    </Contained>
  );
}

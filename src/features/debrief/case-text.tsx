import type { ReactNode } from 'react';
import { useDebrief } from './debrief-context.tsx';

/** `of` is the whole text where only a part of it is shown, or more than words. */
type CaseTextProps =
  | { of?: undefined; children: string }
  | { of: string | undefined; children: ReactNode };

/** Words of the case, with the language they are in. */
export function CaseText({ of, children }: CaseTextProps) {
  const { languageOf } = useDebrief();
  const whole = of ?? (typeof children === 'string' ? children : '');
  return <span lang={languageOf(whole)}>{children}</span>;
}

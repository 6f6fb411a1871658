import { useDebrief } from './debrief-context.tsx';

/**
 * Words of the case, with the language they are in.
 *
 * @param of  the whole text where only a part of it is shown
 */
export function CaseText({ of, children }: { of?: string | undefined; children: string }) {
  const { languageOf } = useDebrief();
  return <span lang={languageOf(of ?? children)}>{children}</span>;
}

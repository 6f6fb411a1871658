import type { ReactElement } from 'react';
import styles from './cover.module.css';
import { FourthVanCover } from './fourth-van-cover.tsx';
import { LineCover } from './line-cover.tsx';
import { RestAreaCover } from './rest-area-cover.tsx';

/** Covers by case id. A case without a drawing of its own gets the line with stops. */
const covers: Record<string, () => ReactElement> = {
  'fourth-van': FourthVanCover,
  'rest-area': RestAreaCover,
};

/**
 * A line drawing of 320 by 124: one object or place in grey, one petrol element that names the case.
 * No people, maps or photographs. Decoration: the card says in words what it is about.
 */
export function Cover({ caseId }: { caseId: string }) {
  const Drawing = covers[caseId] ?? LineCover;
  return (
    <svg
      className={styles.cover}
      viewBox="0 0 320 124"
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
      focusable="false"
    >
      <Drawing />
    </svg>
  );
}

import type { Tie, TieEnd } from '../../../domain/simulation/index.ts';
import { CaseText } from '../desk/case-text.tsx';
import styles from './tie-drawing.module.css';

/**
 * A line of stops with an arc for each two that are tied. Names stand in a column of their own, so that none lies on
 * another, however many there are and however long. Readers get the list below, which says more.
 */
export function TieDrawing({ ties, ends }: { ties: readonly Tie[]; ends: readonly TieEnd[] }) {
  const at = new Map(ends.map(({ id }, row) => [id, row]));
  const pairs = new Map(
    ties.map((tie) => {
      const [one = 0, other = 0] = tie.ends.map(({ id }) => at.get(id) ?? 0);
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      return [`${from}-${to}`, { from, to }] as const;
    }),
  );
  return (
    <div aria-hidden="true" className={styles.drawing}>
      <div>
        {ends.map(({ id, called }) => (
          <p key={id} className={styles.end}>
            <span className={styles.name}>
              <CaseText>{called}</CaseText>
            </span>
          </p>
        ))}
      </div>
      <svg className={styles.arcs} viewBox={`0 0 1 ${ends.length}`} preserveAspectRatio="none">
        {[...pairs].map(([pair, { from, to }]) => (
          <path key={pair} d={arc(from, to, ends.length)} vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
    </div>
  );
}

/** From the middle of a row to the middle of another; the further apart they are, the wider. */
function arc(from: number, to: number, rows: number): string {
  const reach = 0.3 + (to - from) / rows;
  return `M0 ${from + 0.5}C${reach} ${from + 0.5} ${reach} ${to + 0.5} 0 ${to + 0.5}`;
}

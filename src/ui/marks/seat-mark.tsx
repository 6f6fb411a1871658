import { HandshakeIcon, HouseLineIcon, ScalesIcon, ShieldChevronIcon } from '../icons.ts';
import { VisuallyHidden } from '../reading/visually-hidden.tsx';
import styles from './seat-mark.module.css';

export type SeatName = 'police' | 'prosecution' | 'reception' | 'cso';

const icons = {
  police: ShieldChevronIcon,
  prosecution: ScalesIcon,
  reception: HouseLineIcon,
  cso: HandshakeIcon,
};

interface SeatMarkProps {
  seat: SeatName;
  /** The seat's name in the language of the page. */
  name: string;
  /** Only the sign is drawn; the name stays for readers and as tooltip. For rows where the names are explained nearby. */
  iconOnly?: boolean;
  /** Without the hue on the name, where the name is part of a sentence or control. */
  plain?: boolean;
}

/** The sign alone, as decoration beside a text that names the seat in another way. */
export function SeatSign({ seat }: { seat: SeatName }) {
  const Icon = icons[seat];
  return (
    <span className={styles.mark} data-seat={seat} aria-hidden="true">
      <span className={styles.sign}>
        <Icon size="1rem" />
      </span>
    </span>
  );
}

/** Hue, sign and name of a seat together, because hue alone is not enough. */
export function SeatMark({ seat, name, iconOnly, plain }: SeatMarkProps) {
  const Icon = icons[seat];
  return (
    <span
      className={styles.mark}
      data-seat={seat}
      data-plain={plain}
      title={iconOnly ? name : undefined}
    >
      <span className={styles.sign}>
        <Icon aria-hidden="true" size="1rem" />
      </span>
      {iconOnly ? (
        <VisuallyHidden>{name}</VisuallyHidden>
      ) : (
        <span className={styles.name}>{name}</span>
      )}
    </span>
  );
}

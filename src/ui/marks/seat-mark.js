import { HandshakeIcon, HouseLineIcon, ScalesIcon, ShieldChevronIcon } from '../icons.ts';
import { VisuallyHidden } from '../reading/visually-hidden.tsx';
import styles from './seat-mark.module.css';
const icons = { police: ShieldChevronIcon, prosecution: ScalesIcon, reception: HouseLineIcon, cso: HandshakeIcon };
/** Hue, sign and name of a seat together, because hue alone is not enough. */
export function SeatMark({ seat, name, iconOnly, plain }) {
    const Icon = icons[seat];
    return (<span className={styles.mark} data-seat={seat} data-plain={plain} title={iconOnly ? name : undefined}>
      <span className={styles.sign}>
        <Icon aria-hidden="true" size="1rem"/>
      </span>
      {iconOnly ? <VisuallyHidden>{name}</VisuallyHidden> : <span className={styles.name}>{name}</span>}
    </span>);
}

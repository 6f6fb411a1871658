import styles from './skeleton.module.css';
/**
 * Nothing for 300 ms, then grey lines of the final shape and a word on what is loaded.
 *
 * @param label  what is being opened, for example "Opening your run"
 * @param lines  how many lines the finished text will have
 */
export function Skeleton({ label, lines = 3 }) {
    return (<div className={styles.skeleton} role="status">
      <p className={styles.label}>{label}</p>
      {Array.from({ length: lines }, (_, line) => (<div key={line} className={styles.line}/>))}
    </div>);
}

import styles from './step-dots.module.css';
/** How far something has come, as short dashes beside the words that say it. */
export function StepDots({ reached, of = 5, text }) {
    return (<span className={styles.steps}>
      <span className={styles.dots} aria-hidden="true">
        {Array.from({ length: of }, (_, step) => (<span key={step} className={styles.dot} data-reached={step < reached}/>))}
      </span>
      <span>{text}</span>
    </span>);
}

import type { CSSProperties } from 'react';
import {
  type EvidenceAt,
  type PersonAt,
  type PlaceStop,
  placesView,
} from '../../../domain/simulation/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { Panel } from '../../../ui/surfaces/panel.tsx';
import { CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';
import styles from './places-sketch.module.css';

/** Who and what is where, on a line whose stretches grow with the travel. An ordered list, so it reads without the line. */
export function PlacesSketch() {
  const t = useTranslations('places');
  const { view, scenario } = useDesk();
  const { stops, nowhere } = placesView(view, scenario);
  return (
    <div className={styles.sketch}>
      <p className={styles.hint}>{t('hint')}</p>
      {stops.length === 0 ? <p>{t('empty')}</p> : null}
      <ol role="list" aria-label={t('line')}>
        {stops.map((stop, at) => (
          <Stop key={stop.id} stop={stop} isFirst={at === 0} />
        ))}
      </ol>
      {isEmpty(nowhere) ? null : (
        <Panel title={t('nowhere')} level={3}>
          <There {...nowhere} />
        </Panel>
      )}
    </div>
  );
}

function Stop({ stop, isFirst }: { stop: PlaceStop; isFirst: boolean }) {
  const t = useTranslations('places');
  const words = useWords();
  const { called, fromBefore } = stop;
  return (
    <li className={styles.stop} data-open={isEmpty(stop)}>
      {isFirst ? null : (
        <p
          className={styles.travel}
          data-known={fromBefore !== null}
          style={{ '--minutes': fromBefore ?? 0 } as CSSProperties}
        >
          {fromBefore === null
            ? t('noTravel')
            : t('further', { duration: words.duration(fromBefore) })}
        </p>
      )}
      <div className={styles.place}>
        <strong>
          <CaseText>{called}</CaseText>
        </strong>
        {isEmpty(stop) ? <p className={styles.meta}>{t('nobody')}</p> : <There {...stop} />}
      </div>
    </li>
  );
}

function There({ people, evidence }: Pick<PlaceStop, 'people' | 'evidence'>) {
  const t = useTranslations('player.evidence.states');
  return (
    <ul role="list" className={styles.there}>
      {people.map((person) => (
        <Row key={`person:${person.id}`} one={person} />
      ))}
      {evidence.map((one) => (
        <Row key={`evidence:${one.id}`} one={one} state={t(one.state)} />
      ))}
    </ul>
  );
}

function Row({ one, state }: { one: PersonAt | EvidenceAt; state?: string }) {
  return (
    <li>
      <CaseText>{one.called}</CaseText>
      <span className={styles.meta}>
        {one.inner === null ? null : (
          <>
            {' · '}
            <CaseText>{one.inner}</CaseText>
          </>
        )}
        {state === undefined ? null : ` · ${state}`}
      </span>
    </li>
  );
}

function isEmpty({ people, evidence }: Pick<PlaceStop, 'people' | 'evidence'>): boolean {
  return people.length + evidence.length === 0;
}

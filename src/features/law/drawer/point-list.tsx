import { useMemo } from 'react';
import {
  type Jurisdiction,
  lawByTopic,
  type LawChapter,
  type LawLibrary,
} from '../../../domain/law/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { findInLaw } from './find-law.ts';
import { FoundCount, LateData } from './late-data.tsx';
import styles from './law-drawer.module.css';
import { EntryList } from './law-entry-text.tsx';
import { loadLaw } from './load-law.ts';
import { PointOfLaw } from './point-of-law.tsx';

interface PointListProps {
  place: Jurisdiction;
  /** Points that are open from the start; reading begins at the first. */
  asked: readonly string[];
  /** Empty while nothing is looked for. */
  query: string;
}

/** The points of law of a place, chapter by chapter. */
export function PointList(props: PointListProps) {
  return (
    <LateData load={loadLaw}>{(library) => <Chapters {...props} library={library} />}</LateData>
  );
}

function Chapters({ place, asked, query, library }: PointListProps & { library: LawLibrary }) {
  const t = useTranslations('law.drawer');
  const all = useMemo(() => lawByTopic(library, place), [library, place]);
  const found = query === '' ? all : findInLaw(all, query, (topic) => t(`topics.${topic}`));
  const chapters = found.filter((chapter) => sizeOf(chapter) > 0);
  const count = chapters.reduce((sum, chapter) => sum + sizeOf(chapter), 0);
  return (
    <>
      <FoundCount query={query} count={count} />
      {chapters.map(({ topic, points, entries, international }) => (
        <section key={topic} className={styles.chapter}>
          <h3 className={styles.title}>{t(`topics.${topic}`)}</h3>
          <ul role="list">
            {points.map((point) => (
              <li key={point.id}>
                <PointOfLaw
                  library={library}
                  point={point}
                  isAsked={asked.includes(point.id)}
                  isFirst={asked[0] === point.id}
                />
              </li>
            ))}
          </ul>
          <EntryList title={t('uncited')} entries={entries} />
          <EntryList title={t('international')} entries={international} />
        </section>
      ))}
    </>
  );
}

function sizeOf({ points, entries, international }: LawChapter): number {
  return points.length + entries.length + international.length;
}

import type { DebriefLesson } from '../../../domain/scoring/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { CaseText } from '../case-text.tsx';
import { CaseLine } from '../case-line.tsx';
import { useDebrief } from '../debrief-context.tsx';
import { firstSentence } from './first-sentence.ts';
import styles from './headline-section.module.css';

interface HeadlineSectionProps {
  hrefOf: (sectionId: string) => string;
  onGo: (sectionId: string) => void;
}

/** The first screen: words about behaviour, what became of people, one thing to keep and one to change. No number. */
export function HeadlineSection({ hrefOf, onGo }: HeadlineSectionProps) {
  const t = useTranslations('debrief.headline');
  const { debrief, languageOf } = useDebrief();
  const { say, detail } = debrief.headline;
  return (
    <section id="headline" tabIndex={-1} aria-labelledby="headline-title" className={styles.first}>
      <div className={styles.words}>
        <h2 id="headline-title" className={styles.headline}>
          <CaseText>{say}</CaseText>
        </h2>
        {detail ? (
          <p className={styles.detail}>
            <CaseLine text={detail} />
          </p>
        ) : null}
      </div>

      <div className={styles.people}>
        <h3 className={styles.subtitle}>{t('people')}</h3>
        <dl className={styles.fates}>
          {debrief.score.people.map((person) => (
            <div key={person.id} className={styles.fate}>
              <dt>
                <CaseText>{person.called}</CaseText>
              </dt>
              <dd>
                <CaseText of={person.after}>
                  {firstSentence(person.after, languageOf(person.after))}
                </CaseText>
              </dd>
            </div>
          ))}
        </dl>
        <p className={styles.more}>
          <a href={hrefOf('people')} onClick={() => onGo('people')}>
            {t('allPeople')}
          </a>
        </p>
      </div>

      <div className={styles.lessons}>
        <Lesson title={t('keep')} lesson={debrief.kept} none={t('noneKept')} />
        <Lesson title={t('change')} lesson={debrief.change} none={t('noneToChange')} />
      </div>
    </section>
  );
}

function Lesson({
  title,
  lesson,
  none,
}: {
  title: string;
  lesson: DebriefLesson | null;
  none: string;
}) {
  const { time } = useDebrief();
  return (
    <div className={styles.lesson}>
      <h3 className={styles.subtitle}>{title}</h3>
      {lesson ? (
        <>
          {lesson.about ? (
            <p className={styles.about}>
              {lesson.at === null ? null : <span className={styles.at}>{time(lesson.at)} </span>}
              <CaseText>{lesson.about}</CaseText>
            </p>
          ) : null}
          <p className={styles.because}>
            <CaseLine text={lesson.because} />
          </p>
        </>
      ) : (
        <p className={styles.because}>{none}</p>
      )}
    </div>
  );
}

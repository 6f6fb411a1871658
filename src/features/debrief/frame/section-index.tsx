import { useEffect, useState } from 'react';
import { useTranslations } from '../../../i18n/index.ts';
import { CaretDownIcon } from '../../../ui/icons.ts';
import styles from './section-index.module.css';

export interface SectionEntry {
  id: string;
  title: string;
}

interface SectionIndexProps {
  sections: readonly SectionEntry[];
  /** The address that reopens the page at a section. */
  hrefOf: (sectionId: string) => string;
  onGo: (sectionId: string) => void;
}

/** The parts of the debrief: a column at the side of the desk, a list that opens on the phone. */
export function SectionIndex({ sections, hrefOf, onGo }: SectionIndexProps) {
  const t = useTranslations('debrief.index');
  const current = useSectionInView(sections);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <nav className={styles.index} aria-label={t('label')} data-open={isOpen}>
      <button
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        aria-controls="debrief-parts"
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('label')}
        <CaretDownIcon />
      </button>
      <ul role="list" id="debrief-parts" className={styles.list}>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={hrefOf(id)}
              className={styles.link}
              aria-current={id === current ? 'location' : undefined}
              onClick={() => {
                setIsOpen(false);
                onGo(id);
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('note')}</p>
    </nav>
  );
}

/** The last section whose heading has passed the upper third of the window. */
function useSectionInView(sections: readonly SectionEntry[]): string | undefined {
  const [current, setCurrent] = useState(sections[0]?.id);
  useEffect(() => {
    const find = () => {
      const line = window.innerHeight / 3;
      const passed = sections.findLast(({ id }) => {
        const section = document.getElementById(id);
        return section !== null && section.getBoundingClientRect().top <= line;
      });
      setCurrent(passed?.id ?? sections[0]?.id);
    };
    let isAsked = false;
    const ask = () => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        find();
      });
    };
    find();
    window.addEventListener('scroll', ask, { passive: true });
    window.addEventListener('resize', ask, { passive: true });
    return () => {
      window.removeEventListener('scroll', ask);
      window.removeEventListener('resize', ask);
    };
  }, [sections]);
  return current;
}

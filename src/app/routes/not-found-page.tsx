import { useTranslations } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/controls/button.tsx';
import { links } from '../paths.ts';
import { PageTitle } from '../shell/page-title.tsx';
import styles from './text-page.module.css';

/** What a page says when the thing it is about is not there, with the nearest real one. */
export function MissingPage({
  title,
  text,
  href,
  act,
}: {
  title: string;
  text?: string;
  href: string;
  act: string;
}) {
  return (
    <div className={styles.page}>
      <PageTitle page={title} />
      <h1 className={styles.section}>{title}</h1>
      {text ? <p>{text}</p> : null}
      <p>
        <ButtonLink href={href}>{act}</ButtonLink>
      </p>
    </div>
  );
}

export function NotFoundPage() {
  const t = useTranslations('errors');
  return (
    <MissingPage
      title={t('notFound.title')}
      text={t('notFound.text')}
      href={links.cases}
      act={t('page.toLibrary')}
    />
  );
}

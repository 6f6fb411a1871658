import { useState } from 'react';
import { useDescribe, useTranslations } from '../../i18n/index.ts';
import { Button } from '../../ui/controls/button.tsx';
import { FileButton } from '../../ui/controls/file-button.tsx';
import { FolderOpenIcon, TrashIcon } from '../../ui/icons.ts';
import { Dialog } from '../../ui/surfaces/dialog.tsx';
import { Section } from '../../ui/surfaces/panel.tsx';
import type { CaseCard } from './case-card.ts';
import { CaseCardView } from './case-card-view.tsx';
import { type CaseImport, importCase } from './import-case.ts';
import { ImportResult } from './import-result.tsx';
import styles from './import-section.module.css';
import type { ImportedCase, ImportedCasesPort } from './imported-case.ts';
import cards from './library-page.module.css';
import type { LibraryLinks } from './links.ts';

interface ImportSectionProps {
  /** Their ids are taken. */
  shipped: readonly CaseCard[];
  imported: readonly ImportedCase[];
  port: ImportedCasesPort;
  links: LibraryLinks;
}

type Shown = CaseImport | { outcome: 'deleted'; title: string };

/** Cases that people bring as files: to add one, start it, take it away. */
export function ImportSection({ shipped, imported, port, links }: ImportSectionProps) {
  const t = useTranslations('library.import');
  const common = useTranslations('common');
  const describe = useDescribe();
  const [isReading, setIsReading] = useState(false);
  const [result, setResult] = useState<Shown | null>(null);
  const [toDelete, setToDelete] = useState<CaseCard | null>(null);

  async function read(file: File) {
    if (isReading) return;
    setIsReading(true);
    setResult(null);
    setResult(await importCase(file, { shipped, imported }, port.keep));
    setIsReading(false);
  }

  async function remove({ id, title }: CaseCard) {
    setToDelete(null);
    await port.remove(id);
    setResult({ outcome: 'deleted', title });
  }

  return (
    <Section title={t('heading')}>
      <div className={styles.parts}>
        {imported.length > 0 ? (
          <ul role="list" className={cards.cards}>
            {imported.map(({ card, importedAt, isOnDisk }) => (
              <li key={card.id}>
                <CaseCardView
                  card={card}
                  href={links.startImported(card.id)}
                  foot={
                    <div className={styles.foot}>
                      <p>
                        {isOnDisk
                          ? t('since', { date: describe.date(new Date(importedAt)) })
                          : t('onlyHere')}
                      </p>
                      <Button
                        look="quiet"
                        size="small"
                        icon={<TrashIcon />}
                        aria-label={t('deleteOf', { title: card.title })}
                        onClick={() => setToDelete(card)}
                      >
                        {t('delete')}
                      </Button>
                    </div>
                  }
                />
              </li>
            ))}
          </ul>
        ) : null}
        <div className={styles.bring}>
          <FileButton
            accept=".yaml,.yml,.json"
            icon={<FolderOpenIcon />}
            aria-disabled={isReading}
            onFile={(file) => void read(file)}
          >
            {isReading ? t('reading') : t('act')}
          </FileButton>
          <p className={styles.hint}>{t('hint')}</p>
        </div>
        {result ? <ImportResult result={result} /> : null}
      </div>
      <Dialog
        isOpen={toDelete !== null}
        title={t('confirmTitle')}
        closeLabel={common('close')}
        onClose={() => setToDelete(null)}
        actions={
          <>
            <Button onClick={() => setToDelete(null)}>{common('cancel')}</Button>
            <Button look="filled" onClick={() => toDelete && void remove(toDelete)}>
              {t('confirmAct')}
            </Button>
          </>
        }
      >
        {toDelete ? <p>{t('confirmText', { title: toDelete.title })}</p> : null}
      </Dialog>
    </Section>
  );
}

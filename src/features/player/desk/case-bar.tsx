import { useTranslations } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { IconButton } from '../../../ui/controls/icon-button.tsx';
import {
  CloudCheckIcon,
  DotsThreeVerticalIcon,
  FolderOpenIcon,
  MagnifyingGlassIcon,
  WarningIcon,
} from '../../../ui/icons.ts';
import { Logo } from '../../../ui/marks/logo.tsx';
import styles from './case-bar.module.css';
import { useDesk } from './desk-context.ts';
import { SeatSwitch } from './seat-switch.tsx';

/** Bar of the desk: home, the case, whether it is saved, the seats, the menu. */
export function CaseBar({ withFile }: { withFile: boolean }) {
  const t = useTranslations('player');
  const common = useTranslations('common');
  const { scenario, languageOf, links, open } = useDesk();
  return (
    <header className={styles.bar}>
      <a href={links.cases} className={styles.home} aria-label={t('toLibrary')}>
        <Logo />
      </a>
      <h1 className={styles.title} lang={languageOf(scenario.title)}>
        {scenario.title}
      </h1>
      <p className={styles.place}>
        {t('bar.trainingCase', { place: common(`jurisdictions.${scenario.jurisdiction}`) })}
      </p>
      <SavedMark />
      <SeatSwitch />
      {withFile ? (
        <Button size="small" icon={<FolderOpenIcon />} onClick={() => open({ kind: 'file' })}>
          {t('bar.file')}
        </Button>
      ) : null}
      <IconButton
        icon={<MagnifyingGlassIcon size="1.25rem" />}
        label={t('menu.search')}
        onClick={() => open({ kind: 'search' })}
      />
      <IconButton
        icon={<DotsThreeVerticalIcon size="1.25rem" />}
        label={t('bar.menu')}
        onClick={() => open({ kind: 'menu' })}
      />
    </header>
  );
}

/** Said only after the store has confirmed; without a clock, which could be taken for the case clock. */
function SavedMark() {
  const t = useTranslations('player.bar');
  const { isSaved } = useDesk();
  return (
    <p className={styles.saved} data-kept={isSaved}>
      {isSaved ? <CloudCheckIcon /> : <WarningIcon />}
      {isSaved ? t('saved') : t('notSaved')}
    </p>
  );
}

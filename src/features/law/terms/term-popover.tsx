import { useEffect, useEffectEvent, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Jurisdiction } from '../../../domain/law/index.ts';
import { useTranslations, WithWords } from '../../../i18n/index.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { IconButton } from '../../../ui/controls/icon-button.tsx';
import { XIcon } from '../../../ui/icons.ts';
import { Skeleton } from '../../../ui/reading/skeleton.tsx';
import { LAW_LANGUAGE } from '../law-language.ts';
import type { ReadLaw } from '../../../domain/law/index.ts';
import { lawWords } from '../law-words.ts';
import { useLate } from '../use-late.ts';
import { loadGlossary } from './load-glossary.ts';
import { placeBeside } from './place-beside.ts';
import styles from './term-popover.module.css';
import { TermText } from './term-text.tsx';

interface TermPopoverProps {
  /** Id of the term. */
  term: string;
  /** The mark that opened it. */
  beside: HTMLElement;
  jurisdiction: Jurisdiction;
  onReadLaw: ReadLaw;
  onClose: () => void;
}

/** The explanation of one word, beside it on a screen and at the foot of a phone. The page under it stays in use. */
export function TermPopover(props: TermPopoverProps) {
  // What lies outside an open dialog cannot be used, so the popover of a word in one belongs into it.
  const place = props.beside.closest('dialog') ?? document.body;
  return createPortal(
    <WithWords words={lawWords}>
      <Popover {...props} />
    </WithWords>,
    place,
  );
}

function Popover({ term: id, beside, jurisdiction, onReadLaw, onClose }: TermPopoverProps) {
  const t = useTranslations('law.term');
  const common = useTranslations('common');
  const titleId = useId();
  const popover = useRef<HTMLDivElement>(null);
  const late = useLate(loadGlossary);
  const term = late.state === 'ready' ? late.value.find((one) => one.id === id) : undefined;
  const place = useEffectEvent(() => {
    if (popover.current) placeBeside(popover.current, beside);
  });

  useEffect(() => {
    const element = popover.current;
    if (!element) return;
    // The browser gives the focus to it, and back to the word when it closes.
    element.autofocus = true;
    // A browser that knows no popovers shows it as part of the page; it closes by its button then.
    if ('showPopover' in element) element.showPopover();
    else (element as HTMLElement).focus();
    place();
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, []);

  const close = () => {
    popover.current?.hidePopover?.();
    onClose();
  };
  return (
    <div
      ref={popover}
      popover="auto"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className={styles.popover}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title} lang={term ? LAW_LANGUAGE : undefined}>
          {term?.term ?? t('loading')}
        </h2>
        <IconButton icon={<XIcon />} label={common('close')} onClick={close} />
      </header>
      {late.state === 'loading' ? <Skeleton label={t('loading')} lines={4} /> : null}
      {late.state === 'failed' ? <p>{t('failed')}</p> : null}
      {term ? (
        <TermText term={term}>
          {term.law.length > 0 ? (
            <Button
              size="small"
              onClick={() => {
                close();
                onReadLaw({ jurisdiction, points: term.law });
              }}
            >
              {t('readLaw', { place: common(`jurisdictions.${jurisdiction}`) })}
            </Button>
          ) : null}
        </TermText>
      ) : null}
      {jurisdiction === 'XK' || typeof term?.words['sq-XK'] === 'string' ? (
        <p className={styles.note}>{common('kosovoFootnote')}</p>
      ) : null}
    </div>
  );
}

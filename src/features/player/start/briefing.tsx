import type { Seat } from '../../../domain/scenario/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { LockSimpleIcon } from '../../../ui/icons.ts';
import { SeatMark } from '../../../ui/marks/seat-mark.tsx';
import { Disclosure } from '../../../ui/surfaces/disclosure.tsx';
import { CaseLines, CaseProse, CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';
import styles from './briefing.module.css';

/** The opening of the case and the sheet of each seat the person plays. Read at the start and at any time later. */
export function Briefing() {
  const t = useTranslations('player.briefing');
  const { scenario, held } = useDesk();
  const [only] = held;
  return (
    <div className={styles.briefing}>
      <section className={styles.part}>
        <h3 className={styles.heading}>{t('opening')}</h3>
        <CaseProse text={scenario.opening} className={styles.prose} />
      </section>
      <p className={styles.note}>{t('clockWaits')}</p>
      {held.length === 1 && only ? (
        <Sheet seat={only} />
      ) : (
        <section className={styles.part}>
          <p className={styles.note}>{t('allSeats')}</p>
          {held.map((seat, at) => (
            <SheetOf key={seat} seat={seat} startsOpen={at === 0} />
          ))}
        </section>
      )}
      {held.length < scenario.seats.length ? <p className={styles.note}>{t('standIns')}</p> : null}
    </div>
  );
}

function Sheet({ seat }: { seat: Seat }) {
  const t = useTranslations('player.briefing');
  const words = useWords();
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>
        <SeatMark seat={seat} name={t('seat', { seat: words.seat(seat) })} />
      </h3>
      <SheetText seat={seat} />
    </section>
  );
}

function SheetOf({ seat, startsOpen }: { seat: Seat; startsOpen: boolean }) {
  const words = useWords();
  return (
    <Disclosure summary={<SeatMark seat={seat} name={words.seat(seat)} />} startsOpen={startsOpen}>
      <SheetText seat={seat} />
    </Disclosure>
  );
}

function SheetText({ seat }: { seat: Seat }) {
  const t = useTranslations('player.briefing');
  const { scenario } = useDesk();
  const declared = scenario.seats.find(({ id }) => id === seat);
  if (!declared) return null;
  const { text, powers, contacts } = declared.sheet;
  return (
    <>
      <p className={styles.called}>
        <CaseText>{declared.called}</CaseText>
      </p>
      <CaseProse text={text} className={styles.prose} />
      <p className={styles.note}>
        <LockSimpleIcon size="1rem" /> {t('onlyYou')}
      </p>
      {powers.length > 0 ? <Lines title={t('powers')} lines={powers} /> : null}
      {contacts.length > 0 ? <Lines title={t('contacts')} lines={contacts} /> : null}
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  return (
    <div className={styles.lines}>
      <h4 className={styles.small}>{title}</h4>
      <CaseLines lines={lines} />
    </div>
  );
}

import { useEffect, useEffectEvent, useRef } from 'react';
import { useStore } from 'zustand';
import { useTranslations } from '../../../i18n/index.ts';
import { ClockCountdownIcon } from '../../../ui/icons.ts';
import { CaseLine, CaseProse, CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';
import { Guided } from '../guided/guided.tsx';
import { emptyDraft, type Draft } from '../run/drafts.store.ts';
import { Choices } from './choices.tsx';
import { CommitBar } from './commit-bar.tsx';
import styles from './matter-block.module.css';
import { fitDraft, inputOf, type Matter, needsFreeSeat, offersOf } from './matters.ts';
import { Reasons } from './reasons.tsx';
import { useForeseen } from './use-foreseen.ts';

/** One open matter: question, choices with their price, reasons, certainty, commit. The draft is kept as it grows. */
export function MatterBlock({
  matter,
  withSituation,
  onBack,
}: {
  matter: Matter;
  /** Where the situation is not read beside it, as in a full screen of its own. */
  withSituation: boolean;
  onBack?: (() => void) | undefined;
}) {
  const desk = useDesk();
  const kept = useStore(desk.drafts, (state) => state.drafts[`${desk.view.seat}/${matter.key}`]);
  const draft = fitDraft(matter, kept ?? emptyDraft);
  const key = `${desk.view.seat}/${matter.key}`;
  const { change, forget } = desk.drafts.getState();
  const sent = useRef<string | null>(null);
  const forgetSent = useEffectEvent(() => {
    if (sent.current !== null) forget(sent.current);
    sent.current = null;
  });
  // Once the desk shows what came of it, or is gone.
  useEffect(() => forgetSent, [desk.view]);
  const isShut = desk.isSaving || (needsFreeSeat(matter) && desk.view.busyUntil !== null);
  const chosen = draft.chosen.flatMap(
    (id) =>
      offersOf(matter).find((offer) => ('id' in offer ? offer.id === id : offer.ref === id)) ?? [],
  );
  const onChange = (part: Partial<Draft>) => change(key, { ...draft, ...part });
  const input = isShut ? null : inputOf(matter, draft);
  useForeseen(input);
  return (
    <div className={styles.block}>
      <div className={styles.content}>
        <Terms matter={matter} />
        <Background matter={matter} withSituation={withSituation} />
        {matter.kind === 'decision' && matter.decision.hint ? (
          <Guided show="hint" text={matter.decision.hint} />
        ) : null}
        <Choices
          matter={matter}
          chosen={draft.chosen}
          disabled={isShut}
          onChoose={(ids) => onChange({ chosen: ids })}
        />
        {matter.kind === 'decision' && matter.decision.chips ? (
          <Reasons
            chips={matter.decision.chips}
            draft={draft}
            disabled={isShut}
            onChange={onChange}
          />
        ) : null}
      </div>
      <CommitBar
        matter={matter}
        draft={draft}
        chosen={chosen}
        disabled={isShut}
        onChange={onChange}
        onBack={onBack}
        onCommit={() => {
          if (!input) return;
          desk.act(input);
          // The choice at a decision stays, so that undo brings it back; steps and questions begin anew.
          if (matter.kind === 'acts' || matter.kind === 'talk') sent.current = key;
          onBack?.();
        }}
      />
    </div>
  );
}

/** Until when it is open. */
function Terms({ matter }: { matter: Matter }) {
  const t = useTranslations('player.decide');
  const words = useWords();
  const { view } = useDesk();
  if (matter.closesAt === null) return null;
  const time = words.moment(matter.closesAt);
  const text =
    matter.kind === 'sign'
      ? t('signUntil', { time })
      : t('closes', { time, rest: words.rest(matter.closesAt) });
  return (
    <p className={styles.terms} data-near={matter.closesAt - view.now < 12 * 60}>
      <ClockCountdownIcon size="1rem" />
      {text}
    </p>
  );
}

/** What has to be read before the question can be answered. */
function Background({ matter, withSituation }: { matter: Matter; withSituation: boolean }) {
  const t = useTranslations('player.decide');
  const words = useWords();
  switch (matter.kind) {
    case 'decision':
      return withSituation && matter.decision.situation ? (
        <CaseProse text={matter.decision.situation} className={styles.prose} />
      ) : null;
    case 'sign':
      return (
        <div className={styles.prose}>
          <p>{t('sign', { seat: words.seat(matter.proposal.by) })}</p>
          {matter.proposal.ask ? (
            <p className={styles.asked}>
              <CaseText>{matter.proposal.ask}</CaseText>
            </p>
          ) : null}
          {matter.proposal.acts.map((act) => (
            <p key={act} className={styles.quote}>
              <CaseLine text={act} />
            </p>
          ))}
        </div>
      );
    case 'answer':
      return (
        <div className={styles.prose}>
          <p>{t('incoming', { seat: words.seat(matter.request.from) })}</p>
          <p className={styles.quote}>
            <CaseLine text={matter.request.say} />
          </p>
        </div>
      );
    case 'talk':
      return (
        <div className={styles.prose}>
          {matter.dialogue.person ? <p>{t('talk', { person: matter.dialogue.person })}</p> : null}
          {matter.dialogue.situation ? <CaseProse text={matter.dialogue.situation} /> : null}
          {matter.dialogue.said.length > 0 ? <p className={styles.asked}>{t('said')}</p> : null}
          {matter.dialogue.said.map((one) => (
            <div key={`${one.at}:${one.question}`} className={styles.quote}>
              <p className={styles.asked}>
                <CaseText>{one.question}</CaseText>
              </p>
              <CaseProse text={one.answer} />
            </div>
          ))}
        </div>
      );
    case 'acts':
      return null;
  }
}

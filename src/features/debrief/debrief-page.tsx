import { useEffect, useRef, useState } from 'react';
import type { LawQuestion } from '../../domain/law/index.ts';
import type { CapReport, Debrief } from '../../domain/scoring/index.ts';
import { useDescribe, useTranslations } from '../../i18n/index.ts';
import { LiveRegion } from '../../ui/reading/live-region.tsx';
import { SkipLink } from '../../ui/reading/skip-link.tsx';
import { Notice } from '../../ui/surfaces/notice.tsx';
import { DebriefProvider } from './debrief-context.tsx';
import styles from './debrief-page.module.css';
import { DebriefParts } from './debrief-parts.tsx';
import { rowId } from './decisions/decision-section.tsx';
import { DebriefBar } from './frame/debrief-bar.tsx';
import { SectionIndex } from './frame/section-index.tsx';
import { jumpTo } from './frame/jump-to.ts';
import type { LawPort } from './law-port.ts';
import type { DebriefLinks } from './links.ts';
import type { Notepads } from './notepad/notepad-section.tsx';
import { OpenLaw } from './open-law.tsx';
import type { PlanPort } from './plan/action-plan.ts';
import { usePageMargins } from './print/page-margins.ts';
import { PRINT_NOTHING_PERSONAL, type PrintChoice } from './print/print-choice.ts';
import { PrintDialog } from './print/print-dialog.tsx';
import { PrintHead } from './print/print-head.tsx';
import { debriefFile, debriefFileName } from './report/debrief-file.ts';
import { download } from './report/download.ts';
import type { ReportTarget } from './report/error-report.ts';
import { ReportDialog } from './report/report-dialog.tsx';
import { sectionsOf } from './sections.ts';
import { Unfinished } from './unfinished.tsx';
import { type AskWhatIf, WhatIfContext } from './what-if/what-if-context.tsx';

export interface DebriefPageProps {
  runId: string;
  /** Of the team and of each seat that was held; the first is shown first. */
  debriefs: readonly [Debrief, ...Debrief[]];
  /** The same in the language the case was written in: for files, which are read elsewhere. */
  written: readonly Debrief[];
  /** The tag of the language that a text of the case is in. */
  languageOf: (text: string) => string;
  /** Where the address says to open the page; null for the top. */
  part: string | null;
  /** When the run is deleted from this device; null while nothing deletes it. */
  keptUntil: Date | null;
  /** Set where a result that older rules gave is shown as it was kept (rule 35). */
  keptSince: Date | null;
  plans: PlanPort;
  /** What was written at each seat for oneself; empty where nothing was. */
  notepads: Notepads;
  /** Null where nothing can be replayed. */
  whatIf: AskWhatIf | null;
  law: LawPort;
  links: DebriefLinks;
}

/** The debrief of one run, with its own bar and index. */
export function DebriefPage(props: DebriefPageProps) {
  const {
    runId,
    debriefs,
    written,
    languageOf,
    part,
    keptUntil,
    keptSince,
    plans,
    notepads,
    whatIf,
    law,
    links,
  } = props;
  const t = useTranslations('debrief');
  const describe = useDescribe();
  const main = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(debriefs[0].scored);
  const debrief = debriefs.find(({ scored }) => scored === shown) ?? debriefs[0];
  const [open, setOpen] = useState<ReadonlySet<string>>(() => firstOpen(debriefs[0]));
  const [saved, setSaved] = useState('');
  const [reported, setReported] = useState<ReportTarget | 'case' | null>(null);
  const [question, setQuestion] = useState<LawQuestion | null>(null);
  const [isPrintAsked, setIsPrintAsked] = useState(false);
  const [print, setPrint] = useState<PrintChoice>(PRINT_NOTHING_PERSONAL);
  const sections = sectionsOf(debrief, notepads).map((id) => ({ id, title: t(`sections.${id}`) }));

  usePageMargins(
    [
      t('print.foot'),
      ...(print.alias.trim() === '' ? [t('print.noName')] : []),
      ...(keptUntil === null ? [] : [t('print.deletion', { date: describe.date(keptUntil) })]),
    ].join(' '),
  );

  useEffect(() => {
    // A new page: reading starts at its top, or where the address says.
    if (part === null || !jumpTo(part)) main.current?.focus({ preventScroll: true });
  }, [part]);

  const save = () => {
    const now = new Date();
    const name = debriefFileName(debrief.case.id, now);
    download(name, JSON.stringify(debriefFile(runId, written, now), null, 2));
    setSaved(t('bar.saved', { file: name }));
  };
  const openError = (cap: CapReport) => {
    const row = debrief.decisions.find(({ errors }) =>
      debrief.errors.some(
        ({ id, error, event }) => errors.includes(id) && error === cap.error && event === cap.event,
      ),
    );
    if (!row) return void jumpTo('errors');
    setOpen(new Set([...open, row.id]));
    jumpTo(rowId(row.id));
  };
  const hrefOf = (section: string) => links.debrief(runId, section);

  return (
    <DebriefProvider debrief={debrief} languageOf={languageOf} law={law} readLaw={setQuestion}>
      <WhatIfContext value={whatIf}>
        <SkipLink target="main">{t('skip')}</SkipLink>
        <DebriefBar
          home={links.cases}
          isEnded={debrief.isEnded}
          onPrint={() => setIsPrintAsked(true)}
          onSave={save}
        />
        <div
          className={styles.page}
          data-print-seat={print.seat}
          data-print-everything={print.everything}
          data-print-levels={print.levels || debrief.case.kind !== 'case'}
        >
          {debrief.isEnded ? (
            <SectionIndex sections={sections} hrefOf={hrefOf} onGo={jumpTo} />
          ) : null}
          <main ref={main} id="main" tabIndex={-1} className={styles.main}>
            {debrief.isEnded ? (
              <>
                <PrintHead choice={print} />
                {keptSince === null ? null : (
                  <Notice tone="plain" title={t('stored.title')}>
                    {t('stored.text', { date: describe.date(keptSince) })}
                  </Notice>
                )}
                {debrief.score.refused === null ? null : (
                  <Notice tone="limit">
                    {t('damaged', {
                      time: describe.caseTime(debrief.endedAt, debrief.case.clockStart),
                    })}
                  </Notice>
                )}
                <DebriefParts
                  runId={runId}
                  sections={sections}
                  choices={debriefs.map(({ scored }) => scored)}
                  onChoose={setShown}
                  open={open}
                  onOpen={setOpen}
                  onOpenError={openError}
                  hrefOf={hrefOf}
                  onGo={jumpTo}
                  plans={plans}
                  notepads={notepads}
                  keptUntil={keptUntil}
                  saved={saved}
                  onPrint={() => setIsPrintAsked(true)}
                  onSave={save}
                  onReport={setReported}
                />
              </>
            ) : (
              <Unfinished debrief={debrief} href={links.run(runId)} />
            )}
          </main>
        </div>
        <LiveRegion message={saved} />
        <PrintDialog
          isOpen={isPrintAsked}
          choice={print}
          hasLevels={debrief.case.kind === 'case'}
          onClose={() => setIsPrintAsked(false)}
          onPrint={(choice) => {
            setPrint(choice);
            setIsPrintAsked(false);
            // After the page has taken the choice in and the dialog is gone.
            window.setTimeout(() => window.print(), 50);
          }}
        />
        <OpenLaw question={question} onClose={() => setQuestion(null)} />
        <ReportDialog target={reported} onClose={() => setReported(null)} />
      </WhatIfContext>
    </DebriefProvider>
  );
}

/** The row that explains the limit is open from the start; all others are closed. */
function firstOpen(debrief: Debrief): ReadonlySet<string> {
  const binding = debrief.errors.filter(({ binding: isBinding }) => isBinding).map(({ id }) => id);
  return new Set(
    debrief.decisions
      .filter(({ errors }) => errors.some((id) => binding.includes(id)))
      .map(({ id }) => id)
      .slice(0, 1),
  );
}

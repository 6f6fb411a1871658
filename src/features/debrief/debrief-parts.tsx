import { Fragment, type ReactNode } from 'react';
import type { CapReport, Scored } from '../../domain/scoring/index.ts';
import { useTranslations } from '../../i18n/index.ts';
import { CertaintySection } from './certainty/certainty-section.tsx';
import { CompetencySection } from './competencies/competency-section.tsx';
import { DecisionSection } from './decisions/decision-section.tsx';
import { ElsewhereSection } from './elsewhere/elsewhere-section.tsx';
import { ErrorSection } from './errors/error-section.tsx';
import { Chapter } from './frame/chapter.tsx';
import { HeadlineSection } from './headline/headline-section.tsx';
import { HypothesisSection } from './hypotheses/hypothesis-section.tsx';
import { LimitSection } from './limits/limit-section.tsx';
import { PeopleSection } from './people/people-section.tsx';
import { PrintedPeople } from './people/printed-people.tsx';
import { type Notepads, NotepadSection } from './notepad/notepad-section.tsx';
import type { PlanPort } from './plan/action-plan.ts';
import { PlanSection } from './plan/plan-section.tsx';
import { QuestionSection } from './questions/question-section.tsx';
import { RealCaseSection } from './real-case/real-case-section.tsx';
import type { ReportTarget } from './report/error-report.ts';
import { KeepSection } from './report/keep-section.tsx';
import { ScoreSection } from './score/score-section.tsx';
import type { SectionId } from './sections.ts';
import { SharingSection } from './sharing/sharing-section.tsx';
import { TimelineSection } from './timeline/timeline-section.tsx';

interface DebriefPartsProps {
  runId: string;
  sections: readonly { id: SectionId; title: string }[];
  choices: readonly Scored[];
  onChoose: (scored: Scored) => void;
  open: ReadonlySet<string>;
  onOpen: (ids: ReadonlySet<string>) => void;
  onOpenError: (cap: CapReport) => void;
  hrefOf: (sectionId: string) => string;
  onGo: (sectionId: string) => void;
  plans: PlanPort;
  notepads: Notepads;
  keptUntil: Date | null;
  saved: string;
  onPrint: () => void;
  onSave: () => void;
  onReport: (target: ReportTarget | 'case') => void;
}

interface Content {
  hint?: ReactNode;
  print?: 'always' | 'extra' | 'levels' | 'never';
  body: ReactNode;
}

/** The parts of the page, one under the other, in the order the index lists them. */
export function DebriefParts(props: DebriefPartsProps) {
  const t = useTranslations('debrief');
  const contents: Record<Exclude<SectionId, 'headline'>, Content> = {
    score: {
      body: (
        <ScoreSection
          choices={props.choices}
          onChoose={props.onChoose}
          onOpenError={props.onOpenError}
          errorHref={props.hrefOf('errors')}
        />
      ),
    },
    competencies: { print: 'levels', body: <CompetencySection /> },
    timeline: { hint: t('timeline.hint'), body: <TimelineSection /> },
    decisions: {
      hint: t('decisions.hint'),
      body: <DecisionSection open={props.open} onOpen={props.onOpen} onReport={props.onReport} />,
    },
    errors: { hint: t('errors.hint'), print: 'extra', body: <ErrorSection /> },
    limits: { print: 'extra', body: <LimitSection /> },
    sharing: { hint: t('sharing.hint'), print: 'extra', body: <SharingSection /> },
    certainty: { hint: t('certainty.hint'), print: 'extra', body: <CertaintySection /> },
    hypotheses: { hint: t('hypotheses.hint'), print: 'extra', body: <HypothesisSection /> },
    people: { print: 'never', body: <PeopleSection /> },
    realCase: { hint: t('realCase.built'), print: 'extra', body: <RealCaseSection /> },
    elsewhere: { hint: t('elsewhere.hint'), print: 'never', body: <ElsewhereSection /> },
    questions: { hint: t('questions.hint'), print: 'extra', body: <QuestionSection /> },
    plan: { hint: t('plan.hint'), body: <PlanSection runId={props.runId} plans={props.plans} /> },
    notepad: {
      hint: t('notepad.hint'),
      print: 'never',
      body: <NotepadSection notepads={props.notepads} />,
    },
    keep: {
      print: 'never',
      body: (
        <KeepSection
          keptUntil={props.keptUntil}
          saved={props.saved}
          onPrint={props.onPrint}
          onSave={props.onSave}
          onReport={() => props.onReport('case')}
        />
      ),
    },
  };
  return props.sections.map(({ id, title }) =>
    id === 'headline' ? (
      <HeadlineSection key={id} hrefOf={props.hrefOf} onGo={props.onGo} />
    ) : (
      <Fragment key={id}>
        {id === 'timeline' ? <PrintedPeople /> : null}
        <Chapter id={id} title={title} hint={contents[id].hint} print={contents[id].print}>
          {contents[id].body}
        </Chapter>
      </Fragment>
    ),
  );
}

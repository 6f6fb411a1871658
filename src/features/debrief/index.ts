export { DebriefPage, type DebriefPageProps } from './debrief-page.tsx';
export type { DebriefLinks } from './links.ts';
export type { ActionPlan, PlanPort } from './plan/action-plan.ts';

export { DebriefPage } from './debrief-page.tsx';
export type { ActionPlan, PlanPort } from './plan/action-plan.ts';

/** What one person means to do at their own desk. Theirs: it stays on the device until they delete it. */
export interface ActionPlan {
  change: string;
  firstStep: string;
  helper: string;
  /** A real date, YYYY-MM-DD, or empty. */
  date: string;
}

export const EMPTY_PLAN: ActionPlan = { change: '', firstStep: '', helper: '', date: '' };

/** Where plans are kept, one per run. Answers instead of throwing when the browser refuses. */
export interface PlanPort {
  read(runId: string): Promise<ActionPlan | null>;
  /** Whether it is kept. */
  write(runId: string, plan: ActionPlan): Promise<boolean>;
  /** Whether it is gone. */
  remove(runId: string): Promise<boolean>;
}

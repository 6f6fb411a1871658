import type { Window } from '../../scenario/index.ts';
import type { Compiler } from './compiler.ts';
import type { CompiledWindow } from './compiled-case.ts';

export function compileWindow({ opens, closes }: Window, id: string, to: Compiler): CompiledWindow {
  const { index, opened, testOrNull } = to;
  const hasOpening = opens.at !== null || opens.when !== null || opens.stage !== null;
  return {
    opensAt: opens.at ?? 0,
    opensWhen: testOrNull(opens.when),
    opensIn: opens.stage === null ? -1 : (index.stage.get(opens.stage) ?? -1),
    closesAt: closes.at ?? -1,
    closesAfter: closes.after ?? -1,
    closesWhen: testOrNull(closes.when),
    closesIn: closes.stage === null ? -1 : (index.stage.get(closes.stage) ?? -1),
    waitsForEffect: opened.has(id) && !hasOpening,
  };
}

/** A request has no window in the file; an effect may still open or close it. */
export const noWindow: Window = {
  opens: { at: null, when: null, stage: null },
  closes: { at: null, after: null, when: null, stage: null },
};

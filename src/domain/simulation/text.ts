import type { CompiledCase } from './compile/compiled-case.ts';

/**
 * The words behind a text key of the journal: `then:decision/option:0`, `reply:request:answer`, `inject:id` ...
 * Keys, not words, are in the journal, so that a run can be read in another language half-way.
 */
export function caseText({ scenario }: CompiledCase, key: string): string {
  const [kind = '', ref = '', last = ''] = key.split(':');
  const [owner = '', inner = ''] = ref.split('/');
  switch (kind) {
    case 'then': {
      const act = findAct(scenario, ref);
      return act?.then?.[Number(last)]?.say ?? '';
    }
    case 'answer':
      return (
        scenario.dialogues.find(({ id }) => id === owner)?.questions.find(({ id }) => id === inner)
          ?.answers[Number(last)]?.say ?? ''
      );
    case 'end':
      return scenario.dialogues.find(({ id }) => id === ref)?.ends[Number(last)]?.say ?? '';
    case 'reply':
      return (
        scenario.requests.find(({ id }) => id === ref)?.answers.find(({ id }) => id === last)
          ?.say ?? ''
      );
    case 'inject':
      return scenario.injects.find(({ id }) => id === ref)?.say ?? '';
    default:
      return '';
  }
}

/** The declared act behind a ref: option, standing act, question or request. */
export function findAct(scenario: CompiledCase['scenario'], ref: string) {
  const owner = ref.split('/')[0];
  return (
    scenario.decisions
      .find(({ id }) => id === owner)
      ?.options.find((option) => option.ref === ref) ??
    scenario.acts.find((act) => act.ref === ref) ??
    scenario.dialogues
      .find(({ id }) => id === owner)
      ?.questions.find((question) => question.ref === ref) ??
    scenario.requests.find((request) => request.ref === ref)
  );
}

import { describe, expect, test } from 'vitest';
import { deskView } from '../../../domain/simulation/index.ts';
import { decision, playableCase, standingAct } from '../../../testing/playable-case.ts';
import { playByHand } from '../../../testing/play-log.ts';
import { emptyDraft } from '../run/drafts.store.ts';
import { fitDraft, inputOf, isWaiting, mattersOf } from './matters.ts';

function desk() {
  const run = playByHand(
    playableCase({
      decisions: [
        decision('menu', 'police', { a: {}, b: {} }, { choose: { upTo: 2, order: 'together' } }),
        decision('joint', 'cso', { a: { consent: ['police'] } }),
      ],
      acts: [standingAct('walk', ['police'])],
    }),
  );
  const proposal = run.does('cso', { type: 'decision.taken', decision: 'joint', options: ['a'] });
  return {
    proposal,
    matters: mattersOf(deskView(run.table, run.world, run.events, 'police')),
  };
}

describe('matters', () => {
  test('are decisions, signatures and, last, other steps', () => {
    const { matters } = desk();
    expect(matters.map(({ kind }) => kind)).toEqual(['sign', 'decision', 'acts']);
    expect(matters.filter(isWaiting)).toHaveLength(2);
  });

  test('send the options in the order chosen', () => {
    const menu = desk().matters.find(({ kind }) => kind === 'decision');
    expect(menu && inputOf(menu, { ...emptyDraft, chosen: ['b', 'a'] })).toEqual({
      type: 'decision.taken',
      decision: 'menu',
      options: ['b', 'a'],
    });
    expect(menu && inputOf(menu, emptyDraft)).toBeNull();
  });

  test('send an agreement or a refusal of the proposal', () => {
    const { matters, proposal } = desk();
    const sign = matters.find(({ kind }) => kind === 'sign');
    expect(sign && inputOf(sign, { ...emptyDraft, chosen: ['yes'] })).toEqual({
      type: 'proposal.agreed',
      proposal,
    });
    expect(sign && inputOf(sign, { ...emptyDraft, chosen: ['no'] })).toEqual({
      type: 'proposal.refused',
      proposal,
    });
  });

  test('drop from a draft what is no longer on offer', () => {
    const menu = desk().matters.find(({ kind }) => kind === 'decision');
    const draft = {
      ...emptyDraft,
      chosen: ['gone', 'a'],
      reasons: { facts: ['x'], risks: [], rules: [] },
    };
    expect(menu && fitDraft(menu, draft)).toEqual({
      ...draft,
      chosen: ['a'],
      reasons: { facts: [], risks: [], rules: [] },
    });
  });
});

import { decision, playableCase, standingAct } from './playable-case.ts';

/** A short case with a way to report, a fact, a decision with and without consent, and a standing act. */
export const doorCase = playableCase({
  clock: { start: '2026-03-14T02:10+01:00', offset: 60, latest: 600 },
  ways: [{ id: 'report', say: 'Report it', takes: 5 }],
  facts: [
    {
      id: 'van',
      text: 'A van.',
      chip: null,
      parts: [{ id: '', text: 'A van.', knownTo: ['police'] }],
    },
  ],
  decisions: [
    decision('door', 'police', {
      knock: { takes: 30 },
      both: { takes: 10, consent: ['prosecution'] },
    }),
  ],
  acts: [standingAct('look', ['police', 'cso'], { takes: 20, repeatable: true })],
});

import { runInThisContext } from 'node:vm';
import { expect, test } from '@playwright/test';
import { compileCase, type RunSettings } from '../../src/domain/simulation/index.ts';
import { randomLog, seededDraw } from '../../src/testing/random-play.ts';
import { allSeats, measuredCases } from '../bench/cases.ts';
import { buildDomainScript } from '../bench/domain-bundle.ts';
import type * as Domain from '../bench/domain-in-browser.ts';
import { oneSize } from '../pages/one-size.ts';

declare const domain: typeof Domain;

const settings: RunSettings[] = [allSeats, { ...allSeats, held: ['police'] }];
const seeds = [1, 2, 3, 4];
const runs = measuredCases().flatMap(({ name, scenario }) =>
  settings.flatMap((chosen) =>
    seeds.map((seed) => ({
      name: `${name}, ${chosen.held.length} seats, seed ${seed}`,
      file: {
        scenario,
        settings: chosen,
        log: randomLog(compileCase(scenario, chosen), seededDraw(seed)),
      },
    })),
  ),
);

test(
  'A log replays to the same world and the same scores, byte for byte, in Node and in Chromium',
  oneSize,
  async ({ page }) => {
    const script = await buildDomainScript();
    const inNode: typeof Domain = runInThisContext(`${script};domain`);
    await page.addScriptTag({ content: script });
    for (const { name, file } of runs) {
      const node = inNode.replayAndHash(file);
      const chromium = await page.evaluate((run) => domain.replayAndHash(run), file);
      expect(node.isAccepted, name).toBe(true);
      expect(chromium, name).toEqual(node);
    }
  },
);

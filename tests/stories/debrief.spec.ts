import { expect, test } from '@playwright/test';
import { DebriefPage } from '../pages/debrief-page.ts';
import { expectAccessiblePage } from '../pages/expect-accessible-page.ts';
import { brokenOff, heldBy, keepRun, playedWith, recordedRun } from '../pages/kept-run.ts';

/** Traces kept, the boy left with an unknown man: earned 60, counted 49. */
const limited = recordedRun('rest-area', 'evidence-without-protection');
const expert = recordedRun('rest-area', 'expert');
const uncle = /sleep next to his uncle/;

test.describe('A trainee reads the debrief of a finished case', () => {
  test('words come first: the headline, what became of people, one thing kept, one to change', async ({
    page,
  }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(limited);
    const first = debrief.main.getByRole('region').first();
    await expect(first.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(first.getByText('The boy in the front row')).toBeVisible();
    await expect(first.getByRole('heading', { name: 'One thing kept' })).toBeVisible();
    await expect(first.getByRole('heading', { name: 'One thing to change' })).toBeVisible();
    // No figure of the score before "How this was scored".
    await expect(first).not.toContainText(/\b(49|60|of 30)\b/);
    await expectAccessiblePage(page);
  });

  test('the score says what counts, what was earned and why not more', async ({ page }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(limited);
    const score = debrief.part('How this was scored');
    await expect(score.getByText('Counted 49, earned 60')).toBeVisible();
    await expect(score.getByText('Why not 60?')).toBeVisible();
    await expect(score).toContainText('This act alone limits the result, because');
    await expect(score).toContainText('18 of 30 points');
    await expect(score).toContainText('The author’s key, not yet reviewed.');
    await expect(score).toContainText(/Law of Serbia as at \d+ \w+ \d{4}/);
  });

  test('a result that nothing limits says so', async ({ page }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(expert);
    const score = debrief.part('How this was scored');
    await expect(score.getByText('Counted 97', { exact: true })).toBeVisible();
    await expect(score).toContainText('No act limits the result.');
    await expect(debrief.part('Acts that limit the result')).toContainText(
      'No act of this run limits the result.',
    );
  });

  test('a run in a cut is named by it, in the list of runs and in the debrief', async ({
    page,
  }) => {
    const short = recordedRun('fourth-van', 'expert-police', 'solo-40');
    const debrief = new DebriefPage(page);
    await debrief.openRun(short);
    const score = debrief.part('How this was scored');
    await expect(score).toContainText('Length that was played: Short, alone.');
    await expect(score).toContainText('It leaves out 2 decisions of the case');
    await expect(debrief.row(/Let it ring out/)).toContainText('Default step, not scored');
    await page.goto('./#/runs');
    await expect(page.getByText('Police · Short, alone')).toBeVisible();
  });

  test('the act that limits the result opens with what was done, rule, source and what was known', async ({
    page,
  }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(limited);
    await debrief.row(uncle).getByRole('heading', { level: 3 }).click(); // it stands open
    await expect(debrief.row(uncle)).not.toHaveAttribute('open');
    await debrief.main.getByRole('link', { name: 'Open the act, rule and source' }).click();
    const row = debrief.row(uncle);
    await expect(row).toHaveAttribute('open');
    for (const heading of [
      'What you did, and what followed',
      'The rule in this case',
      'Known to Reception then',
      'Came later, so not held against you',
    ])
      await expect(row.getByRole('heading', { name: heading })).toBeVisible();
    await expect(row).toContainText(/Confidence: (high|medium), as of \d{4}/);
  });

  test('every option is explained, its good side first, and the choice is marked in words', async ({
    page,
  }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(limited);
    const row = await debrief.openRow(uncle);
    const options = row.getByRole('table', { name: 'Every option of this decision' });
    await expect(options.getByRole('row')).toHaveCount(5);
    const chosen = options.getByRole('row').filter({ hasText: 'Your choice' });
    await expect(chosen).toHaveCount(1);
    await expect(chosen.getByRole('cell').first()).toContainText('Family should not be split');
    await expect(chosen.getByRole('cell').last()).toHaveText('0');
  });

  test('a point that nobody has confirmed is never shown as settled law', async ({ page }) => {
    const { scenario } = limited;
    const law = scenario.law.map((point) => ({ ...point, shownToLearners: false }));
    const gist = scenario.law.find(({ point }) => point.includes('guardian'))?.entry?.gist ?? '';
    const debrief = new DebriefPage(page);
    await debrief.openRun(playedWith(limited, { ...scenario, law }));
    const row = await debrief.openRow(uncle);
    await expect(row.getByText('Not shown as settled law.').first()).toBeVisible();
    expect(gist).not.toBe('');
    await expect(row).not.toContainText(gist);
  });

  test('each item names the entries of the log that justify it', async ({ page }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(limited);
    await debrief.button('Open all').click();
    const items = debrief
      .row(uncle)
      .getByRole('table', { name: 'Items of this part' })
      .getByRole('row');
    await expect(items.nth(1)).toContainText(/From the log:.*Sat 14 March, 03:20, Reception/);
    await expect(items.nth(1)).toContainText('0 of 3');
  });

  test('both pictures can be read as a table and as text', async ({ page }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(limited, 'timeline');
    const timeline = debrief.part('Who acted when');
    await debrief.button('Lanes of the seats: show as a table').click();
    await expect(timeline.getByRole('table', { name: 'What happened, by time' })).toBeVisible();
    await debrief.button('Lanes of the seats: read it as text').click();
    await expect(timeline.getByText(/^Police: Sat 14 March, 02:10/)).toBeVisible();
    await debrief.button('People and evidence: show as a table').click();
    await expect(
      timeline.getByRole('table', { name: 'People and evidence, by time' }),
    ).toBeVisible();
    await debrief.button('People and evidence: read it as text').click();
    await expect(timeline.getByText(/^Evidence: Sat 14 March, 02:15 up/)).toBeVisible();
    await expectAccessiblePage(page);
  });

  test('what happened in the first hours can be seen larger', async ({ page }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(limited, 'timeline');
    const picture = debrief.part('Who acted when').getByRole('img', { name: /lanes from/ });
    await expect(picture).toHaveAccessibleName(/to Tue 17 March/);
    await page.getByRole('radio', { name: 'First 24 hours' }).check();
    await expect(picture).toHaveAccessibleName(/to Sun 15 March, 02:10/);
  });

  test('a warm-up claims no level and says why', async ({ page }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(expert);
    const competencies = debrief.part('Competencies');
    await expect(competencies).toContainText('This is a warm-up: practice.');
    await expect(competencies.getByText('Not enough evidence')).toHaveCount(8);
  });

  test('sources of the real case and questions for a talk close the reading', async ({ page }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(limited);
    await expect(debrief.part('The real case')).toContainText(
      'Built from several court cases, people and places changed.',
    );
    await expect(
      debrief.part('The real case').getByRole('heading', { name: 'Sources' }),
    ).toBeVisible();
    await expect(debrief.part('Questions for a talk').getByRole('listitem').first()).toBeVisible();
  });
});

test.describe('Whose result', () => {
  test('whoever held all seats can look at the team and at each seat', async ({ page }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(limited);
    const score = debrief.part('How this was scored');
    await score.getByRole('radio', { name: 'Reception' }).check();
    await expect(page.getByText('Reception · version')).toBeVisible();
    await expect(score.getByText('18 of 30 points')).toBeHidden();
    await score.getByRole('radio', { name: 'The team' }).check();
    await expect(score.getByText('18 of 30 points')).toBeVisible();
  });

  test('whoever held one seat reads about that seat alone', async ({ page }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(heldBy(recordedRun('rest-area', 'always-wait'), 'prosecution'));
    await expect(debrief.title()).toHaveText('Debrief: Rest area, 02:10');
    await expect(page.getByText('Prosecution · version')).toBeVisible();
    await expect(page.getByRole('group', { name: 'Whose result' })).toHaveCount(0);
  });
});

test.describe('Finding the way', () => {
  test('the index goes to a part, and its address opens the page there', async ({ page }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(limited);
    await debrief.goToPart('Legal limits');
    await expect(debrief.part('Legal limits')).toBeFocused();
    await expect(debrief.part('Legal limits')).toBeInViewport();
    await expect(page).toHaveURL(/\/debrief\/limits$/);
    await page.reload();
    await expect(debrief.part('Legal limits')).toBeFocused();
  });

  test('a row opens and closes by keyboard alone', async ({ page }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(limited, 'decisions');
    await expect(debrief.part('Decisions, with your reasons')).toBeFocused();
    await page.keyboard.press('Tab'); // Open all
    await page.keyboard.press('Tab');
    const first = debrief.part('Decisions, with your reasons').getByRole('group').first();
    await expect(first).not.toHaveAttribute('open');
    await page.keyboard.press('Enter');
    await expect(first).toHaveAttribute('open');
    await page.keyboard.press('Enter');
    await expect(first).not.toHaveAttribute('open');
  });

  test('a case that has not ended shows the way back and nothing of the key', async ({ page }) => {
    const debrief = new DebriefPage(page);
    const begun = brokenOff(limited, 3);
    await debrief.openRun(begun);
    await expect(page.getByRole('heading', { name: 'This case has not ended' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Go on with the case' })).toHaveAttribute(
      'href',
      `#/run/${begun.id}`,
    );
    await expect(page.getByText('Points')).toHaveCount(0);
    await expectAccessiblePage(page);
  });

  test('a run that is not on this device says so', async ({ page }) => {
    await page.goto('./#/run/nowhere/debrief');
    await expect(
      page.getByRole('heading', { name: 'There is no run with this address on this device' }),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'See my runs' })).toBeVisible();
    await expectAccessiblePage(page);
  });
});

test.describe('Keeping it', () => {
  test('a plan stays on this device until it is deleted', async ({ page }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(limited, 'plan');
    const plan = debrief.part('Your plan');
    await plan.getByLabel('What will you do in another way?').fill('Call the guardian at once.');
    await plan.getByLabel('What is the first step?').fill('Put the number beside the telephone.');
    await plan.getByLabel('Who can help?').fill('The night shift');
    await plan.getByLabel('By when?').fill('2026-12-15');
    await debrief.button('Keep this plan').click();
    await expect(plan.getByText('Kept on this device.').first()).toBeVisible();

    await page.reload();
    await expect(plan.getByLabel('What will you do in another way?')).toHaveValue(
      'Call the guardian at once.',
    );
    await expect(plan.getByLabel('By when?')).toHaveValue('2026-12-15');

    await debrief.button('Delete the plan').click();
    await expect(plan.getByLabel('What will you do in another way?')).toHaveValue('');
    await page.reload();
    await expect(plan.getByLabel('Who can help?')).toHaveValue('');
  });

  test('a mistake in the law becomes a file about the case, without the run', async ({ page }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(limited);
    const row = await debrief.openRow(uncle);
    await row.getByRole('button', { name: 'Report a mistake here' }).click();
    const dialog = page.getByRole('dialog', { name: 'Report a mistake' });
    await dialog.getByRole('button', { name: 'Save as a file' }).click();
    await expect(dialog.getByText('Write what is wrong')).toBeVisible();
    await dialog.getByLabel('What is wrong').fill('The article has been renumbered.');
    const { name, content } = await debrief.fileFrom(() =>
      dialog.getByRole('button', { name: 'Save as a file' }).click(),
    );
    expect(name).toBe('caseroute-report-rest-area-boys-bed.json');
    expect(content).toMatchObject({
      kind: 'caseroute-report',
      about: 'law',
      case: { id: 'rest-area', version: limited.header.version },
      item: { id: 'boys-bed' },
      words: 'The article has been renumbered.',
    });
    expect(JSON.stringify(content)).not.toContain(limited.id);
    await expect(dialog.getByText('Send it to whoever gave you this case.')).toBeVisible();
    await expectAccessiblePage(page);
  });

  test('the result is saved as data with every explanation', async ({ page }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(limited);
    const { name, content } = await debrief.fileFrom(() =>
      page.getByRole('banner').getByRole('button', { name: 'Save data' }).click(),
    );
    expect(name).toMatch(/^caseroute-debrief-rest-area-\d{4}-\d{2}-\d{2}\.json$/);
    expect(content).toMatchObject({
      kind: 'caseroute-debrief',
      run: limited.id,
      debriefs: [{ scored: 'team', score: { raw: 60, capped: 49 } }, {}, {}, {}, {}],
    });
  });

  test('a result that other rules gave is shown as it was kept', async ({ page }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(limited);
    const { content } = await debrief.fileFrom(() =>
      page.getByRole('banner').getByRole('button', { name: 'Save data' }).click(),
    );
    const { debriefs } = content as { debriefs: [{ headline: { say: string } }] };
    debriefs[0].headline.say = 'As it was said under older rules.';
    await page.evaluate(() => indexedDB.deleteDatabase('caseroute'));
    await keepRun(page, limited, { rulesVersion: '0', report: { format: 1, debriefs } });
    await debrief.open(limited.id);
    await expect(page.getByText('This result was kept as it was.')).toBeVisible();
    await expect(
      page.getByRole('heading', { name: 'As it was said under older rules.' }),
    ).toBeVisible();
  });

  test('a printed page names no seat unless asked, and people come before decisions', async ({
    page,
  }) => {
    const debrief = new DebriefPage(page);
    await debrief.openRun(limited);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('What became of each person').locator('visible=true')).toHaveCount(
      1,
    );
    await expect(debrief.part('Legal limits')).toBeHidden();
    await expect(debrief.button('Keep this plan')).toBeHidden();
    await expect(page.getByText(/alias/)).toBeHidden();

    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await page.getByRole('banner').getByRole('button', { name: 'Print or PDF' }).click();
    const dialog = page.getByRole('dialog', { name: 'Print or PDF' });
    await expectAccessiblePage(page);
    await dialog.getByLabel('Print every part').check();
    await dialog.getByLabel('Alias (optional)').fill('Lark');
    await dialog.getByRole('button', { name: 'Print', exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
    await page.emulateMedia({ media: 'print' });
    await expect(debrief.part('Legal limits')).toBeVisible();
    await expect(page.getByText(/alias Lark/)).toBeVisible();
  });
});

for (const look of [
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'high contrast', media: { colorScheme: 'light', contrast: 'more' } },
  { name: 'dark with high contrast', media: { colorScheme: 'dark', contrast: 'more' } },
] as const) {
  test(`a debrief with one decision open is accessible in ${look.name}`, async ({ page }) => {
    await page.emulateMedia(look.media);
    const debrief = new DebriefPage(page);
    await debrief.openRun(limited);
    await expect(debrief.row(uncle)).toHaveAttribute('open');
    await expectAccessiblePage(page);
  });
}

import '../../ui/tokens/index.css';
import type { ReactNode } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { runs } from '../../i18n/en/runs.ts';
import { LanguageProvider, WithWords } from '../../i18n/index.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import type { BackupPort } from './backup.ts';
import type { CaseLengths } from '../../domain/scenario/index.ts';
import { CaseCardView } from './case-card-view.tsx';
import type { CaseCard } from './case-card.ts';
import { LibraryPage } from './library-page.tsx';
import type { ImportedCasesPort } from './imported-case.ts';
import type { LibraryLinks } from './links.ts';
import type { RunActions, RunSummary } from './run-summary.ts';
import { RunsPage } from './runs-page.tsx';
import { type StartChoice, StartPage } from './start-page.tsx';

const card: CaseCard = {
  id: 'rest-area',
  title: 'Rest area, 02:10',
  kind: 'warm-up',
  jurisdiction: 'RS',
  about: 'Eleven people and one driver.',
  place: null,
  minutes: 20,
  caseHours: 72,
  seats: ['police', 'prosecution', 'reception', 'cso'],
  languages: ['en'],
  reviewStatus: 'not-reviewed',
  intensity: 2,
  contentNote: 'An overloaded van.',
  version: '1.0.0',
  hash: 'a',
};

const run: RunSummary = {
  id: 'run-1',
  caseId: 'rest-area',
  caseHash: 'a',
  title: 'Rest area, 02:10',
  held: ['police'],
  cut: null,
  clockStart: '2026-03-14T02:10+01:00',
  minute: 730,
  startedAt: '2026-11-24T10:00:00Z',
  lastPlayedAt: '2026-11-24T11:00:00Z',
  acts: 7,
  isFinished: false,
  isDamaged: false,
};
const finished: RunSummary = {
  ...run,
  id: 'run-2',
  startedAt: '2026-11-20T10:00:00Z',
  held: card.seats,
  isFinished: true,
};

const links: LibraryLinks = {
  cases: '#/',
  start: (id) => `#/case/${id}/start`,
  startImported: (id) => `#/imported/${id}/start`,
  run: (id) => `#/run/${id}`,
  debrief: (id) => `#/run/${id}/debrief`,
};
const noActions: RunActions = {
  hasNotepads: async () => false,
  exportRun: async () => null,
  deleteRun: async () => false,
};

const noBackup: BackupPort = {
  exportAll: async () => null,
  importRuns: async () => ({ outcome: 'unreadable' }),
  deleteAll: async () => false,
};
const noImports: ImportedCasesPort = {
  keep: async () => ({ isOnDisk: true }),
  remove: async () => undefined,
};

const words = { runs };
const show = (page: ReactNode) =>
  render(
    <LanguageProvider tag="en">
      <WithWords words={words}>{page}</WithWords>
    </LanguageProvider>,
  );

// Axe measures colours, and a dialog that is still fading in has others.
beforeAll(() => {
  document.documentElement.dataset.motion = 'less';
});

test('the library offers the unfinished run before everything else', async () => {
  const screen = await show(
    <LibraryPage
      cases={{ state: 'ready', value: [card] }}
      unfinished={run}
      imported={[]}
      importPort={noImports}
      links={links}
      onRetry={() => undefined}
    />,
  );
  const strip = screen.getByRole('region', { name: 'Go on with Rest area, 02:10' });
  await expect.element(strip).toHaveTextContent('Police. Sat 14 March, 14:20 on the case clock.');
  await expect
    .element(strip.getByRole('link', { name: 'Resume' }))
    .toHaveAttribute('href', '#/run/run-1');
  await expectAccessible(screen.container);
});

test('a card speaks the language of the page and says how much of the case does', async () => {
  const translation = {
    translated: 212,
    stale: 3,
    of: 230,
    title: 'Одмор, 02:10',
    about: null,
    contentNote: null,
  };
  const screen = await render(
    <LanguageProvider tag="mk">
      <CaseCardView
        card={{ ...card, languages: ['en', 'sq', 'mk'], translations: { mk: translation } }}
        href="#/case/rest-area/start"
      />
    </LanguageProvider>,
  );
  const title = screen.getByRole('heading', { name: 'Одмор, 02:10' });
  await expect.element(title).toHaveAttribute('lang', 'mk');
  await expect.element(screen.getByText(card.about)).toHaveAttribute('lang', 'en');
  const said = screen.getByText(/^In Macedonian, 212 of 230 texts; 3 changed since · Also in/);
  await expect.element(said).toHaveTextContent(/English.+Shqip$/);
  await expectAccessible(screen.container);
});

test('each run has the acts that fit it, named by case and date', async () => {
  const screen = await show(
    <RunsPage
      isShared={false}
      backup={noBackup}
      lastBackup="unknown"
      runs={{ state: 'ready', value: [run, finished] }}
      actions={noActions}
      links={links}
    />,
  );
  await expect
    .element(
      screen.getByRole('link', { name: 'Resume Rest area, 02:10, started 24 November 2026' }),
    )
    .toHaveAttribute('href', '#/run/run-1');
  await expect
    .element(
      screen.getByRole('link', {
        name: 'Open the debrief of Rest area, 02:10, started 20 November 2026',
      }),
    )
    .toHaveAttribute('href', '#/run/run-2/debrief');
  await expect
    .element(screen.getByText('All seats · Started 20 November 2026 · 7 acts'))
    .toBeVisible();
  await expectAccessible(screen.container);
});

test('a run is deleted only after it is confirmed', async () => {
  const deleteRun = vi.fn<RunActions['deleteRun']>().mockResolvedValue(true);
  const screen = await show(
    <RunsPage
      isShared={false}
      backup={noBackup}
      lastBackup="unknown"
      runs={{ state: 'ready', value: [run] }}
      actions={{ ...noActions, deleteRun }}
      links={links}
    />,
  );
  await screen.getByRole('button', { name: /^Delete Rest area/ }).click();
  await screen.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  expect(deleteRun).not.toHaveBeenCalled();

  await screen.getByRole('button', { name: /^Delete Rest area/ }).click();
  await expectAccessible(screen.container);
  await screen.getByRole('dialog').getByRole('button', { name: 'Delete the run' }).click();
  expect(deleteRun).toHaveBeenCalledExactlyOnceWith('run-1');
  await expect.element(screen.getByRole('status')).toHaveTextContent('Run deleted.');
});

test('an export says under which name it was saved, or that it failed', async () => {
  const exportRun = vi
    .fn<RunActions['exportRun']>()
    .mockResolvedValueOnce('rest-area.json')
    .mockResolvedValueOnce(null);
  const screen = await show(
    <RunsPage
      isShared={false}
      backup={noBackup}
      lastBackup="unknown"
      runs={{ state: 'ready', value: [run] }}
      actions={{ ...noActions, exportRun }}
      links={links}
    />,
  );
  await screen.getByRole('button', { name: /^Export Rest/ }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('Saved as rest-area.json.');
  await screen.getByRole('button', { name: /^Export Rest/ }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('It is still on this device.');
});

test('a run with private notes is exported without them unless one asks', async () => {
  const exportRun = vi.fn<RunActions['exportRun']>().mockResolvedValue('rest-area.json');
  const screen = await show(
    <RunsPage
      isShared={false}
      backup={noBackup}
      lastBackup="unknown"
      runs={{ state: 'ready', value: [run] }}
      actions={{ ...noActions, hasNotepads: async () => true, exportRun }}
      links={links}
    />,
  );
  await screen.getByRole('button', { name: /^Export Rest/ }).click();
  const dialog = screen.getByRole('dialog', { name: 'Export this run' });
  await expect
    .element(dialog.getByRole('checkbox', { name: 'With my private notes' }))
    .not.toBeChecked();
  await expectAccessible(screen.container);
  await dialog.getByRole('button', { name: 'Export the run' }).click();
  expect(exportRun).toHaveBeenLastCalledWith('run-1', { withNotepads: false });
  await screen.getByRole('button', { name: /^Export Rest/ }).click();
  await dialog.getByRole('checkbox', { name: 'With my private notes' }).click();
  await dialog.getByRole('button', { name: 'Export the run' }).click();
  expect(exportRun).toHaveBeenLastCalledWith('run-1', { withNotepads: true });
});

test.each([
  ['Prosecution service', ['prosecution']],
  ['All four seats', ['police', 'prosecution', 'reception', 'cso']],
])('beginning as %s holds %j', async (name, held) => {
  const onBegin = vi.fn<(choice: StartChoice) => Promise<boolean>>().mockResolvedValue(true);
  const screen = await show(<StartPage card={card} modes={['real']} onBegin={onBegin} />);
  await screen.getByRole('radio', { name, exact: true }).click();
  await screen.getByRole('button', { name: 'Begin' }).click();
  expect(onBegin).toHaveBeenCalledExactlyOnceWith({ held, mode: 'real', cut: null });
});

test('a run that could not be started says so and can be tried again', async () => {
  const screen = await show(<StartPage card={card} modes={['real']} onBegin={async () => false} />);
  await screen.getByRole('button', { name: 'Begin' }).click();
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('The run could not be started.');
  await expect
    .element(screen.getByRole('button', { name: 'Begin' }))
    .toHaveAttribute('aria-disabled', 'false');
  await expectAccessible(screen.container);
});

test('one seat is offered the short cut first, all seats the whole case, and the minutes follow', async () => {
  const whole = (minutes: number) => ({ cut: null, minutes, leftOut: 0, say: null });
  const lengths: CaseLengths = {
    oneSeat: [{ cut: 'solo-40', minutes: 40, leftOut: 2, say: 'Leaves out the van.' }, whole(50)],
    allSeats: [whole(150), { cut: 'class-90', minutes: 90, leftOut: 6, say: null }],
  };
  const onBegin = vi.fn<(choice: StartChoice) => Promise<boolean>>().mockResolvedValue(true);
  const screen = await show(
    <StartPage card={{ ...card, lengths }} modes={['real']} onBegin={onBegin} />,
  );
  await expect.element(screen.getByText('about 40 min of your time')).toBeVisible();
  await screen.getByText('How long do you want to play?').first().click();
  await expect.element(screen.getByRole('radio', { name: 'Short, alone' })).toBeChecked();
  await expect.element(screen.getByText('Leaves out the van.')).toBeVisible();
  await screen.getByRole('radio', { name: 'The whole case' }).click();
  await expect.element(screen.getByText('about 50 min of your time')).toBeVisible();
  await expectAccessible(screen.container);

  await screen.getByRole('radio', { name: 'All four seats' }).click();
  await expect.element(screen.getByText('about 2 h 30 of your time')).toBeVisible();
  await screen.getByRole('radio', { name: 'Short, with a class' }).click();
  await expect.element(screen.getByText('6 decisions are left out.')).toBeVisible();
  await screen.getByRole('button', { name: 'Begin' }).click();
  expect(onBegin).toHaveBeenCalledExactlyOnceWith({
    held: card.seats,
    mode: 'real',
    cut: 'class-90',
  });
});

test('the mode is asked only where there is a choice', async () => {
  const screen = await show(
    <StartPage card={card} modes={['guided', 'real']} onBegin={async () => true} />,
  );
  await expect
    .element(screen.getByRole('group', { name: 'How do you want to play?' }))
    .toBeVisible();
  await screen.rerender(
    <LanguageProvider tag="en">
      <StartPage card={card} modes={['real']} onBegin={async () => true} />
    </LanguageProvider>,
  );
  await expect
    .element(screen.getByRole('group', { name: 'How do you want to play?' }))
    .not.toBeInTheDocument();
});

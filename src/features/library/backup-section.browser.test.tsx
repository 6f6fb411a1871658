import '../../ui/tokens/index.css';
import { beforeAll, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { LanguageProvider } from '../../i18n/index.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import type { BackupPort, LastBackup, RunsImport } from './backup.ts';
import { BackupSection } from './backup-section.tsx';

// Axe measures colours, and a dialog that is still fading in has others.
beforeAll(() => {
  document.documentElement.dataset.motion = 'less';
});

function show(port: Partial<BackupPort> = {}, lastBackup: LastBackup = { at: null }) {
  const whole: BackupPort = {
    exportAll: async () => null,
    importRuns: async () => ({ outcome: 'unreadable' }),
    deleteAll: async () => false,
    ...port,
  };
  return render(
    <LanguageProvider tag="en">
      <BackupSection port={whole} lastBackup={lastBackup} runs={2} isShared={false} />
    </LanguageProvider>,
  );
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000 - 60_000).toISOString();

test.each([
  ['Never backed up', null],
  ['Backed up today', daysAgo(0)],
  ['Backup 1 day old', daysAgo(1)],
  ['Backup 3 days old', daysAgo(3)],
])('the age of the last backup: %s', async (words, at) => {
  const screen = await show({}, { at });
  await expect.element(screen.getByText(words)).toBeVisible();
});

test('all runs are deleted only after the word was written', async () => {
  const deleteAll = vi.fn<BackupPort['deleteAll']>().mockResolvedValue(true);
  const screen = await show({ deleteAll });
  await screen.getByRole('button', { name: 'Delete all runs' }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Delete all runs' }).click();
  await expect.element(dialog.getByText('Type the word “delete” here')).toBeVisible();
  expect(deleteAll).not.toHaveBeenCalled();
  await expectAccessible(screen.container);
  await dialog.getByRole('textbox').fill('Delete');
  await dialog.getByRole('button', { name: 'Delete all runs' }).click();
  expect(deleteAll).toHaveBeenCalledOnce();
  await expect.element(screen.getByRole('status')).toHaveTextContent('All runs were deleted');
});

test('an import says what was added, what was here and what could not be taken', async () => {
  const result: RunsImport = {
    outcome: 'read',
    added: [
      { title: 'Rest area', isCopy: false },
      { title: 'Rest area', isCopy: true },
    ],
    skipped: 3,
    problems: [{ code: 'import/checksum', where: 'runs.4.events.7', run: 'run-5' }],
  };
  const screen = await show({ importRuns: async () => result });
  const input = screen.container.querySelector('input[type=file]');
  if (!input) throw new Error('there is a field for files');
  await userEvent.upload(input, new File(['{}'], 'runs.json'));
  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent(
      /2 runs were added\. 1 of them went on differently.*3 runs were here already.*1 run could not/,
    );
  await expect
    .element(screen.getByRole('list', { name: 'What could not be taken' }))
    .toHaveTextContent('An act was changed after it was written.');
  await expectAccessible(screen.container);
});

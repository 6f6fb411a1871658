import '../../ui/tokens/index.css';
import { beforeAll, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { LanguageProvider } from '../../i18n/index.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { minimalScenario } from '../../testing/minimal-scenario.ts';
import { playableCase } from '../../testing/playable-case.ts';
import { ImportSection } from './import-section.tsx';
import { importedCard, type ImportedCasesPort } from './imported-case.ts';
import type { LibraryLinks } from './links.ts';

const links: LibraryLinks = {
  cases: '#/',
  start: (id) => `#/case/${id}/start`,
  startImported: (id) => `#/imported/${id}/start`,
  run: (id) => `#/run/${id}`,
  debrief: (id) => `#/run/${id}/debrief`,
};
const scenario = playableCase();
const kept = { card: importedCard(scenario, 'a'), importedAt: '2026-11-24T10:00:00Z' };

async function show(port: Partial<ImportedCasesPort> = {}, isOnDisk = true) {
  const whole = {
    keep: async () => ({ isOnDisk }),
    remove: async () => undefined,
    ...port,
  };
  const screen = await render(
    <LanguageProvider tag="en">
      <ImportSection shipped={[]} imported={[{ ...kept, isOnDisk }]} port={whole} links={links} />
    </LanguageProvider>,
  );
  const choose = (content: string) => {
    const input = screen.container.querySelector('input[type=file]');
    if (!input) throw new Error('there is a field for files');
    return userEvent.upload(input, new File([content], 'scenario.yaml'));
  };
  return { screen, choose };
}

// Axe measures colours, and a dialog that is still fading in has others.
beforeAll(() => {
  document.documentElement.dataset.motion = 'less';
});

test('a good file is kept, and it says that nobody reviewed it', async () => {
  const keep = vi.fn<ImportedCasesPort['keep']>().mockResolvedValue({ isOnDisk: true });
  const { screen, choose } = await show({ keep });
  await choose(minimalScenario());
  await expect.element(screen.getByText('The night bus was imported.')).toBeVisible();
  expect(keep.mock.calls[0]?.[0].card).toMatchObject({ id: 'night-bus', reviewStatus: 'imported' });
  await expectAccessible(screen.container);
});

test('a file with mistakes says where each is, what stands there and what to do', async () => {
  const { screen, choose } = await show();
  await choose(minimalScenario().replace('[passenger]', '[pasenger]'));
  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent('1 problem keeps this case from being played. Nothing was saved');
  const problems = screen.getByRole('list', { name: 'Problems in the file' });
  await expect.element(problems).toHaveTextContent('Line 26');
  await expect.element(problems).toHaveTextContent('Did you mean “passenger”?');
  await expectAccessible(screen.container);
});

test('a file that this device cannot save is said to last as long as the page', async () => {
  const { screen, choose } = await show({}, false);
  await choose(minimalScenario());
  await expect.element(screen.getByText('it is here until you close the page')).toBeVisible();
  await expect.element(screen.getByText('Only until this page is closed')).toBeVisible();
});

test('an imported case opens at its own address and is deleted after it is confirmed', async () => {
  const remove = vi.fn<ImportedCasesPort['remove']>().mockResolvedValue(undefined);
  const { screen } = await show({ remove });
  await expect
    .element(screen.getByRole('link', { name: scenario.title }))
    .toHaveAttribute('href', `#/imported/${scenario.id}/start`);
  await expect.element(screen.getByText('Imported, not reviewed')).toBeVisible();
  await screen.getByRole('button', { name: `Delete the imported case ${scenario.title}` }).click();
  await screen.getByRole('dialog').getByRole('button', { name: 'Delete the case' }).click();
  expect(remove).toHaveBeenCalledExactlyOnceWith(scenario.id);
  await expect.element(screen.getByText(`${scenario.title} was deleted.`)).toBeVisible();
});

import '../../ui/tokens/index.css';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { settings } from '../../i18n/en/settings.ts';
import { LanguageProvider, WithWords } from '../../i18n/index.ts';
import type { StorageHealth } from '../../storage/index.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { StorageSection } from './storage-section.tsx';

const kept: StorageHealth = {
  kind: 'best-effort',
  because: null,
  waiting: 0,
  runsInMemory: 0,
  usedBytes: 1_230_000,
  quotaBytes: null,
};

const show = (health: StorageHealth, onAsk: (() => Promise<StorageHealth>) | null) =>
  render(
    <LanguageProvider tag="en">
      <WithWords words={{ settings }}>
        <StorageSection health={health} onAsk={onAsk} />
      </WithWords>
    </LanguageProvider>,
  );

test.each([
  ['persistent', 'The browser has promised to keep what you do here.'],
  ['best-effort', 'What you do is saved, but the browser may clear it.'],
  ['memory-only', 'The newest acts are only in this window.'],
  ['blocked', 'This browser does not keep data.'],
] as const)('%s is said in words', async (kind, words) => {
  const screen = await show({ ...kept, kind }, null);
  await expect.element(screen.getByText(words)).toBeVisible();
  await expectAccessible(screen.container);
});

test('the browser is asked to keep the data, and its answer is said', async () => {
  const ask = vi
    .fn<() => Promise<StorageHealth>>()
    .mockResolvedValueOnce(kept)
    .mockResolvedValueOnce({ ...kept, kind: 'persistent' });
  const screen = await show(kept, ask);
  await screen.getByRole('button', { name: 'Ask the browser to keep it' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('The browser did not promise');
  await screen.getByRole('button', { name: 'Ask the browser to keep it' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('The browser has agreed.');
});

import '../tokens/index.css';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { Tabs } from './tabs.tsx';

function File() {
  const [selected, setSelected] = useState<'board' | 'limits' | 'log'>('board');
  return (
    <Tabs
      label="File"
      tabs={[
        { id: 'board', label: 'Board' },
        { id: 'limits', label: 'Limits', news: '2 new' },
        { id: 'log', label: 'Log' },
      ]}
      selected={selected}
      onSelect={setSelected}
    >
      <p>Content of {selected}</p>
    </Tabs>
  );
}

test('arrows, Home and End move through the tabs and select', async () => {
  const screen = await render(<File />);
  await userEvent.tab();
  await expect.element(screen.getByRole('tab', { name: 'Board' })).toHaveFocus();

  await userEvent.keyboard('{ArrowRight}');
  await expect.element(screen.getByRole('tab', { name: 'Limits 2 new' })).toHaveFocus();
  await expect
    .element(screen.getByRole('tabpanel', { name: 'Limits' }))
    .toHaveTextContent('limits');

  await userEvent.keyboard('{End}');
  await expect
    .element(screen.getByRole('tab', { name: 'Log' }))
    .toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(screen.getByRole('tab', { name: 'Board' })).toHaveFocus();
});

test('the Tab key leaves the tabs for their content', async () => {
  const screen = await render(<File />);
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(screen.getByRole('tabpanel')).toHaveFocus();
  await expectAccessible(screen.container);
});

import '../tokens/index.css';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from './dialog.tsx';

function Page() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Let time pass</Button>
      <Dialog
        isOpen={isOpen}
        title="Let time pass until"
        closeLabel="Close"
        onClose={() => setIsOpen(false)}
      >
        <p>Before 15:05 the centre answers the man without you.</p>
      </Dialog>
    </>
  );
}

test('opens with its title as name and takes the focus', async () => {
  const screen = await render(<Page />);
  await screen.getByRole('button', { name: 'Let time pass' }).click();
  await expect.element(screen.getByRole('dialog', { name: 'Let time pass until' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
  await expectAccessible(screen.container);
});

test.each(['Escape', 'the closing button'])(
  'closes by %s and gives the focus back',
  async (way) => {
    const screen = await render(<Page />);
    const opener = screen.getByRole('button', { name: 'Let time pass' });
    await opener.click();
    if (way === 'Escape') await userEvent.keyboard('{Escape}');
    else await screen.getByRole('button', { name: 'Close' }).click();
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
  },
);

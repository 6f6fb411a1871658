import '../tokens/index.css';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { Chip, ChipGroup } from './chip.tsx';
import { OptionCard, OptionGroup } from './option-card.tsx';
import { SegmentedControl } from './segmented-control.tsx';

function Question() {
  const [chosen, setChosen] = useState('');
  const [isRelied, setIsRelied] = useState(false);
  const [certainty, setCertainty] = useState<'not-sure' | 'fairly' | null>(null);
  return (
    <>
      <OptionGroup legend="What do you tell the centre?" legendLook="question">
        <OptionCard
          name="option"
          title="Check the name"
          side="40 min"
          note="needs Reception to agree"
          checked={chosen === 'check'}
          onChange={() => setChosen('check')}
        />
        <OptionCard
          name="option"
          title="Hand the boy over"
          side="15 min"
          checked={chosen === 'hand'}
          onChange={() => setChosen('hand')}
        />
      </OptionGroup>
      <ChipGroup legend="Why?">
        <Chip kind="Fact" checked={isRelied} onChange={setIsRelied}>
          Boy said nothing
        </Chip>
      </ChipGroup>
      <SegmentedControl
        legend="How sure are you?"
        choices={[
          { value: 'not-sure', label: 'Not sure' },
          { value: 'fairly', label: 'Fairly' },
        ]}
        value={certainty}
        onChange={setCertainty}
      />
    </>
  );
}

test('the question is the legend, the title the name, the price the description', async () => {
  const screen = await render(<Question />);
  await expect
    .element(screen.getByRole('group', { name: 'What do you tell the centre?' }))
    .toBeVisible();
  const option = screen.getByRole('radio', { name: 'Check the name', exact: true });
  await expect.element(option).toHaveAccessibleDescription('40 min needs Reception to agree');
  await expectAccessible(screen.container);
});

test('space and arrow keys choose as in a radio group', async () => {
  const screen = await render(<Question />);
  await userEvent.tab();
  await userEvent.keyboard(' ');
  await expect.element(screen.getByRole('radio', { name: 'Check the name' })).toBeChecked();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(screen.getByRole('radio', { name: 'Hand the boy over' })).toBeChecked();
});

test('the whole card and the whole chip can be clicked', async () => {
  const screen = await render(<Question />);
  await screen.getByText('15 min').click();
  await expect.element(screen.getByRole('radio', { name: 'Hand the boy over' })).toBeChecked();
  await screen.getByRole('checkbox').click();
  await expect
    .element(screen.getByRole('checkbox', { name: 'Fact Boy said nothing' }))
    .toBeChecked();
});

test('nothing is chosen before somebody chooses', async () => {
  const screen = await render(<Question />);
  for (const radio of screen.getByRole('radio').elements())
    expect((radio as HTMLInputElement).checked).toBe(false);
  await screen.getByRole('radio', { name: 'Fairly' }).click();
  await expect.element(screen.getByRole('radio', { name: 'Fairly' })).toBeChecked();
});

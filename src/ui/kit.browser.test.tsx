import './tokens/index.css';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { Button, ButtonLink } from './controls/button.tsx';
import { Checkbox, Select, TextArea, TextField } from './controls/field.tsx';
import { IconButton } from './controls/icon-button.tsx';
import { XIcon } from './icons.ts';
import { LineStops } from './marks/line-stops.tsx';
import { Logo } from './marks/logo.tsx';
import { SeatMark } from './marks/seat-mark.tsx';
import { StepDots } from './marks/step-dots.tsx';
import { ErrorBoundary } from './reading/error-boundary.tsx';
import { Skeleton } from './reading/skeleton.tsx';
import { DataTable } from './surfaces/data-table.tsx';
import { Disclosure } from './surfaces/disclosure.tsx';
import { Notice } from './surfaces/notice.tsx';
import { Panel } from './surfaces/panel.tsx';

const rows = [{ id: 'boy', who: 'The boy', where: 'reception centre' }];

function Kit() {
  return (
    <main>
      <h1>
        <Logo />
      </h1>
      <Panel title="People" hint="2 new" aside={<Button size="small">See all 5</Button>}>
        <SeatMark seat="police" name="Police" />
        <SeatMark seat="cso" name="CSO" iconOnly />
        <StepDots reached={3} text="secured, not examined" />
        <LineStops
          label="Case clock"
          stops={[
            { id: 'a', state: 'past' },
            { id: 'b', state: 'now' },
            {
              id: 'c',
              state: 'ahead',
              tone: 'limit',
              when: '22:10 in 7 h 50',
              what: '29 adults due in court',
            },
          ]}
        />
        <DataTable
          caption="Where people are"
          columns={[
            { id: 'who', header: 'Who', isRowHeader: true, cell: (row) => row.who },
            { id: 'where', header: 'Where', cell: (row) => row.where },
          ]}
          rows={rows}
          rowKey={(row) => row.id}
        />
      </Panel>
      <Notice tone="limit" title="Before 15:05" actions={<ButtonLink href="#/">Export</ButtonLink>}>
        the centre answers without you.
      </Notice>
      <Disclosure summary="Earlier today">9 entries</Disclosure>
      <TextField label="Alias" hint="Not your name" />
      <TextArea label="In your words" problem="At most 20 words" />
      <Select label="Language">
        <option>English</option>
      </Select>
      <Checkbox label="Use single-letter keys" checked onChange={() => undefined} />
      <IconButton icon={<XIcon />} label="Close" />
      <Button look="filled">Decide</Button>
      <Button disabled>Not yet</Button>
      <Skeleton label="Opening your run" />
    </main>
  );
}

test.each(['light', 'dark'])(
  'every control passes axe in the %s theme, with ordinary and high contrast',
  async (theme) => {
    document.documentElement.dataset.theme = theme;
    const screen = await render(<Kit />);
    // The skeleton appears after 300 ms.
    await new Promise((done) => setTimeout(done, 400));
    await expect.element(screen.getByText('Opening your run')).toBeVisible();
    await expectAccessible(screen.container);
    document.documentElement.dataset.contrast = 'more';
    await expectAccessible(screen.container);
    delete document.documentElement.dataset.theme;
    delete document.documentElement.dataset.contrast;
  },
);

test('a table keeps its roles when it becomes rows of label and value', async () => {
  await page.viewport(360, 800);
  const screen = await render(<Kit />);
  await expect.element(screen.getByRole('table', { name: 'Where people are' })).toBeVisible();
  await expect.element(screen.getByRole('rowheader', { name: 'The boy' })).toBeVisible();
  await expect.element(screen.getByRole('cell', { name: 'reception centre' })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});

test('a failure stays in its part and can be tried again', async () => {
  let isBroken = true;
  function Part() {
    if (isBroken) throw new Error('seeded');
    return <p>Here again</p>;
  }
  const screen = await render(
    <>
      <p>The rest</p>
      <ErrorBoundary
        fallback={({ code, retry }) => (
          <button type="button" onClick={retry}>
            {code}
          </button>
        )}
      >
        <Part />
      </ErrorBoundary>
    </>,
  );
  await expect.element(screen.getByText('The rest')).toBeVisible();
  isBroken = false;
  await screen.getByRole('button', { name: /^E-[0-9a-f]{8}$/ }).click();
  await expect.element(screen.getByText('Here again')).toBeVisible();
});

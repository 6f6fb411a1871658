import { guidedWords } from '../../../i18n/guided-words.ts';
import { WithWords } from '../../../i18n/index.ts';
import { Example, ExamplePage } from './example.tsx';
import { Hint } from './hint.tsx';
import { StopPage, type StopPageProps } from './stop-page.tsx';

export type GuidedPartProps =
  | { show: 'example' }
  | { show: 'example-page'; onGoOn: () => void }
  | { show: 'hint'; text: string }
  | ({ show: 'stop' } & StopPageProps);

/** Any part of guided mode, with its words. */
export function GuidedPart(props: GuidedPartProps) {
  return (
    <WithWords words={guidedWords}>
      <Shown {...props} />
    </WithWords>
  );
}

function Shown(props: GuidedPartProps) {
  switch (props.show) {
    case 'example':
      return <Example />;
    case 'example-page':
      return <ExamplePage onGoOn={props.onGoOn} />;
    case 'hint':
      return <Hint text={props.text} />;
    case 'stop':
      return <StopPage stops={props.stops} onGoOn={props.onGoOn} />;
  }
}

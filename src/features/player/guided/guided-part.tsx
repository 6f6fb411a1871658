import { guidedWords } from '../../../i18n/guided-words.ts';
import { WithWords } from '../../../i18n/index.ts';
import { Example, ExamplePage } from './example.tsx';
import { Hint } from './hint.tsx';
import { Stops, type StopsProps } from './stops.tsx';

export type GuidedPartProps =
  | { show: 'example' }
  | { show: 'example-page'; onGoOn: () => void }
  | { show: 'hint'; text: string }
  | ({ show: 'stops' } & StopsProps);

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
    case 'stops':
      return <Stops run={props.run}>{props.children}</Stops>;
  }
}

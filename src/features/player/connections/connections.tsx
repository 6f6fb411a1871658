import { connectionsView, type Tie, type TieEnd } from '../../../domain/simulation/index.ts';
import { useTranslations } from '../../../i18n/index.ts';
import { Panel } from '../../../ui/surfaces/panel.tsx';
import { CaseText } from '../desk/case-text.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useWords } from '../desk/use-words.ts';
import styles from './connections.module.css';
import { TieDrawing } from './tie-drawing.tsx';

/** Who is connected, by the facts of the seat: a drawing, and under it everything the drawing says and more. */
export function Connections() {
  const t = useTranslations('connections');
  const { view, scenario } = useDesk();
  const { ties, tied, untied } = connectionsView(view, scenario);
  return (
    <div className={styles.connections}>
      <p className={styles.meta}>{ties.length === 0 ? t('empty') : t('hint')}</p>
      {ties.length === 0 ? null : <TieDrawing ties={ties} ends={tied} />}
      {tied.map((end) => (
        <Panel
          key={end.id}
          title={<CaseText>{end.called}</CaseText>}
          level={3}
          hint={t(`kinds.${end.kind}`)}
        >
          <ul role="list" className={styles.rows}>
            {ties
              .filter(({ ends }) => ends.some(({ id }) => id === end.id))
              .map((tie) => (
                <TieRow key={tie.say} tie={tie} of={end} />
              ))}
          </ul>
        </Panel>
      ))}
      {untied.length === 0 ? null : (
        <Panel title={t('untied')} level={3}>
          <ul role="list" className={styles.untied}>
            {untied.map(({ id, called }) => (
              <li key={id}>
                <CaseText>{called}</CaseText>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}

function TieRow({ tie, of }: { tie: Tie; of: TieEnd }) {
  const t = useTranslations('connections');
  const words = useWords();
  const { ends, say, since, fact } = tie;
  const other = ends.find(({ id }) => id !== of.id);
  return (
    <li className={styles.row}>
      <p>
        <CaseText>
          <strong>{other?.called}</strong>
        </CaseText>
      </p>
      <p>
        <CaseText>{say}</CaseText>
      </p>
      <p className={styles.meta}>
        {since === 0 ? t('fromStart') : t('since', { time: words.moment(since) })}:{' '}
        <CaseText>{fact}</CaseText>
      </p>
    </li>
  );
}

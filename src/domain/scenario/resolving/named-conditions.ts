import type { ScenarioFile } from '../format/scenario-file.ts';

type NamedFile = NonNullable<ScenarioFile['conditions']>[string];
type Quantified = Exclude<NamedFile, string>;

/** A condition with a quantifier, written out in CEL, so that it has one meaning and one reader (rule 21). */
export function celOf(file: NamedFile): string {
  return typeof file === 'string' ? file : quantified(file);
}

function quantified({ 'any-of': any, 'all-of': all, knows }: Quantified): string {
  const seats = any ?? all ?? [];
  const each = seats.map((seat) => knows.map((fact) => `knows('${seat}', '${fact}')`).join(' && '));
  return each
    .map((one) => (each.length > 1 ? `(${one})` : one))
    .join(any === undefined ? ' && ' : ' || ');
}

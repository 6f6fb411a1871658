import { constantAnswer } from '../conditions/constant-condition.ts';
import { proverFinding } from './finding.ts';
import { hasSeen, type ProverCheck, unseen } from './inspection.ts';

/** Conditions with one answer only: proved where the words alone decide, else by what plays came across. */
export const conditions: ProverCheck = (about) => {
  const { scenario } = about;
  const texts = new Set<string>();
  return about.conditions.flatMap(({ condition, path }) => {
    const { text } = condition;
    // Said once, at its first place.
    if (texts.has(text)) return [];
    texts.add(text);
    const answer = constantAnswer(condition, scenario);
    if (answer === false) return [proverFinding('condition/never-true', 'proved', path, { text })];
    if (answer === true) return [proverFinding('condition/always-true', 'proved', path, { text })];
    if (!hasSeen(about, `true:${text}`))
      return [proverFinding('condition/never-true', unseen(about), path, { text })];
    if (!hasSeen(about, `false:${text}`))
      return [proverFinding('condition/always-true', unseen(about), path, { text })];
    return [];
  });
};

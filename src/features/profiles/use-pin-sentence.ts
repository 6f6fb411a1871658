import { useTranslations } from '../../i18n/index.ts';
import type { Result } from '../../shared/result.ts';
import type { PinAnswer, ProfileTrouble } from '../../storage/index.ts';

/** What is said to a PIN; null when it is right. */
export function usePinSentence(
  alias: string,
): (answer: Result<PinAnswer, ProfileTrouble>) => string | null {
  const t = useTranslations('profiles');
  return (answer) => {
    if (!answer.ok) return t(`why.${answer.trouble}`);
    const { value } = answer;
    if (value.is === 'right') return null;
    if (value.is === 'too-soon') return t('pin.tooSoon', { seconds: value.wait });
    return value.wait === 0
      ? t('pin.wrong', { alias })
      : t('pin.wrongWait', { alias, seconds: value.wait });
  };
}

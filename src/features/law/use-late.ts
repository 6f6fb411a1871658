import { useEffect, useState } from 'react';

type Late<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  | { state: 'failed'; again: () => void };

/**
 * Data that loads when somebody first wants to read it, with a way to ask again.
 *
 * @param load  the same function at each drawing
 */
export function useLate<Value>(load: () => Promise<Value>): Late<Value> {
  const [attempt, setAttempt] = useState(0);
  const [late, setLate] = useState<{ value: Value } | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (value) => {
        if (isCurrent) setLate({ value });
      },
      () => {
        if (isCurrent) setLate('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [load, attempt]);
  if (late === 'loading') return { state: 'loading' };
  if (late !== 'failed') return { state: 'ready', value: late.value };
  const again = () => {
    setLate('loading');
    setAttempt(attempt + 1);
  };
  return { state: 'failed', again };
}

import { describe, expect, it, vi } from 'vitest';
import { type ReadCase, type ReadingWorker, readCaseFile } from './read-case.ts';

/** A worker that answers, fails, or stays silent. */
function worker(answer: ReadCase | 'error' | 'silence') {
  const listeners: Record<string, (event: unknown) => void> = {};
  return {
    terminate: vi.fn<() => void>(),
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      listeners[type] = listener;
    },
    postMessage: () => {
      if (answer === 'error') queueMicrotask(() => listeners['error']?.({}));
      else if (answer !== 'silence') queueMicrotask(() => listeners['message']?.({ data: answer }));
    },
  } as unknown as ReadingWorker & { terminate: ReturnType<typeof vi.fn<() => void>> };
}

const file = (content = 'format: 1') => new File([content], 'scenario.yaml');

describe('readCaseFile', () => {
  it('gives what the worker found and ends it', async () => {
    const one = worker({ outcome: 'not-playable', problems: [] });
    expect(await readCaseFile(file(), () => one)).toEqual({
      outcome: 'not-playable',
      problems: [],
    });
    expect(one.terminate).toHaveBeenCalledOnce();
  });

  it('ends a worker that does not answer in time', async () => {
    const one = worker('silence');
    expect(await readCaseFile(file(), () => one, 10)).toEqual({ outcome: 'too-slow' });
    expect(one.terminate).toHaveBeenCalledOnce();
  });

  it('says so when the worker fails, or cannot be started', async () => {
    expect(await readCaseFile(file(), () => worker('error'))).toEqual({ outcome: 'unreadable' });
    const none = () => {
      throw new Error('no workers here');
    };
    expect(await readCaseFile(file(), none)).toEqual({ outcome: 'unreadable' });
  });

  it('does not open a file over 1 MB', async () => {
    const start = vi.fn<() => ReadingWorker>();
    expect(await readCaseFile(file('#'.repeat(1_000_001)), start)).toEqual({ outcome: 'too-big' });
    expect(start).not.toHaveBeenCalled();
  });
});

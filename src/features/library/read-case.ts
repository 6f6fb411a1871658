import type { PlayableScenario } from '../../domain/scenario/index.ts';
import type { Problem } from '../../domain/scenario/from-files.ts';
import type { CaseCard } from './case-card.ts';

/** What came of a file that somebody chose. */
export type ReadCase =
  /** Notes are problems that do not block play. */
  | {
      outcome: 'playable';
      card: CaseCard;
      scenario: PlayableScenario;
      hash: string;
      notes: ToldProblem[];
    }
  | { outcome: 'not-playable'; problems: ToldProblem[] }
  /** Over 1 MB: not even opened. */
  | { outcome: 'too-big' }
  /** Ended after five seconds; no honest file takes so long. */
  | { outcome: 'too-slow' }
  /** The device could not open the file, or could not start a worker. */
  | { outcome: 'unreadable' };
export type ToldProblem = { problem: Problem; sentence: string };

/** The part of a worker that is needed here; a test gives another. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

const LARGEST_FILE_BYTES = 1_000_000;
const LONGEST_MILLISECONDS = 5000;

/**
 * Reads a `scenario.yaml` in a worker of its own, which is ended when it takes too long. The libraries for it load with
 * the worker, not with the page. Never rejects.
 */
export async function readCaseFile(
  file: File,
  startWorker: () => ReadingWorker = newWorker,
  longest: number = LONGEST_MILLISECONDS,
): Promise<ReadCase> {
  if (file.size > LARGEST_FILE_BYTES) return { outcome: 'too-big' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await inWorker(startWorker(), bytes, longest);
  } catch {
    // A file that has gone, a folder dropped as a file, or a device without workers; the page says what to try.
    return { outcome: 'unreadable' };
  }
}

function newWorker(): ReadingWorker {
  return new Worker(new URL('./read-case.worker.ts', import.meta.url), { type: 'module' });
}

function inWorker(worker: ReadingWorker, bytes: Uint8Array, longest: number): Promise<ReadCase> {
  return new Promise((resolve) => {
    const end = (result: ReadCase) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => end({ outcome: 'too-slow' }), longest);
    worker.addEventListener('message', (event) => end((event as MessageEvent<ReadCase>).data));
    worker.addEventListener('error', () => end({ outcome: 'unreadable' }));
    worker.postMessage(bytes);
  });
}

import { slowHash } from '../../shared/slow-hash.ts';

/** One hash, then the worker is ended. */
addEventListener('message', ({ data }: MessageEvent<Parameters<typeof slowHash>>) => {
  void slowHash(...data).then((hash) => postMessage(hash));
});

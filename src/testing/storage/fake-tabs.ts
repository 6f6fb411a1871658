import type { Surroundings } from '../../storage/surroundings.ts';

/** Counts through the whole program, so that no two devices make the same id. */
let chance = 0;

/**
 * Surroundings of several tabs in one program, as Node has no Web Locks of its own. Messages arrive in a later turn, as
 * they do in browsers.
 *
 * @param has  what the browser offers: all of it, no locks (plain http), or no messages either
 */
export function fakeTabs(has: 'locks' | 'messages' | 'nothing'): () => Surroundings {
  const locks = fakeLocks();
  const openChannel = fakeChannels();
  let moment = Date.UTC(2026, 2, 14, 8);
  return () => ({
    now: () => (moment += 1000),
    wait: () => Promise.resolve(),
    randomBytes: (count) => {
      chance += 1;
      return new Uint8Array(count).with(count - 1, chance % 256).with(count - 2, chance >> 8);
    },
    locks: has === 'locks' ? locks : null,
    openChannel: has === 'nothing' ? null : openChannel,
    storageManager: null,
    onReturn: () => () => {},
  });
}

function fakeLocks(): NonNullable<Surroundings['locks']> {
  const held = new Set<string>();
  const locks = {
    async request(name: string, work: () => Promise<void>) {
      held.add(name);
      await work();
      held.delete(name);
    },
    query: async () => ({ held: [...held].map((name) => ({ name })) }),
  };
  return locks as unknown as NonNullable<Surroundings['locks']>; // the two calls that are used
}

function fakeChannels(): (name: string) => BroadcastChannel {
  const channels = new Set<EventTarget>();
  return () => {
    const channel = Object.assign(new EventTarget(), {
      postMessage(data: unknown) {
        for (const other of channels) {
          if (other === channel) continue;
          queueMicrotask(() => other.dispatchEvent(new MessageEvent('message', { data })));
        }
      },
      close: () => void channels.delete(channel),
    });
    channels.add(channel);
    return channel as unknown as BroadcastChannel; // the calls that are used
  };
}

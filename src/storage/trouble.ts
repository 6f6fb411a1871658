/**
 * Why this device does not keep something. The work itself was sound: it may be kept in memory, tried again later and
 * exported meanwhile.
 */
export type StorageTrouble =
  /** No room left, or more than the browser allows this site. */
  | 'storage/quota'
  /** The browser refuses to store: a private window, a setting, an organisation's policy. */
  | 'storage/blocked'
  /** Storage was there and failed: a broken disk, data cleared under our feet, a time limit. */
  | 'storage/unavailable'
  /** The tables were upgraded by a newer version of this program, here or in another tab. */
  | 'storage/newer-version';

/** Why an append was refused. Nothing was written and nothing is kept: the log has another owner or another end. */
export type AppendRefusal =
  /** The log has grown, or ends elsewhere, since the caller read it. */
  | 'storage/stale'
  /** Another tab has taken the run over. */
  | 'storage/lease-lost'
  /** The run is finished and has its result. */
  | 'storage/finished'
  | RunMissing;

/** No such run on this device: deleted, or never here. */
export type RunMissing = 'storage/missing';

const REFUSALS: readonly string[] = [
  'storage/stale',
  'storage/lease-lost',
  'storage/finished',
  'storage/missing',
] satisfies AppendRefusal[];

export function isRefusal(trouble: StorageTrouble | AppendRefusal): trouble is AppendRefusal {
  return REFUSALS.includes(trouble);
}

import type { ProfileId, RunId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { FIRST_PROFILE } from '../profiles/first-profile.ts';
import type { StorageTrouble } from '../trouble.ts';
import type { Rows } from './rows.ts';

/**
 * The tables of this device, whatever keeps them. Two implementations, one contract suite: Dexie for what must survive,
 * memory for when the browser keeps nothing. Everything above is written once, against this.
 */
export interface Database {
  /**
   * Does all of `work` or none of it, and answers only when that is durable. Transactions that share a table follow one
   * another, in this tab and across tabs. Inside, await nothing but the tables.
   */
  write<Value>(
    names: readonly TableName[],
    work: Work<Value>,
  ): Promise<Result<Value, StorageTrouble>>;
  /** One consistent view of the named tables. */
  read<Value>(
    names: readonly TableName[],
    work: Work<Value>,
  ): Promise<Result<Value, StorageTrouble>>;
  /**
   * Tells what `work` reads, now and after every change of it, made in this tab or another.
   *
   * @returns ends the watching
   */
  watch<Value>(
    names: readonly TableName[],
    work: Work<Value>,
    tell: (answer: Result<Value, StorageTrouble>) => void,
  ): () => void;
  close(): void;
}

export type TableName = keyof Rows;
export type Work<Value> = (tables: Tables) => Promise<Value>;
export type Tables = { readonly [Name in TableName]: Table<Rows[Name]> };

/** A key as `tableKeys` lists its parts: `'run-1'`, or `['run-1', 7]`. */
export type Key = string | readonly [string, string | number];

export interface Table<Row> {
  get(key: Key): Promise<Row | undefined>;
  /** In the order of keys. */
  all(): Promise<Row[]>;
  /** The rows of one run, in the order of keys. Only for tables whose key begins with `run`. */
  ofRun(run: RunId): Promise<Row[]>;
  /** Adds rows that are not there yet; one that is would be a bug, and throws. */
  add(rows: readonly Row[]): Promise<void>;
  put(row: Row): Promise<void>;
  delete(key: Key): Promise<void>;
  deleteRun(run: RunId): Promise<void>;
  /** Deletes every row. */
  clear(): Promise<void>;
}

/** The key of each table, by the names of its parts. */
export const tableKeys: { readonly [Name in TableName]: readonly (keyof Rows[Name] & string)[] } = {
  runs: ['id'],
  events: ['run', 'seq'],
  scenarios: ['hash'],
  results: ['run'],
  drafts: ['run', 'decision'],
  notepads: ['run', 'seat'],
  preferences: ['key'],
  damaged: ['run', 'id'],
  leases: ['run'],
  cases: ['id'],
};

export const tableNames = Object.keys(tableKeys) as TableName[];

/** Name of the first profile's database, and the beginning of all others; their tables have versions of their own. */
export const BASE_NAME = 'caseroute';

/** Each profile has a database of its own, so that no list, export or deletion can reach into another one. */
export function databaseName(profile: ProfileId, base = BASE_NAME): string {
  return profile === FIRST_PROFILE ? base : `${base}-${profile}`;
}

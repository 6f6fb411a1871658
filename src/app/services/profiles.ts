import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type KnownProfiles, type ProfilesPort, startOf } from '../../features/profiles/index.ts';
import type { ProfileId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import type {
  DeviceProfiles,
  Profile,
  ProfileTrouble,
  StorageTrouble,
} from '../../storage/index.ts';
import { openProfiles } from '../../storage/profiles/device-profiles.ts';
import { FIRST_PROFILE } from '../../storage/profiles/first-profile.ts';
import {
  endProfile,
  enterProfile,
  leaveProfile,
  leaveWithOthers,
  rememberStart,
  resumeAfterReload,
} from './change-profile.ts';
import { asksWhoPlays, openProfile } from './open-profile.ts';
import { forgetChoicesOf, passChoicesTo } from './profile-choices.ts';

const store = createStore<{ known: KnownProfiles }>(() => ({ known: { state: 'loading' } }));
let opened: Promise<Result<DeviceProfiles, StorageTrouble>> | null = null;
let isFollowed = false;
/** While this tab deletes profiles it stays, also without its own, until all are gone. */
let isRemoving = false;

/** Everybody who shares this device; told anew when another tab changes the list. */
export function useProfiles(): KnownProfiles {
  useEffect(follow, []);
  return useStore(store, ({ known }) => known);
}

/** Keeps what this tab knows in step with the list, from the first call on. */
export function follow(): void {
  if (isFollowed) return;
  isFollowed = true;
  leaveWithOthers();
  window.addEventListener('pagehide', resumeAfterReload);
  window.addEventListener('pageshow', ({ persisted }) => {
    // Back to a page that the browser kept whole is no reload: time may have passed, and another person sits here.
    if (persisted && asksWhoPlays()) endProfile();
  });
  void list().then((profiles) => {
    if (profiles.ok) profiles.value.watch(take);
    else take(profiles);
  });
}

function take(answer: Result<readonly Profile[], StorageTrouble>): void {
  if (!answer.ok) return store.setState({ known: { state: 'failed', because: answer.trouble } });
  const isKept = rememberStart(startOf(answer.value));
  const profiles = staying(answer.value);
  store.setState({ known: isKept ? { state: 'ready', profiles } : notAsked });
  const mine = openProfile();
  if (mine === null) enterIfAlone(answer.value);
  else if (!isRemoving && !isThere(mine, profiles)) endProfile();
}

/** A browser that does not keep how to start would open the first profile without asking. */
const notAsked: KnownProfiles = { state: 'failed', because: 'storage/blocked' };

function enterIfAlone(profiles: readonly Profile[]): void {
  const start = startOf(profiles);
  if (start !== 'ask') enterProfile(start ?? FIRST_PROFILE);
}

function staying(profiles: readonly Profile[]): Profile[] {
  return profiles.filter(({ isLeaving }) => !isLeaving);
}

function isThere(id: ProfileId, profiles: readonly Profile[]): boolean {
  return profiles.length === 0 ? id === FIRST_PROFILE : profiles.some((one) => one.id === id);
}

function list(): Promise<Result<DeviceProfiles, StorageTrouble>> {
  opened ??= openProfiles();
  return opened;
}

async function ask<Value>(
  question: (profiles: DeviceProfiles) => Promise<Result<Value, ProfileTrouble>>,
): Promise<Result<Value, ProfileTrouble>> {
  const profiles = await list();
  return profiles.ok ? question(profiles.value) : profiles;
}

/** Keeps what the list says of the old runs of a closed profile. */
export async function markTidied(id: ProfileId, oldRuns: Profile['oldRuns']): Promise<void> {
  await ask((profiles) => profiles.markTidied(id, oldRuns));
}

export const profilesPort: ProfilesPort = {
  async add(alias, pin) {
    const added = await ask((profiles) => profiles.add(alias, pin));
    if (added.ok) passChoicesTo(added.value.id);
    return added;
  },
  rename: (id, alias) => ask((profiles) => profiles.rename(id, alias)),
  changePin: (id, pin) => ask((profiles) => profiles.changePin(id, pin)),
  tryPin: (id, pin) => ask((profiles) => profiles.tryPin(id, pin)),
  remove: (id) => removeEach([id]),
  async removeAll() {
    const known = await ask((profiles) => profiles.list());
    if (!known.ok) return known.trouble;
    return removeEach([...new Set([...known.value.map(({ id }) => id), FIRST_PROFILE])]);
  },
  enter(id) {
    void ask((profiles) => profiles.markUsed(id));
    enterProfile(id);
  },
  leave: leaveProfile,
};

async function removeEach(ids: readonly ProfileId[]): Promise<ProfileTrouble | null> {
  isRemoving = true;
  const trouble = await removeOneByOne(ids);
  isRemoving = false;
  const rest = await ask((profiles) => profiles.list());
  if (!rest.ok) return trouble ?? rest.trouble;
  const mine = openProfile();
  const isMineGone = mine !== null && trouble === null && ids.includes(mine);
  // What is told of the list comes later; the page that is loaded again must know how to start.
  rememberStart(startOf(rest.value));
  if (isMineGone || (mine !== null && !isThere(mine, staying(rest.value)))) endProfile();
  return trouble;
}

async function removeOneByOne(ids: readonly ProfileId[]): Promise<ProfileTrouble | null> {
  for (const id of ids) {
    // First, because a deletion that is cut short is finished by the list alone.
    forgetChoicesOf(id);
    const removed = await ask((profiles) => profiles.remove(id));
    if (!removed.ok) return removed.trouble;
  }
  return null;
}

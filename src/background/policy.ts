import { browser } from '../shared/browser.ts';
import { canonical } from '../shared/canonical.ts';
import { POLICY_KEY } from '../shared/policy.ts';
import { readPolicy } from '../shared/read-policy.ts';
import { loadPolicy } from '../shared/settings.ts';

/** Takes over what the organisation says now, if anything. */
export async function followPolicy(): Promise<void> {
  // Firefox refuses the question where no policy is installed.
  const managed = await browser.storage.managed.get(null).catch(() => undefined);
  const policy = readPolicy(managed);
  if (canonical(policy) === canonical(await loadPolicy())) return;
  await browser.storage.local.set({ [POLICY_KEY]: policy });
}

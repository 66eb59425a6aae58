import { frontTab, openStory, startPicker, togglePeek, toggleSite } from './actions.ts';

/** What each command of the manifest does to the tab in front. */
const commands: Record<string, (tab: { id: number; url: string }) => Promise<void>> = {
  toggle_site: ({ url }) => toggleSite(url),
  toggle_all: ({ id }) => togglePeek(id),
  pick: ({ id }) => startPicker(id),
  open_story: ({ id }) => openStory(id),
};

/** Carries out a keyboard command. */
export async function runCommand(name: string): Promise<void> {
  const tab = await frontTab();
  if (tab) await commands[name]?.(tab);
}

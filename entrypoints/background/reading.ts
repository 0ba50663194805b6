import { browser } from 'wxt/browser';
import type { ArticleDraft } from '@/utils/article/article-draft';
import type { CapturedPage } from '@/utils/article/captured-page';
import type { SavedBefore } from '@/utils/article/save-receipt';
import { captureTab, type TabError } from '@/utils/browser/capture-tab';
import { joinTab, stopJoining } from '@/utils/browser/join-tab';
import { recallVerdict } from '@/utils/browser/page-verdicts';
import { stayAwake } from '@/utils/browser/stay-awake';
import { findSaved } from '@/utils/library/find-saved';
import type { JoinState, ReadingState, SaveState } from '@/utils/messaging/protocol';
import { isJoinSite } from '@/utils/settings/is-join-site';
import { readHost } from '@/utils/settings/read-host';
import { changeSettings, getSettings } from '@/utils/settings/settings-store';
import { keepArticle, takeBack } from './keep-article';
import { mayAutoSave } from './may-auto-save';
import { watchJoining } from './watch-joining';

type Watcher = (state: ReadingState) => void;

/** What is known of the tab before its page is read. */
interface TabFacts {
  readonly title: string;
  readonly isPrivate: boolean;
}

/**
 * One tab's page, being read and saved. It goes on to its end whether or not anybody watches: that is
 * why closing the popup at once loses nothing.
 */
export class Reading {
  readonly tabId: number;
  readonly anyway: boolean;
  readonly #watchers = new Set<Watcher>();
  #captured: CapturedPage | null = null;
  #page: ReadingState = { phase: 'working', title: '' };
  #save: SaveState = { phase: 'unsaved', before: null };
  /** Which save is the current one: what is still told of one that was taken back is no news. */
  #turn = 0;
  #join: JoinState = { phase: 'idle' };

  constructor(tabId: number, anyway: boolean) {
    this.tabId = tabId;
    this.anyway = anyway;
  }

  /** Whether it is still about to become something else by itself, so that a second popup should join it. */
  get isUnderWay(): boolean {
    const isJoining = this.#join.phase === 'joining';
    return this.#page.phase === 'working' || this.#save.phase === 'saving' || isJoining;
  }

  /** Tells a watcher the whole state now, and every change of it until the signal ends. */
  watch(watcher: Watcher, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#watchers.add(watcher);
    signal.addEventListener('abort', () => this.#watchers.delete(watcher), { once: true });
    const draft = this.#captured?.draft;
    watcher(draft ? { phase: 'article', draft, save: this.#save } : this.#page);
    if (this.#join.phase !== 'idle') watcher({ phase: 'join-changed', join: this.#join });
  }

  /** Reads the page, and saves it where the settings say so. Resolves when both are done. */
  async run(): Promise<void> {
    const [facts, { siteRules }, verdict] = await Promise.all([
      readTab(this.tabId),
      getSettings(),
      recallVerdict(this.tabId),
    ]);
    this.#showPage({ phase: 'working', title: facts.title });
    const isKnown = verdict?.isArticle ?? false;
    const wish = { anyway: this.anyway, isKnown, selection: false, rules: siteRules };
    const captured = await stayAwake(captureTab(this.tabId, wish));
    if (!captured.ok) {
      this.#showPage(failedState(captured.error, facts.title));
      return;
    }
    const { draft } = captured.value;
    const before = await findBefore(draft);
    const settings = await getSettings();
    const saves = !before && !facts.isPrivate && mayAutoSave(settings, draft.url);
    this.#captured = captured.value;
    this.#save = saves ? { phase: 'saving' } : { phase: 'unsaved', before };
    this.#tell({ phase: 'article', draft, save: this.#save });
    if (saves) await this.#keep(captured.value);
    if (draft.pages && isJoinSite(settings.joinSites, new URL(draft.url).hostname)) await this.join(false);
  }

  /**
   * Fetches the other pages of the article, or those that failed before, and joins them. What was
   * saved of it is saved anew, whole; the copy of one page stays as an older version.
   *
   * @param always - on this site from now on without being asked.
   */
  async join(always: boolean): Promise<void> {
    const captured = this.#captured;
    if (!captured) return;
    const { draft, original } = captured;
    if (always) await rememberJoinSite(new URL(draft.url).hostname);
    if (!draft.pages || this.#join.phase === 'joining') return;
    this.#showJoin({ phase: 'joining', here: draft.pageCount, known: draft.pageCount + draft.pagesMissing });
    const progress = (here: number, known: number) => this.#showJoin({ phase: 'joining', here, known });
    const joined = await stayAwake(watchJoining(this.tabId, progress, joinTab(this.tabId, draft)));
    if (joined) {
      this.#captured = { draft: joined, original };
      this.#tell({ phase: 'article', draft: joined, save: this.#save });
    }
    this.#showJoin({ phase: 'idle' });
    const isLonger = joined !== null && joined.counts.characters > draft.counts.characters;
    if (isLonger && this.#save.phase === 'saved') await this.#keep({ draft: joined, original });
  }

  /** Calls the joining off; the pages that are here stay. */
  stopJoining(): void {
    if (this.#join.phase === 'joining') void stopJoining(this.tabId);
  }

  /** Saves what was read: the button, or anew over an older copy, or once more after *Undo*. */
  async save(): Promise<void> {
    const canSave = this.#save.phase !== 'saving' && this.#save.phase !== 'saved';
    if (this.#captured && canSave) await this.#keep(this.#captured);
  }

  /** Takes the save back. */
  async undo(): Promise<void> {
    if (this.#save.phase !== 'saved') return;
    this.#turn += 1;
    await takeBack(this.#save.receipt);
    this.#showSave({ phase: 'undone' });
  }

  async #keep(captured: CapturedPage): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#showSave({ phase: 'saving' });
    await keepArticle(captured, this.tabId, (save) => {
      if (turn === this.#turn) this.#showSave(save);
    });
  }

  #showPage(page: ReadingState): void {
    this.#page = page;
    this.#tell(page);
  }

  #showSave(save: SaveState): void {
    this.#save = save;
    this.#tell({ phase: 'save-changed', save });
  }

  #showJoin(join: JoinState): void {
    this.#join = join;
    this.#tell({ phase: 'join-changed', join });
  }

  #tell(state: ReadingState): void {
    for (const watcher of this.#watchers) watcher(state);
  }
}

/** Where the library cannot be asked, it cannot be written either: the save will name the failure. */
function findBefore(draft: ArticleDraft): Promise<SavedBefore | null> {
  return findSaved([draft.canonicalUrl, draft.url]).catch(() => null);
}

async function readTab(tabId: number): Promise<TabFacts> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return { title: tab?.title ?? '', isPrivate: tab?.incognito ?? false };
}

function failedState(error: TabError, title: string): ReadingState {
  if (error.code === 'unreadable') return { phase: 'blocked', reason: error.blocked ?? 'other', title };
  if (error.code === 'not-article') return { phase: 'not-article', title };
  return { phase: 'failed', error: { code: error.code, message: error.message }, title };
}

async function rememberJoinSite(hostname: string): Promise<void> {
  const { joinSites } = await getSettings();
  if (isJoinSite(joinSites, hostname)) return;
  await changeSettings({ joinSites: [...joinSites, readHost(hostname) ?? hostname] });
}

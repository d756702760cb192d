// Replies under way, per agent and conversation, in the tab's storage: changing chats or reloading loses nothing.

export class Drafts {
  constructor(
    private readonly storage: Storage | null,
    private agent: string = "",
  ) {}

  #memory = new Map<string, string>();

  /** From now on these are this agent's drafts; another's are not shown to her. */
  belongTo(agent: string): void {
    this.agent = agent;
  }

  read(id: string): string {
    const key = this.#key(id);
    return this.#memory.get(key) ?? this.#stored(key) ?? "";
  }

  keep(id: string, text: string): void {
    const key = this.#key(id);
    if (text) this.#memory.set(key, text);
    else this.#memory.delete(key);
    try {
      if (text) this.storage?.setItem(key, text);
      else this.storage?.removeItem(key);
    } catch {
      // Full or forbidden: the draft then lives as long as the page.
    }
  }

  /** The conversations with an unsent draft of this agent. */
  ids(): string[] {
    const prefix = this.#key("");
    const keys = [...this.#memory.keys()];
    for (let index = 0; index < (this.storage?.length ?? 0); index++)
      keys.push(this.storage!.key(index) ?? "");
    return [...new Set(keys.filter((key) => key.startsWith(prefix)))].map((key) => key.slice(prefix.length));
  }

  /** Signing out leaves nothing behind. */
  clear(): void {
    for (const id of this.ids()) this.keep(id, "");
  }

  #key(id: string): string {
    return `storeside.desk.draft.${this.agent}.${id}`;
  }

  #stored(key: string): string | null {
    try {
      return this.storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }
}

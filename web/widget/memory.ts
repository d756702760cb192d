// What outlives the page, in the shop's own storage: which conversation it is, what is still to be sent, what was seen.
// All tabs of a shop share it. Without storage (blocked, private) it lives as long as the page.

import type { Outgoing } from "./conversation.ts";
import type { Key } from "./desk.ts";

export interface Remembered extends Key {
  /** The signed-in customer (the token's `sub`) whose conversation it is, null for a guest. */
  customer: string | null;
  /** Resolved conversations are not listened to until the panel is opened. */
  resolved: boolean;
}

/** The part of the Web Storage API that is used. */
export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

function volatileStore(): Store {
  const values = new Map<string, string>();
  return {
    getItem: (name) => values.get(name) ?? null,
    setItem: (name, value) => void values.set(name, value),
    removeItem: (name) => void values.delete(name),
    key: (index) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
}

/** localStorage or sessionStorage if the browser lets us. */
export function browserStore(name: "localStorage" | "sessionStorage"): Store {
  try {
    const store = window[name];
    store.setItem("storeside.probe", "1");
    store.removeItem("storeside.probe");
    return store;
  } catch {
    return volatileStore();
  }
}

export class Memory {
  readonly #prefix: string;
  /** What the browser's storage had no room for. */
  readonly #overflow = new Map<string, string>();

  constructor(
    site: string,
    private readonly lasting: Store = browserStore("localStorage"),
    private readonly tab: Store = browserStore("sessionStorage"),
  ) {
    this.#prefix = `storeside.${site}.`;
  }

  /** Whether a storage event concerns the conversation itself. */
  isConversation(name: string | null): boolean {
    return name === `${this.#prefix}conversation` || name === null;
  }

  isSeen(name: string | null): boolean {
    return name === `${this.#prefix}seen`;
  }

  get conversation(): Remembered | null {
    const value = this.#read<Remembered>(this.lasting, "conversation");
    return value && typeof value.id === "string" && typeof value.token === "string" ? value : null;
  }

  set conversation(value: Remembered | null) {
    this.#write(this.lasting, "conversation", value);
  }

  /** Belongs to one conversation: another one starts at 0. */
  seen(id: string): number {
    const value = this.#read<{ id: string; seq: number }>(this.lasting, "seen");
    return value?.id === id ? value.seq : 0;
  }

  setSeen(id: string, seq: number): void {
    this.#write(this.lasting, "seen", { id, seq });
  }

  /** What was written and not yet stored by the desk, oldest first. One entry each, so that tabs do not overwrite each other. */
  get outbox(): Outgoing[] {
    const names = Array.from({ length: this.lasting.length }, (_, index) => this.lasting.key(index) ?? "");
    return names
      .filter((name) => name.startsWith(`${this.#prefix}out.`))
      .map((name) => this.#read<Outgoing>(this.lasting, name.slice(this.#prefix.length)))
      .filter((outgoing) => outgoing !== null)
      .map((outgoing) => ({ ...outgoing, photos: outgoing.photos ?? [] }))
      .sort((a, b) => (a.created_at < b.created_at ? -1 : 1));
  }

  keep(outgoing: Outgoing): void {
    this.#write(this.lasting, `out.${outgoing.client_id}`, outgoing);
  }

  drop(clientId: string): void {
    this.#write(this.lasting, `out.${clientId}`, null);
  }

  get draft(): string {
    return this.#read<string>(this.tab, "draft") ?? "";
  }

  set draft(text: string) {
    this.#write(this.tab, "draft", text || null);
  }

  get open(): boolean {
    return this.#read<boolean>(this.tab, "open") ?? false;
  }

  set open(open: boolean) {
    this.#write(this.tab, "open", open || null);
  }

  #read<T>(store: Store, name: string): T | null {
    try {
      const text = this.#overflow.get(name) ?? store.getItem(this.#prefix + name);
      return JSON.parse(text ?? "null") as T | null;
    } catch {
      return null;
    }
  }

  #write(store: Store, name: string, value: unknown): void {
    this.#overflow.delete(name);
    try {
      if (value === null) store.removeItem(this.#prefix + name);
      else store.setItem(this.#prefix + name, JSON.stringify(value));
    } catch {
      // Full: the conversation goes on in this page.
      this.#overflow.set(name, JSON.stringify(value));
    }
  }
}

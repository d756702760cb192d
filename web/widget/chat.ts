// The shopper's conversation as a running thing: opens it with the first message, delivers the outbox in order, keeps
// the link, and follows what other tabs do. The UI reads `view` and calls the verbs.

import type { MessagePage, PageContext, ShopperEvent } from "../shared/protocol.ts";
import {
  type Conversation,
  cleanText,
  EMPTY,
  leavesGap,
  mayRepeat,
  type Outgoing,
  reduce,
  type Step,
} from "./conversation.ts";
import { type Desk, DeskError, type Key } from "./desk.ts";
import { DeskLink, pauseMs } from "./link.ts";
import type { Memory } from "./memory.ts";
import type { PhotoParts } from "./photo_chunk.ts";
import type { PhotoDrafts } from "./photos.ts";

export interface ChatOptions {
  desk: Desk;
  memory: Memory;
  locale: () => string;
  /** Where the shopper is in the shop right now. */
  page: () => PageContext;
  /** Whether anyone can see the page; what arrives while nobody can stays unread. */
  visible?: () => boolean;
  sleep?: (ms: number) => Promise<void>;
  /** What only photos need; rejects where it cannot be loaded. */
  photoParts: () => Promise<PhotoParts>;
}

const TRIES = 3;
const TYPING_EVERY_MS = 3000;
/** A writing sign that nobody takes back goes out by itself; the bot may need its deadline several times. */
const TYPING_LASTS_MS = { agent: 12_000, bot: 40_000 };

/** The customer a token speaks of; not verified, only compared. */
export function customerOf(token: string | null): string | null {
  try {
    const payload = token?.split(".")[1]?.replace(/-/g, "+").replace(/_/g, "/");
    return payload ? String((JSON.parse(atob(payload)) as { sub: unknown }).sub) : null;
  } catch {
    return null;
  }
}

export class Chat {
  /** Photos for the message that is being written; null before the first one. */
  photos: PhotoDrafts | null = null;
  readonly #thumbnails = new Map<string, Promise<string>>();
  #view: Conversation = EMPTY;
  #listeners = new Set<() => void>();
  #link: DeskLink | null = null;
  #key: Key | null = null;
  #customerToken: string | null = null;
  #opening: Promise<Key> | null = null;
  #flushing = false;
  #opened = false;
  #typedAt = 0;
  #typingTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #desk: Desk;
  readonly #memory: Memory;
  readonly #sleep: (ms: number) => Promise<void>;

  constructor(private readonly options: ChatOptions) {
    this.#desk = options.desk;
    this.#memory = options.memory;
    this.#sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
  }

  get view(): Conversation {
    return this.#view;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes up what was remembered: conversation and unsent messages. */
  start(): void {
    for (const outgoing of this.#memory.outbox) {
      this.#step({ type: "outgoing.added", outgoing: { ...outgoing, status: "sending", error: null } });
    }
    this.#adopt();
    void this.#flush();
  }

  stop(): void {
    this.#link?.stop();
    clearTimeout(this.#typingTimer);
  }

  /** The panel came into view: from now on everything that arrives is seen. */
  panelOpened(): void {
    this.#opened = true;
    if (this.#key && !this.#link) this.#connect();
    this.markSeen();
  }

  panelClosed(): void {
    this.#opened = false;
  }

  /** Everything that is here was in view. */
  markSeen(): void {
    if (!this.#opened || !this.#key || this.#view.cursor <= this.#view.seen) return;
    if (this.options.visible && !this.options.visible()) return;
    this.#memory.setSeen(this.#key.id, this.#view.cursor);
    this.#step({ type: "messages.seen", seq: this.#view.cursor });
  }

  /** Takes photos for the next message. Rejects where the widget cannot load what that needs. */
  async attach(files: readonly File[]): Promise<void> {
    const { PhotoDrafts: Drafts, prepare } = await this.options.photoParts();
    this.photos ??= new Drafts({
      desk: this.#desk,
      key: async () => this.#key ?? (await this.#open()),
      prepare,
      newId,
      changed: (drafts) => this.#step({ type: "drafts.changed", drafts }),
    });
    this.photos.add(files);
  }

  /**
   * Writes a message, with the photos that wait; a payload is one that a bot message offered, its title then being the
   * text, and leaves the photos where they are.
   */
  send(text: string, payload: string | null = null): void {
    const clean = cleanText(text);
    const taken = (payload === null && this.photos?.take()) || [];
    if (!clean && !taken.length) return;
    for (const { photo, preview } of taken)
      if (preview) this.#thumbnails.set(photo.id, Promise.resolve(preview));
    const outgoing: Outgoing = {
      client_id: newId(),
      text: clean,
      payload,
      photos: taken.map(({ photo }) => photo),
      created_at: new Date().toISOString(),
      status: "sending",
      error: null,
    };
    this.#memory.keep(outgoing);
    this.#step({ type: "outgoing.added", outgoing });
    void this.#flush();
  }

  /** Again, with the same client_id, so that it is stored once whatever happened to the first try. */
  retry(clientId: string): void {
    const failed = this.#view.outbox.find(
      ({ client_id, status }) => client_id === clientId && status === "failed",
    );
    if (!failed) return;
    // The desk has something else under this id: this text was never stored, so it may get an id of its own.
    const conflict = failed.error === "message.client_id_conflict";
    const again: Outgoing = {
      ...failed,
      client_id: conflict ? newId() : failed.client_id,
      payload: failed.error === "payload.not_offered" ? null : failed.payload,
      status: "sending",
      error: null,
    };
    if (conflict) this.#memory.drop(clientId);
    this.#memory.keep(again);
    this.#step({ type: "outgoing.retried", client_id: clientId, as: again });
    void this.#flush();
  }

  discard(clientId: string): void {
    this.#memory.drop(clientId);
    this.#step({ type: "outgoing.removed", client_id: clientId });
  }

  /** Leaves this conversation; the next message opens a new one. */
  restart(): void {
    this.#memory.conversation = null;
    this.#adopt();
  }

  /** Who is signed in to the shop; null after signing out, which also ends what the next person could read here. */
  async identify(token: string | null): Promise<void> {
    this.#customerToken = token;
    const remembered = this.#memory.conversation;
    if (!remembered) return;
    const customer = customerOf(token);
    const changed = remembered.customer !== null && remembered.customer !== customer;
    try {
      if (token !== null || changed) await this.#desk.identify(remembered, changed ? null : token);
      if (!changed) this.#memory.conversation = { ...remembered, customer };
    } catch {
      // The guest's proof still stands, and the next page tells the desk again.
    }
    if (changed) {
      this.photos?.clear();
      this.#thumbnails.clear();
      this.restart();
    }
  }

  /** The shopper is writing; told at most every few seconds, and only where a person may be reading. */
  typing(): void {
    const { state } = this.#view;
    if (!this.#key || (state !== "queued" && state !== "assigned")) return;
    const now = Date.now();
    if (now - this.#typedAt < TYPING_EVERY_MS) return;
    this.#typedAt = now;
    if (!this.#link?.tell({ type: "typing" })) this.#desk.typing(this.#key).catch(() => {});
  }

  /** The PDF of an order's invoice. Rejects with a DeskError, also where there is no conversation. */
  async invoice(orderNumber: string): Promise<Blob> {
    if (!this.#key) throw new DeskError(404, "conversation.not_found");
    return this.#desk.invoice(this.#key, orderNumber);
  }

  /** A photo of this conversation as an address for <img>. Rejects where it is no longer there. */
  photo = (id: string, small: boolean): Promise<string> => {
    const known = small ? this.#thumbnails.get(id) : undefined;
    if (known) return known;
    const loaded = this.#photo(id, small);
    if (small) {
      this.#thumbnails.set(id, loaded);
      loaded.catch(() => this.#thumbnails.delete(id));
    }
    return loaded;
  };

  async #photo(id: string, small: boolean): Promise<string> {
    if (!this.#key) throw new DeskError(404, "conversation.not_found");
    const { dataUrl } = await this.options.photoParts();
    return dataUrl(await this.#desk.photo(this.#key, id, small));
  }

  /** The page is in view or on the network again. */
  wake(): void {
    this.#link?.wake();
    this.#repeatFailed();
  }

  /** Another tab changed what is remembered. */
  remembered(name: string | null): void {
    if (this.#memory.isConversation(name)) {
      if (this.#memory.conversation?.id !== this.#key?.id) this.#adopt();
    } else if (this.#memory.isSeen(name) && this.#key) {
      this.#step({ type: "messages.seen", seq: this.#memory.seen(this.#key.id) });
    }
  }

  #step(step: Step): void {
    const before = this.#view;
    this.#view = reduce(before, step);
    if (this.#view === before) return;
    for (const { client_id } of before.outbox) {
      if (!this.#view.outbox.some((outgoing) => outgoing.client_id === client_id))
        this.#memory.drop(client_id);
    }
    if (this.#view.typing !== before.typing) this.#watchTyping();
    for (const listener of this.#listeners) listener();
  }

  #watchTyping(): void {
    clearTimeout(this.#typingTimer);
    const { typing } = this.#view;
    if (!typing) return;
    this.#typingTimer = setTimeout(
      () => this.#step({ type: "typing.changed", author: null }),
      TYPING_LASTS_MS[typing],
    );
  }

  /** Shows the remembered conversation, or none. */
  #adopt(expired = false): void {
    this.#link?.stop();
    this.#link = null;
    const remembered = this.#memory.conversation;
    const before = this.#key;
    this.#key = remembered && { id: remembered.id, token: remembered.token };
    if (before && before.id !== this.#key?.id) this.photos?.again();
    this.#step({
      type: "conversation.opened",
      seen: remembered ? this.#memory.seen(remembered.id) : 0,
      loading: remembered !== null,
      expired,
    });
    if (remembered && (this.#opened || !remembered.resolved)) this.#connect();
    else if (!remembered) this.#step({ type: "link.changed", link: "idle" });
  }

  #connect(): void {
    const key = this.#key!;
    const link = new DeskLink(this.#desk, key, {
      cursor: () => this.#view.cursor,
      page: (page) => this.#pageArrived(page),
      event: (event) => this.#eventArrived(event),
      link: (state) => this.#linkChanged(state),
      lost: () => this.#lost(key),
    });
    this.#link = link;
    void link.run();
  }

  #pageArrived(page: MessagePage): void {
    this.#step({ type: "page.arrived", page });
    if (!page.messages.length) this.#step({ type: "history.complete" });
    this.#rememberState();
    this.markSeen();
  }

  #eventArrived(event: ShopperEvent): void {
    if (event.type === "pong") return;
    if (event.type === "error") {
      if (/^(token\.invalid|conversation\.not_found)$/.test(event.error.code) && this.#key)
        this.#lost(this.#key);
      return;
    }
    if (event.type === "message.created" && leavesGap(this.#view, event.message)) {
      this.#link?.catchUp().catch(() => this.#link?.wake());
      return;
    }
    this.#step(event);
    if (event.type === "conversation.changed") this.#rememberState();
    this.markSeen();
  }

  #rememberState(): void {
    const remembered = this.#memory.conversation;
    const resolved = this.#view.state === "resolved";
    if (remembered?.id === this.#key?.id && remembered && remembered.resolved !== resolved) {
      this.#memory.conversation = { ...remembered, resolved };
    }
  }

  #linkChanged(link: Conversation["link"]): void {
    const { link: before } = this.#view;
    this.#step({ type: "link.changed", link });
    if (before !== link && (link === "live" || link === "polling")) this.#repeatFailed();
  }

  #repeatFailed(): void {
    this.photos?.repeat();
    for (const { client_id, status, error } of this.#view.outbox) {
      if (status === "failed" && mayRepeat(error)) this.retry(client_id);
    }
  }

  /** The desk does not know this conversation (any more). Unsent words stay; payloads and photos of it do not. */
  #lost(key: Key): void {
    if (this.#key?.id !== key.id) return;
    if (this.#memory.conversation?.id === key.id) this.#memory.conversation = null;
    for (const outgoing of this.#view.outbox) {
      if (!outgoing.text) {
        this.discard(outgoing.client_id);
        continue;
      }
      const plain = { ...outgoing, payload: null, photos: [], status: "sending" as const, error: null };
      this.#memory.keep(plain);
      this.#step({ type: "outgoing.retried", client_id: outgoing.client_id, as: plain });
    }
    this.#adopt(true);
    void this.#flush();
  }

  async #flush(): Promise<void> {
    if (this.#flushing) return;
    this.#flushing = true;
    try {
      let losses = 0;
      for (;;) {
        const next = this.#view.outbox.find(({ status }) => status === "sending");
        if (!next) return;
        try {
          await this.#deliver(next);
        } catch (error) {
          if (!(error instanceof DeskError)) throw error;
          if (error.lost && this.#key && losses++ === 0) this.#lost(this.#key);
          else this.#fail(next, error);
        }
      }
    } finally {
      this.#flushing = false;
    }
  }

  async #deliver(outgoing: Outgoing): Promise<void> {
    const { client_id, text, payload } = outgoing;
    const photos = outgoing.photos.map(({ id }) => id);
    const { seq } = await this.#insist(async () => {
      const key = this.#key ?? (await this.#open());
      return this.#desk.post(key, { client_id, text, payload, photos }, this.options.page());
    });
    this.#memory.drop(client_id);
    this.#step({ type: "outgoing.sent", client_id, seq });
  }

  /** Repeats what failed for a passing reason. */
  async #insist<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; ) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof DeskError)) throw error;
        if (error.status === 429) await this.#sleep((error.retryAfterSeconds ?? 2) * 1000);
        else if (error.temporary && tries < TRIES && globalThis.navigator?.onLine !== false)
          await this.#sleep(pauseMs(tries++));
        else throw error;
      }
    }
  }

  /** Where the desk is out of reach, whatever waits behind this one fails with it, so that the order is kept. */
  #fail(outgoing: Outgoing, error: DeskError): void {
    const waiting = this.#view.outbox.filter(({ status }) => status === "sending");
    const failed = error.temporary || error.lost ? waiting : [outgoing];
    const code = error.status === 0 ? "network" : error.temporary || error.lost ? "server" : error.code;
    this.#step({
      type: "outgoing.failed",
      client_ids: failed.map(({ client_id }) => client_id),
      error: code,
    });
  }

  /** Opens a conversation, once for all tabs. */
  #open(): Promise<Key> {
    this.#opening ??= exclusively("storeside.open", async () => {
      const known = this.#memory.conversation;
      if (!known) {
        const { id, token } = await this.#openAtDesk();
        const customer = customerOf(this.#customerToken);
        this.#memory.conversation = { id, token, customer, resolved: false };
      }
      const { expired } = this.#view;
      this.#adopt(expired);
      return this.#key!;
    }).finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #openAtDesk(): Promise<Key> {
    const request = { locale: this.options.locale(), page: this.options.page() };
    try {
      return await this.#desk.open({ ...request, customer_token: this.#customerToken });
    } catch (error) {
      // A token that has run out must not keep a shopper from asking: she asks as a guest.
      if (!(error instanceof DeskError && error.code === "customer_token.invalid")) throw error;
      this.#customerToken = null;
      return this.#desk.open({ ...request, customer_token: null });
    }
  }
}

/** One tab at a time, where the browser has locks. */
function exclusively<T>(name: string, task: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? (locks.request(name, task) as Promise<T>) : task();
}

/** crypto.randomUUID() is missing on plain-http pages. */
export function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

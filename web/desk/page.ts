// The agent's page at work: asks the desk, hears its events, keeps the state. The UI reads `state` and calls this.

import type { Agent, ConversationState, ConversationSummary, RatingReport } from "../shared/protocol.ts";
import { type Decision, type DeskApi, DeskApiError, failureOf, type Verb } from "./api.ts";
import type { AgentEvent } from "./contract.ts";
import { Drafts } from "./drafts.ts";
import { DeskLink } from "./link.ts";
import { type Desk, EMPTY, type Outgoing, reduce, type Step } from "./state.ts";

const LISTED: ConversationState[] = ["queued", "assigned", "bot", "resolved"];
const SEND_ATTEMPTS = 3;
const TYPING_EVERY_MS = 3_000;
const DAY_MS = 86_400_000;

export interface Surroundings {
  api: DeskApi;
  openSocket: () => WebSocket;
  storage?: Storage | null;
  newId?: () => string;
  now?: () => Date;
  pause?: (ms: number) => Promise<void>;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** What can be sent of what was typed: no NUL, no halves of characters, no blank ends. */
export const cleanText = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, "").trim();

export class DeskPage {
  state: Desk = EMPTY;
  readonly drafts: Drafts;
  readonly #api: DeskApi;
  readonly #link: DeskLink;
  readonly #newId: () => string;
  readonly #now: () => Date;
  readonly #pause: (ms: number) => Promise<void>;
  readonly #listeners = new Set<(now: Desk, before: Desk) => void>();
  readonly #sending = new Set<string>();
  readonly #reading = new Map<string, { again: boolean }>();
  #listing: { again: boolean } | null = null;
  /** How often the desk told of each conversation: an answer that an event has overtaken is the older news. */
  readonly #told = new Map<string, number>();
  #toldTyping = { id: "", at: 0 };

  constructor({ api, openSocket, storage = null, newId, now, pause }: Surroundings) {
    this.#api = api;
    this.drafts = new Drafts(storage);
    this.#newId = newId ?? (() => crypto.randomUUID());
    this.#now = now ?? (() => new Date());
    this.#pause = pause ?? sleep;
    this.#link = new DeskLink(openSocket, {
      link: (link) => this.#step({ type: "link.changed", link }),
      connected: () => this.refresh(),
      event: (event) => this.hear(event),
      signedOut: () => this.#endSession(),
    });
  }

  subscribe(listener: (now: Desk, before: Desk) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /* ---- session ---- */

  /** After a reload: go on as the agent whose cookie is there. */
  async restore(): Promise<void> {
    try {
      const agent = await this.#api.restore();
      if (agent) this.#begin(agent);
      else this.#step({ type: "session.ended", failure: null, ended: false });
    } catch (error) {
      this.#step({ type: "session.ended", failure: failureOf(error), ended: false });
    }
  }

  async signIn(email: string, password: string): Promise<boolean> {
    try {
      this.#begin(await this.#api.signIn(email, password));
      return true;
    } catch (error) {
      const ended = this.state.session.status === "out" && this.state.session.was !== null;
      this.#step({ type: "session.ended", failure: failureOf(error), ended });
      return false;
    }
  }

  async signOut(): Promise<void> {
    this.#link.stop();
    this.drafts.clear();
    this.#step({ type: "conversation.opened", id: null });
    await this.#api.signOut().then(
      () => this.#step({ type: "session.ended", failure: null, ended: false }),
      // The cookie may still be good: say so instead of looking signed out.
      (error: unknown) => {
        const failure = failureOf(error);
        this.#step({
          type: "session.ended",
          failure: failure.code === "agent.signed_out" ? null : failure,
          ended: false,
        });
      },
    );
  }

  #begin(agent: Agent): void {
    this.drafts.belongTo(String(agent.id));
    this.#step({ type: "session.started", agent });
    this.#link.start();
    this.refresh();
  }

  #endSession(): void {
    this.#link.stop();
    if (this.state.session.status === "in") this.#step({ type: "session.ended", failure: null, ended: true });
  }

  /** The session may have ended at any call. */
  #noticeSignedOut(error: unknown): void {
    if (error instanceof DeskApiError && error.code === "agent.signed_out") this.#endSession();
  }

  /* ---- reading ---- */

  /** Whatever may have been missed is read again. */
  refresh(): void {
    void this.#readList();
    if (this.state.open) void this.#readTranscript(this.state.open);
  }

  /** The device woke up or is online again. */
  wake(): void {
    this.#link.wake();
  }

  open(id: string | null): void {
    if (this.state.open === id) return;
    this.#step({ type: "conversation.opened", id });
    if (!id) return;
    this.#step({ type: "conversation.seen", id });
    void this.#readTranscript(id);
  }

  retryReading(): void {
    this.refresh();
  }

  hear(event: AgentEvent): void {
    if (event.type === "pong" || event.type === "error") return;
    if (event.type === "conversation.changed") {
      const { id } = event.conversation;
      this.#told.set(id, this.#timesTold(id) + 1);
    }
    this.#step(event);
    if (event.type === "message.created") {
      const id = event.conversation_id;
      if (this.state.transcripts.get(id)?.gap) void this.#readTranscript(id);
    } else if (event.type === "rating.changed") {
      // What is being read may be from before it.
      const reading = this.#reading.get(event.conversation_id);
      if (reading) reading.again = true;
    }
  }

  /** The agent looks at the page and has this conversation before her. */
  look(): void {
    if (this.state.open) this.#step({ type: "conversation.seen", id: this.state.open });
  }

  /** The ratings of the last `days` UTC days, today included. */
  async ratings(days: number): Promise<RatingReport> {
    const now = this.#now();
    const first = new Date(now.getTime() - (days - 1) * DAY_MS);
    try {
      return await this.#api.ratings(dayOf(first), dayOf(now));
    } catch (error) {
      this.#noticeSignedOut(error);
      throw error;
    }
  }

  #timesTold(id: string): number {
    return this.#told.get(id) ?? 0;
  }

  #answered(conversation: ConversationSummary, told: number): void {
    if (this.#timesTold(conversation.id) === told) this.#step({ type: "conversation.changed", conversation });
  }

  async #readList(): Promise<void> {
    if (this.#listing) {
      this.#listing.again = true;
      return;
    }
    const listing = { again: false };
    this.#listing = listing;
    this.#step({ type: "list.requested" });
    try {
      const lists = await Promise.all(LISTED.map((state) => this.#api.list(state)));
      // One that changed its state between the four answers may be in two of them: the later list has the later one.
      this.#step({ type: "list.arrived", conversations: lists.flat() });
    } catch (error) {
      this.#step({ type: "list.failed" });
      this.#noticeSignedOut(error);
    } finally {
      this.#listing = null;
      if (listing.again && this.state.session.status === "in") void this.#readList();
    }
  }

  async #readTranscript(id: string): Promise<void> {
    const under = this.#reading.get(id);
    if (under) {
      under.again = true;
      return;
    }
    const reading = { again: false };
    this.#reading.set(id, reading);
    this.#step({ type: "transcript.requested", id });
    const told = this.#timesTold(id);
    try {
      const conversation = await this.#api.read(id);
      if (this.state.session.status !== "in") return;
      const { messages, approvals, ratings, orders, ...summary } = conversation;
      this.#step({ type: "transcript.arrived", id, messages, approvals, ratings, orders });
      this.#answered(summary, told);
      if (this.state.open === id) this.look();
    } catch (error) {
      this.#step({ type: "transcript.failed", id, failure: failureOf(error) });
      this.#noticeSignedOut(error);
    } finally {
      this.#reading.delete(id);
      if (reading.again && this.state.session.status === "in") void this.#readTranscript(id);
    }
  }

  /* ---- acting ---- */

  /** Claim, give back or resolve. True when the desk did it. */
  async act(id: string, verb: Verb): Promise<boolean> {
    if (this.state.busy.has(id)) return false;
    this.#step({ type: "action.started", id, verb });
    const told = this.#timesTold(id);
    try {
      const conversation = await this.#api.act(id, verb);
      this.#step({ type: "action.done", id });
      this.#answered(conversation, told);
      return true;
    } catch (error) {
      const failure = failureOf(error);
      this.#step({ type: "action.failed", id, verb, failure });
      this.#noticeSignedOut(error);
      // Whatever it is now, the page should show it.
      if (error instanceof DeskApiError && error.status === 409) this.refresh();
      return false;
    }
  }

  /** Decide about an approval. True when the desk took it; whoever was first is then shown. */
  async decide(approvalId: string, decision: Decision): Promise<boolean> {
    if (this.state.deciding.has(approvalId)) return false;
    this.#step({ type: "decision.started", id: approvalId });
    try {
      this.#step({ type: "decision.taken", approval: await this.#api.decide(approvalId, decision) });
      if (this.state.link !== "live") this.refresh();
      return true;
    } catch (error) {
      this.#step({ type: "decision.failed", id: approvalId, failure: failureOf(error) });
      this.#noticeSignedOut(error);
      if (error instanceof DeskApiError && error.code === "approval.decided") this.refresh();
      return false;
    }
  }

  dismiss(id: string): void {
    this.#step({ type: "notice.dismissed", id });
  }

  /** Shown at once, sent in order, repeated under the same client_id where the line fails. */
  send(id: string, text: string): void {
    const clean = cleanText(text);
    if (!clean) return;
    const outgoing: Outgoing = {
      client_id: this.#newId(),
      text: clean,
      created_at: this.#now().toISOString(),
      status: "sending",
      failure: null,
    };
    this.#step({ type: "outgoing.added", id, outgoing });
    this.#toldTyping = { id: "", at: 0 };
    void this.#sendAll(id);
  }

  /** All that failed goes again, in the order in which it was written. */
  retry(id: string): void {
    const failed = this.#outbox(id).filter(({ status }) => status === "failed");
    this.#step({ type: "outgoing.retried", id, client_ids: failed.map(({ client_id }) => client_id) });
    void this.#sendAll(id);
  }

  discard(id: string, client_id: string): void {
    this.#step({ type: "outgoing.removed", id, client_id });
  }

  /** Tells the shopper, now and then, that the agent is writing. */
  types(id: string): void {
    const at = this.#now().getTime();
    if (this.#toldTyping.id === id && at - this.#toldTyping.at < TYPING_EVERY_MS) return;
    if (this.#link.tell({ type: "typing", conversation_id: id })) this.#toldTyping = { id, at };
  }

  #outbox(id: string): readonly Outgoing[] {
    return this.state.outboxes.get(id) ?? [];
  }

  async #sendAll(id: string): Promise<void> {
    if (this.#sending.has(id)) return;
    this.#sending.add(id);
    try {
      for (;;) {
        const next = this.#outbox(id).find(({ status }) => status === "sending");
        if (!next || !(await this.#sendOne(id, next))) return;
      }
    } finally {
      this.#sending.delete(id);
    }
  }

  async #sendOne(id: string, { client_id, text }: Outgoing): Promise<boolean> {
    for (let attempt = 1; ; attempt++) {
      const told = this.#timesTold(id);
      try {
        const conversation = await this.#api.reply(id, { client_id, text });
        this.#step({ type: "outgoing.sent", id, client_id });
        this.#answered(conversation, told);
        if (this.state.open === id) this.look();
        // Without the live line nobody brings the desk's copy.
        if (this.state.link !== "live") void this.#readTranscript(id);
        return true;
      } catch (error) {
        if (error instanceof DeskApiError && error.temporary && attempt < SEND_ATTEMPTS) {
          await this.#pause(400 * 2 ** attempt);
          continue;
        }
        this.#fail(id, error);
        return false;
      }
    }
  }

  /** What was written after a message that failed must not overtake it. */
  #fail(id: string, error: unknown): void {
    const failure = failureOf(error);
    const waiting = this.#outbox(id).filter(({ status }) => status === "sending");
    const client_ids = waiting.map(({ client_id }) => client_id);
    this.#step({ type: "outgoing.failed", id, client_ids, failure });
    this.#noticeSignedOut(error);
    if (error instanceof DeskApiError && error.status === 409) this.refresh();
  }

  #step(step: Step): void {
    const before = this.state;
    this.state = reduce(before, step);
    if (this.state !== before) for (const listener of this.#listeners) listener(this.state, before);
  }
}

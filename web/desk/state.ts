// What an agent's page knows, as plain data and pure steps: no DOM, no network, no clock.
//
// Summaries and messages come twice, by answer and by event, in any order. Messages are known by their sequence
// number, so a repeat changes nothing; an event that skips a number marks the transcript, which is then read again.
// A list that was asked for before an event and arrives after it does not undo that event.

import type {
  Agent,
  Approval,
  ConversationSummary,
  DeskConversation,
  DeskMessage,
  Parse,
  Rating,
} from "../shared/protocol.ts";
import type { Failure, Verb } from "./api.ts";
import type { AgentEvent, AgentRef } from "./contract.ts";

export type Session =
  | { status: "unknown" }
  /** `was`: whose session ended under her hands; what she could not send is kept for her. */
  | { status: "out"; failure: Failure | null; was: Agent["id"] | null }
  | { status: "in"; agent: Agent };

export type Link = "connecting" | "live" | "offline";
export type Loading = "loading" | "ready" | "failed";

export interface Transcript {
  status: Loading;
  failure: Failure | null;
  messages: readonly DeskMessage[];
  ratings: readonly Rating[];
  approvals: readonly Approval[];
  orders: DeskConversation["orders"];
  /** An event showed that messages are missing: read the conversation again. */
  gap: boolean;
}

/** A reply of mine that the desk has not given back yet. */
export interface Outgoing {
  client_id: string;
  text: string;
  created_at: string;
  status: "sending" | "sent" | "failed";
  failure: Failure | null;
}

/** Said kindly above a conversation: another agent was faster, or something could not be done. */
export type Notice = { kind: "taken"; by: string } | { kind: "failed"; verb: Verb; failure: Failure };

export interface Desk {
  session: Session;
  link: Link;
  list: Loading;
  conversations: ReadonlyMap<string, ConversationSummary>;
  /** Changed by events since the list was asked for; null when none is on its way. */
  changedMeanwhile: ReadonlySet<string> | null;
  transcripts: ReadonlyMap<string, Transcript>;
  outboxes: ReadonlyMap<string, readonly Outgoing[]>;
  notices: ReadonlyMap<string, Notice>;
  busy: ReadonlyMap<string, Verb>;
  /** Approvals about which a decision of mine is on its way, and why one was not taken. */
  deciding: ReadonlySet<string>;
  undecided: ReadonlyMap<string, Failure>;
  /** Where a shopper is writing now. */
  typing: ReadonlySet<string>;
  /** Up to which last message this agent has looked at a conversation. */
  seen: ReadonlyMap<string, string>;
  agents: readonly AgentRef[];
  open: string | null;
}

export const EMPTY: Desk = {
  session: { status: "unknown" },
  link: "connecting",
  list: "loading",
  conversations: new Map(),
  changedMeanwhile: null,
  transcripts: new Map(),
  outboxes: new Map(),
  notices: new Map(),
  busy: new Map(),
  deciding: new Set(),
  undecided: new Map(),
  typing: new Set(),
  seen: new Map(),
  agents: [],
  open: null,
};

type Read = Pick<DeskConversation, "messages" | "approvals" | "ratings" | "orders">;

export type Step =
  | { type: "session.started"; agent: Agent }
  | { type: "session.ended"; failure: Failure | null; ended: boolean }
  | { type: "link.changed"; link: Link }
  | { type: "list.requested" }
  | { type: "list.arrived"; conversations: readonly ConversationSummary[] }
  | { type: "list.failed" }
  | { type: "conversation.opened"; id: string | null }
  | { type: "conversation.seen"; id: string }
  | { type: "transcript.requested"; id: string }
  | ({ type: "transcript.arrived"; id: string } & Read)
  | { type: "transcript.failed"; id: string; failure: Failure }
  | { type: "action.started"; id: string; verb: Verb }
  | { type: "action.done"; id: string }
  | { type: "action.failed"; id: string; verb: Verb; failure: Failure }
  | { type: "decision.started"; id: string }
  | { type: "decision.taken"; approval: Approval }
  | { type: "decision.failed"; id: string; failure: Failure }
  | { type: "notice.dismissed"; id: string }
  | { type: "outgoing.added"; id: string; outgoing: Outgoing }
  | { type: "outgoing.sent"; id: string; client_id: string }
  | { type: "outgoing.failed"; id: string; client_ids: readonly string[]; failure: Failure }
  | { type: "outgoing.retried"; id: string; client_ids: readonly string[] }
  | { type: "outgoing.removed"; id: string; client_id: string }
  | Exclude<AgentEvent, { type: "pong" } | { type: "error" }>;

const UNREAD: Transcript = {
  status: "loading",
  failure: null,
  messages: [],
  ratings: [],
  approvals: [],
  orders: [],
  gap: false,
};

function put<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | undefined): ReadonlyMap<K, V> {
  const next = new Map(map);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
}

export const myId = (desk: Desk): Agent["id"] | null =>
  desk.session.status === "in" ? desk.session.agent.id : null;

const wasId = (desk: Desk): Agent["id"] | null => (desk.session.status === "out" ? desk.session.was : null);

/** One copy of each message, in order; what either side understood of it is kept. */
export function mergeMessages(
  known: readonly DeskMessage[],
  arrived: readonly DeskMessage[],
): readonly DeskMessage[] {
  const bySeq = new Map(known.map((message) => [message.seq, message]));
  for (const message of arrived) {
    const earlier = bySeq.get(message.seq);
    bySeq.set(
      message.seq,
      earlier
        ? { ...message, parse: message.parse ?? earlier.parse, turn: message.turn ?? earlier.turn }
        : message,
    );
  }
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

function withTranscript(desk: Desk, id: string, change: (transcript: Transcript) => Transcript): Desk {
  const transcript = desk.transcripts.get(id);
  return transcript ? { ...desk, transcripts: put(desk.transcripts, id, change(transcript)) } : desk;
}

/** The desk's own copies are here: mine are needed no more. */
function withoutArrived(desk: Desk, id: string, arrived: readonly DeskMessage[]): Desk {
  const outbox = desk.outboxes.get(id);
  if (!outbox) return desk;
  const ids = new Set(arrived.map(({ client_id }) => client_id));
  return withOutbox(
    desk,
    id,
    outbox.filter(({ client_id }) => !ids.has(client_id)),
  );
}

function withOutbox(desk: Desk, id: string, outbox: readonly Outgoing[]): Desk {
  return { ...desk, outboxes: put(desk.outboxes, id, outbox.length ? outbox : undefined) };
}

function mapOutbox(desk: Desk, id: string, ids: readonly string[], change: Partial<Outgoing>): Desk {
  const outbox = desk.outboxes.get(id) ?? [];
  return withOutbox(
    desk,
    id,
    outbox.map((outgoing) => (ids.includes(outgoing.client_id) ? { ...outgoing, ...change } : outgoing)),
  );
}

/** Looking at it in time counts as having read it. */
function withSeen(desk: Desk, id: string): Desk {
  const last = desk.conversations.get(id)?.last_message?.created_at;
  return !last || desk.seen.get(id) === last ? desk : { ...desk, seen: put(desk.seen, id, last) };
}

function withSummary(desk: Desk, conversation: ConversationSummary): Desk {
  const { id } = conversation;
  const before = desk.conversations.get(id);
  const next = {
    ...desk,
    conversations: put(desk.conversations, id, conversation),
    changedMeanwhile: desk.changedMeanwhile && new Set([...desk.changedMeanwhile, id]),
  };
  return withOwner(next, id, before, conversation);
}

/** Says at once that another agent took what was waiting or mine, and stops saying so when it changes hands again. */
function withOwner(
  desk: Desk,
  id: string,
  before: ConversationSummary | undefined,
  now: ConversationSummary,
): Desk {
  if (!before || before.agent?.id === now.agent?.id) return desk;
  const taken = now.agent !== null && now.agent.id !== myId(desk);
  const notice: Notice | undefined = taken && now.agent ? { kind: "taken", by: now.agent.name } : undefined;
  return notice || desk.notices.has(id) ? { ...desk, notices: put(desk.notices, id, notice) } : desk;
}

function withMessage(desk: Desk, id: string, message: DeskMessage): Desk {
  const typing = new Set(desk.typing);
  if (message.author === "shopper") typing.delete(id);
  const next = withTranscript({ ...desk, typing }, id, (transcript) => {
    const last = transcript.messages.at(-1)?.seq ?? 0;
    const skips = transcript.status === "ready" && message.seq > last + 1;
    return {
      ...transcript,
      messages: mergeMessages(transcript.messages, [message]),
      gap: transcript.gap || skips,
    };
  });
  return withoutArrived(withLast(next, id, message), id, [message]);
}

/** The list shows the newest words without waiting for the summary that follows. */
function withLast(desk: Desk, id: string, { author, text, photos, created_at }: DeskMessage): Desk {
  const conversation = desk.conversations.get(id);
  if (!conversation || author === "system" || (conversation.last_message?.created_at ?? "") >= created_at)
    return desk;
  const last_message = { author, text, photos: photos.length, created_at };
  return { ...desk, conversations: put(desk.conversations, id, { ...conversation, last_message }) };
}

function withParse(desk: Desk, id: string, seq: number, parse: Parse): Desk {
  return withTranscript(desk, id, (transcript) => ({
    ...transcript,
    messages: transcript.messages.map((message) => (message.seq === seq ? { ...message, parse } : message)),
  }));
}

function withList(desk: Desk, arrived: readonly ConversationSummary[]): Desk {
  const changed = desk.changedMeanwhile ?? new Set();
  const conversations = new Map(arrived.map((conversation) => [conversation.id, conversation]));
  for (const id of changed) {
    const newer = desk.conversations.get(id);
    if (newer) conversations.set(id, newer);
  }
  // What is on screen stays, even where it has become too old for the list.
  const open = desk.open && desk.conversations.get(desk.open);
  if (open && !conversations.has(open.id)) conversations.set(open.id, open);
  let next: Desk = { ...desk, list: "ready", conversations, changedMeanwhile: null };
  for (const [id, now] of conversations) next = withOwner(next, id, desk.conversations.get(id), now);
  return next;
}

function withRead(desk: Desk, id: string, { messages, approvals, ratings, orders }: Read): Desk {
  const known = desk.transcripts.get(id)?.messages ?? [];
  const transcript: Transcript = {
    status: "ready",
    failure: null,
    messages: mergeMessages(known, messages),
    ratings,
    approvals,
    orders,
    gap: false,
  };
  return withoutArrived({ ...desk, transcripts: put(desk.transcripts, id, transcript) }, id, messages);
}

function withFailedAction(desk: Desk, id: string, verb: Verb, failure: Failure): Desk {
  const notice: Notice =
    failure.code === "conversation.already_claimed" && failure.by
      ? { kind: "taken", by: failure.by }
      : { kind: "failed", verb, failure };
  return {
    ...desk,
    busy: put(desk.busy, id, undefined),
    notices: put(desk.notices, id, notice),
  };
}

function without<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  next.delete(value);
  return next;
}

function withApproval(desk: Desk, approval: Approval): Desk {
  const next = { ...desk, undecided: put(desk.undecided, approval.id, undefined) };
  return withTranscript(next, approval.conversation_id, (transcript) => {
    const known = transcript.approvals.some(({ id }) => id === approval.id);
    const approvals = known
      ? transcript.approvals.map((earlier) => (earlier.id === approval.id ? approval : earlier))
      : [...transcript.approvals, approval];
    return { ...transcript, approvals };
  });
}

export function reduce(desk: Desk, step: Step): Desk {
  switch (step.type) {
    case "session.started": {
      const same = desk.session.status === "out" && desk.session.was === step.agent.id;
      const kept = { open: desk.open, outboxes: same ? desk.outboxes : EMPTY.outboxes };
      return { ...EMPTY, ...kept, session: { status: "in", agent: step.agent } };
    }
    case "session.ended": {
      const { failure, ended } = step;
      const was = ended ? (myId(desk) ?? wasId(desk)) : null;
      const kept = { open: desk.open, outboxes: ended ? desk.outboxes : EMPTY.outboxes };
      return { ...EMPTY, ...kept, session: { status: "out", failure, was } };
    }
    case "link.changed":
      // Whoever was writing may have stopped unheard.
      return step.link === desk.link ? desk : { ...desk, link: step.link, typing: new Set() };
    case "list.requested":
      return { ...desk, changedMeanwhile: new Set() };
    case "list.arrived":
      return withList(desk, step.conversations);
    case "list.failed":
      return {
        ...desk,
        changedMeanwhile: null,
        list: desk.list === "ready" ? "ready" : "failed",
      };
    case "conversation.opened":
      // What was told about it before is no news any more.
      return desk.open === step.id
        ? desk
        : { ...desk, open: step.id, notices: step.id ? put(desk.notices, step.id, undefined) : desk.notices };
    case "conversation.seen":
      return withSeen(desk, step.id);
    case "transcript.requested": {
      const known = desk.transcripts.get(step.id) ?? UNREAD;
      const status = known.status === "ready" ? "ready" : "loading";
      return {
        ...desk,
        transcripts: put(desk.transcripts, step.id, { ...known, status, failure: null, gap: false }),
      };
    }
    case "transcript.arrived":
      return withRead(desk, step.id, step);
    case "transcript.failed":
      return withTranscript(desk, step.id, (transcript) => ({
        ...transcript,
        status: transcript.status === "ready" ? "ready" : "failed",
        failure: step.failure,
      }));
    case "action.started":
      return {
        ...desk,
        busy: put(desk.busy, step.id, step.verb),
        notices: put(desk.notices, step.id, undefined),
      };
    case "action.done":
      return { ...desk, busy: put(desk.busy, step.id, undefined) };
    case "action.failed":
      return withFailedAction(desk, step.id, step.verb, step.failure);
    case "approval.changed":
      return withApproval(desk, step.approval);
    case "decision.started":
      return {
        ...desk,
        deciding: new Set([...desk.deciding, step.id]),
        undecided: put(desk.undecided, step.id, undefined),
      };
    case "decision.taken": {
      // An event may have told already what came of it: that is the newer news.
      const { id, conversation_id } = step.approval;
      const shown = desk.transcripts.get(conversation_id)?.approvals.find((one) => one.id === id);
      const next = { ...desk, deciding: without(desk.deciding, id) };
      return shown?.decided_at && shown.decided_at >= (step.approval.decided_at ?? "")
        ? next
        : withApproval(next, step.approval);
    }
    case "decision.failed":
      return {
        ...desk,
        deciding: without(desk.deciding, step.id),
        undecided: put(desk.undecided, step.id, step.failure),
      };
    case "notice.dismissed":
      return { ...desk, notices: put(desk.notices, step.id, undefined) };
    case "outgoing.added":
      return withOutbox(desk, step.id, [...(desk.outboxes.get(step.id) ?? []), step.outgoing]);
    case "outgoing.sent":
      return mapOutbox(desk, step.id, [step.client_id], { status: "sent" });
    case "outgoing.failed":
      return mapOutbox(desk, step.id, step.client_ids, { status: "failed", failure: step.failure });
    case "outgoing.retried":
      return mapOutbox(desk, step.id, step.client_ids, { status: "sending", failure: null });
    case "outgoing.removed":
      return withOutbox(
        desk,
        step.id,
        (desk.outboxes.get(step.id) ?? []).filter(({ client_id }) => client_id !== step.client_id),
      );
    case "conversation.changed":
      return withSummary(desk, step.conversation);
    case "message.created":
      return withMessage(desk, step.conversation_id, step.message);
    case "rating.changed":
      return withTranscript(desk, step.conversation_id, (transcript) => ({
        ...transcript,
        ratings: step.ratings,
      }));
    case "message.parsed":
      return withParse(desk, step.conversation_id, step.seq, step.parse);
    case "typing.changed": {
      const typing = new Set(desk.typing);
      if (step.author) typing.add(step.conversation_id);
      else typing.delete(step.conversation_id);
      return { ...desk, typing };
    }
    case "agents.changed":
      return { ...desk, agents: step.agents };
    default:
      // A newer desk may tell of things this page does not know.
      return desk;
  }
}

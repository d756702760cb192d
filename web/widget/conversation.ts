// What the shopper sees of a conversation, as plain data and pure steps: no DOM, no network, no clock.
//
// Messages are known by their sequence number: a page or an event may repeat what is known (no duplicates), and an
// event that skips a number is held back until a page has filled the gap (no gaps). What the shopper wrote stands in
// the outbox until the desk's own copy of it arrives.

import type {
  ConversationStatus,
  Message,
  MessagePage,
  Photo,
  ShopperEvent,
  Typing,
} from "../shared/protocol.ts";
import type { DraftPhoto } from "./photos.ts";

export const MESSAGE_MAX_CHARACTERS = 4000;

/** How the desk is reached: not yet, by WebSocket, by long poll, or not any more. */
export type Link = "idle" | "connecting" | "live" | "polling" | "offline";

export interface Outgoing {
  client_id: string;
  text: string;
  payload: string | null;
  photos: Photo[];
  created_at: string;
  status: "sending" | "sent" | "failed";
  /** Why it failed: the desk's error code, or `network`, `server`. */
  error: string | null;
}

export interface Conversation extends ConversationStatus {
  messages: readonly Message[];
  outbox: readonly Outgoing[];
  /** Photos for the message that is being written. */
  drafts: readonly DraftPhoto[];
  typing: Typing;
  link: Link;
  /** Everything up to this sequence number is in `messages`. */
  cursor: number;
  /** The shopper has seen everything up to this one. */
  seen: number;
  /** True until the history is here. */
  loading: boolean;
  /** The desk no longer knew the conversation before this one. */
  expired: boolean;
}

export type Step =
  | { type: "conversation.opened"; seen: number; loading: boolean; expired: boolean }
  | { type: "page.arrived"; page: MessagePage }
  | { type: "history.complete" }
  | Exclude<ShopperEvent, { type: "error" } | { type: "pong" }>
  | { type: "link.changed"; link: Link }
  | { type: "messages.seen"; seq: number }
  | { type: "drafts.changed"; drafts: readonly DraftPhoto[] }
  | { type: "outgoing.added"; outgoing: Outgoing }
  | { type: "outgoing.sent"; client_id: string; seq: number }
  | { type: "outgoing.failed"; client_ids: string[]; error: string }
  | { type: "outgoing.retried"; client_id: string; as: Outgoing }
  | { type: "outgoing.removed"; client_id: string };

export const EMPTY: Conversation = {
  state: "bot",
  language: null,
  agent: null,
  queue: null,
  messages: [],
  outbox: [],
  drafts: [],
  typing: null,
  link: "idle",
  cursor: 0,
  seen: 0,
  loading: false,
  expired: false,
};

/** Whether something is missing between what is known and this message. */
export function leavesGap(conversation: Conversation, message: Message): boolean {
  return message.seq > conversation.cursor + 1;
}

function withMessages(conversation: Conversation, arrived: readonly Message[]): Conversation {
  const fresh = arrived.filter(({ seq }) => seq > conversation.cursor).sort((a, b) => a.seq - b.seq);
  if (!fresh.length) return conversation;
  const arrivedIds = new Set(fresh.map(({ client_id }) => client_id));
  const answered = fresh.some(({ author }) => author !== "shopper");
  return {
    ...conversation,
    messages: [...conversation.messages, ...fresh.filter((message, i) => message.seq !== fresh[i - 1]?.seq)],
    outbox: conversation.outbox.filter(({ client_id }) => !arrivedIds.has(client_id)),
    cursor: fresh.at(-1)!.seq,
    typing: answered ? null : conversation.typing,
  };
}

function mapOutbox(conversation: Conversation, change: (outgoing: Outgoing) => Outgoing): Conversation {
  return { ...conversation, outbox: conversation.outbox.map(change) };
}

export function reduce(conversation: Conversation, step: Step): Conversation {
  switch (step.type) {
    case "conversation.opened": {
      const { seen, loading, expired } = step;
      const { outbox, drafts, link } = conversation;
      return { ...EMPTY, outbox, drafts, link, seen, loading, expired };
    }
    case "page.arrived": {
      const { state, language, agent, queue, typing, messages } = step.page;
      return { ...withMessages(conversation, messages), state, language, agent, queue, typing };
    }
    case "history.complete":
      return conversation.loading ? { ...conversation, loading: false } : conversation;
    case "message.created":
      return leavesGap(conversation, step.message)
        ? conversation
        : withMessages(conversation, [step.message]);
    case "conversation.changed": {
      const { state, language, agent, queue } = step;
      return { ...conversation, state, language, agent, queue };
    }
    case "typing.changed":
      return { ...conversation, typing: step.author };
    case "link.changed":
      return conversation.link === step.link ? conversation : { ...conversation, link: step.link };
    case "messages.seen":
      return step.seq > conversation.seen ? { ...conversation, seen: step.seq } : conversation;
    case "drafts.changed":
      return { ...conversation, drafts: step.drafts };
    case "outgoing.added":
      return conversation.outbox.some(({ client_id }) => client_id === step.outgoing.client_id)
        ? conversation
        : { ...conversation, outbox: [...conversation.outbox, step.outgoing] };
    case "outgoing.sent":
      if (step.seq <= conversation.cursor) return reduce(conversation, { ...step, type: "outgoing.removed" });
      return mapOutbox(conversation, (outgoing) =>
        outgoing.client_id === step.client_id ? { ...outgoing, status: "sent", error: null } : outgoing,
      );
    case "outgoing.failed":
      return mapOutbox(conversation, (outgoing) =>
        step.client_ids.includes(outgoing.client_id)
          ? { ...outgoing, status: "failed", error: step.error }
          : outgoing,
      );
    case "outgoing.retried":
      return mapOutbox(conversation, (outgoing) =>
        outgoing.client_id === step.client_id ? step.as : outgoing,
      );
    case "outgoing.removed":
      return {
        ...conversation,
        outbox: conversation.outbox.filter(({ client_id }) => client_id !== step.client_id),
      };
  }
}

/** New messages that the shopper has not seen and did not write. */
export function unreadCount({ messages, seen }: Conversation): number {
  return messages.filter(({ author, seq }) => author !== "shopper" && seq > seen).length;
}

/**
 * Buttons and choices of messages after this sequence number may still be used: those of the bot's last turn, until
 * the shopper answers or a person takes over. Infinity: none.
 */
export function answerableAfter({ messages, outbox, state }: Conversation): number {
  if (outbox.length || state === "queued" || state === "assigned") return Number.POSITIVE_INFINITY;
  return messages.findLast(({ author }) => author === "shopper" || author === "agent")?.seq ?? 0;
}

/** Worth another try with the same client_id: the desk may or may not have it. */
export function mayRepeat(error: string | null): boolean {
  return error === "network" || error === "server";
}

/** As the desk counts them: code points. */
export function countCharacters(text: string): number {
  return [...text].length;
}

/** What can be sent of what was typed: no NUL, no halves of characters, no blank ends. */
export function cleanText(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, "").trim();
}

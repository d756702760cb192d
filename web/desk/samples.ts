// Conversations and messages for the tests: each names only what it is about.

import type { Agent, ConversationSummary, DeskMessage, Handoff } from "../shared/protocol.ts";

export const MAYA: Agent = { id: "maya", name: "Maya", email: "maya@storeside.example" };
export const JONAS: Agent = { id: "jonas", name: "Jonas", email: "jonas@storeside.example" };

export const at = (minute: number): string => new Date(Date.UTC(2026, 2, 5, 10, minute)).toISOString();

export function conversation(id: string, facts: Partial<ConversationSummary> = {}): ConversationSummary {
  return {
    id,
    state: "bot",
    language: "es",
    shopper: { name: null, email: null, customer_id: null, proof: "anonymous" },
    agent: null,
    handoff: null,
    last_message: null,
    mood: null,
    intent: null,
    unread: 0,
    created_at: at(0),
    waiting_since: null,
    ...facts,
  };
}

export function waiting(
  id: string,
  urgency: number,
  minute: number,
  facts: Partial<ConversationSummary> = {},
): ConversationSummary {
  const reason: Handoff["reason"] = urgency === 3 ? "dispute" : urgency === 2 ? "angry" : "asked";
  return conversation(id, {
    state: "queued",
    handoff: { reason, urgency, summary: null, created_at: at(minute) },
    waiting_since: at(minute),
    ...facts,
  });
}

export function claimed(
  id: string,
  by: Agent,
  facts: Partial<ConversationSummary> = {},
): ConversationSummary {
  return waiting(id, 2, 1, { state: "assigned", agent: { id: by.id, name: by.name }, ...facts });
}

export function message(seq: number, facts: Partial<DeskMessage> = {}): DeskMessage {
  return {
    seq,
    client_id: null,
    author: "shopper",
    agent: null,
    text: `message ${seq}`,
    language: "es",
    buttons: [],
    card: null,
    photos: [],
    code: null,
    created_at: at(seq),
    parse: null,
    turn: null,
    ...facts,
  };
}

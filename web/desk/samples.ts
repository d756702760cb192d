// Conversations and messages for the tests: each names only what it is about.

import type {
  Agent,
  Approval,
  ConversationSummary,
  DeskMessage,
  Handoff,
  Money,
  Rung,
} from "../shared/protocol.ts";

export const MAYA: Agent = { id: "maya", name: "Maya", email: "maya@storeside.example", level: "agent" };
export const JONAS: Agent = { id: "jonas", name: "Jonas", email: "jonas@storeside.example", level: "agent" };

export const at = (minute: number): string => new Date(Date.UTC(2026, 2, 5, 10, minute)).toISOString();

export function conversation(id: string, facts: Partial<ConversationSummary> = {}): ConversationSummary {
  return {
    id,
    state: "bot",
    language: "es",
    shopper: { name: null, email: null, customer_id: null, proof: "anonymous" },
    agent: null,
    handoff: null,
    approval: null,
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

export const euros = (amount: number): Money => ({ amount: amount * 100, currency: "EUR" });

/** A share of 300 of what cost 1000, of which an agent may give up to 300 and a lead all. */
export function rung(facts: Partial<Rung> = {}): Rung {
  return {
    resolution: "partial_refund",
    amount: euros(300),
    cost: euros(300),
    goods: "keep",
    level: "agent",
    due_by: "2026-03-19",
    send_by: null,
    most: euros(1000),
    limits: { agent: euros(300), lead: null },
    ...facts,
  };
}

export const FULL_REFUND = rung({
  resolution: "full_refund",
  amount: euros(1000),
  cost: euros(1000),
  goods: "send_back",
  level: "lead",
  most: null,
});

export function approval(id: string, facts: Partial<Approval> = {}): Approval {
  return {
    id,
    conversation_id: "a",
    state: "pending",
    level: "agent",
    proposal: {
      order_number: "SO-1234566",
      intent: "report_damaged_item",
      matter: "damaged",
      items: [{ line_id: 1, sku: "BOOTS", title: "Boots", image: null, quantity: 1 }],
      story: "The sole is coming off.",
      resolution: "partial_refund",
      rungs: [rung(), FULL_REFUND],
      rule: "eu.damaged.v1",
      source: "Directive (EU) 2019/771",
      proof: "signed",
      history: { since: "2024-05-01", orders: 9, remedies: 1, given: [euros(20)], days: 365 },
      days_late: null,
    },
    created_at: at(1),
    expires_at: at(59),
    expired_at: null,
    decided_at: null,
    decided_by: null,
    decision: null,
    outcome: null,
    remedy_number: null,
    settled_at: null,
    ...facts,
  };
}

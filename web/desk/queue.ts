// Who is in which tab, and in which order.

import type { Agent, ConversationSummary } from "../shared/protocol.ts";
import { type Desk, myId } from "./state.ts";

export const TABS = ["waiting", "mine", "team", "bot", "resolved"] as const;
export type Tab = (typeof TABS)[number];

export function tabOf(conversation: ConversationSummary, me: Agent["id"] | null): Tab {
  switch (conversation.state) {
    case "queued":
      return "waiting";
    case "assigned":
      return conversation.agent?.id === me ? "mine" : "team";
    default:
      // Somebody waits for a decision, though the bot goes on talking to her.
      return conversation.approval ? "waiting" : conversation.state;
  }
}

const lastAt = ({ last_message, created_at }: ConversationSummary): string =>
  last_message?.created_at ?? created_at;

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

const APPROVAL_URGENCY = 1;

/** 0 to 3 where a person is wanted, -1 where nobody is. */
export function urgencyOf({ state, handoff, approval }: ConversationSummary): number {
  if (state === "queued" || state === "assigned") return handoff?.urgency ?? 0;
  return approval ? APPROVAL_URGENCY : -1;
}

/** The desk's own order: the most urgent first, then who waits longest. */
export function byUrgency(a: ConversationSummary, b: ConversationSummary): number {
  return (
    compare(urgencyOf(b), urgencyOf(a)) ||
    compare(a.waiting_since ?? "~", b.waiting_since ?? "~") ||
    compare(a.id, b.id)
  );
}

/** The latest first: for what nobody waits in. */
export function byLatest(a: ConversationSummary, b: ConversationSummary): number {
  return compare(lastAt(b), lastAt(a)) || compare(a.id, b.id);
}

/**
 * What a row shows: the words written last; but while a person is wanted, the shopper's rather than what the bot or
 * the desk said to them.
 */
export function lastWords(
  conversation: ConversationSummary,
): { author: string; text: string; photos: number } | null {
  const { state, handoff, last_message } = conversation;
  const asked = handoff?.summary?.last_text;
  const wanted = state === "queued" || state === "assigned";
  const automatic = last_message?.author === "bot" || last_message?.author === "system";
  return wanted && automatic && asked ? { author: "shopper", text: asked, photos: 0 } : last_message;
}

export interface Filter {
  words: string;
  language: string | null;
}

/** Every word must be found somewhere in what the row stands for. */
export function matches(conversation: ConversationSummary, { words, language }: Filter): boolean {
  if (language && conversation.language !== language) return false;
  const { shopper, handoff, approval, agent } = conversation;
  const haystack = [
    shopper.name,
    shopper.email,
    lastWords(conversation)?.text,
    agent?.name,
    handoff?.summary?.order_number,
    approval?.proposal.order_number,
    handoff?.summary?.sku,
  ]
    .filter(Boolean)
    .join("\n")
    .toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

export function rowsOf(desk: Desk, tab: Tab, filter: Filter): ConversationSummary[] {
  const me = myId(desk);
  const rows = [...desk.conversations.values()].filter(
    (conversation) => tabOf(conversation, me) === tab && matches(conversation, filter),
  );
  return rows.sort(tab === "bot" || tab === "resolved" ? byLatest : byUrgency);
}

export function countsOf(desk: Desk): Record<Tab, number> {
  const counts = { waiting: 0, mine: 0, team: 0, bot: 0, resolved: 0 };
  const me = myId(desk);
  for (const conversation of desk.conversations.values()) counts[tabOf(conversation, me)]++;
  return counts;
}

/** `unread`: the shopper wrote and this agent has not looked; `unanswered`: looked, but not answered yet. */
export function attention(desk: Desk, conversation: ConversationSummary): "unread" | "unanswered" | null {
  if (!conversation.unread) return null;
  const tab = tabOf(conversation, myId(desk));
  if (tab !== "mine" && tab !== "waiting") return null;
  const last = conversation.last_message?.created_at;
  return last && desk.seen.get(conversation.id) === last ? "unanswered" : "unread";
}

/** How many want this agent: everybody waiting, and her own with something unread. */
export function wanting(desk: Desk): number {
  const me = myId(desk);
  let count = 0;
  for (const conversation of desk.conversations.values()) {
    const tab = tabOf(conversation, me);
    if (tab === "waiting" || (tab === "mine" && attention(desk, conversation) === "unread")) count++;
  }
  return count;
}

export function languagesOf(desk: Desk): string[] {
  const languages = new Set<string>();
  for (const { language } of desk.conversations.values()) if (language) languages.add(language);
  return [...languages].sort();
}

/** What is worth saying aloud between two states: who came to wait, and whose shopper of mine wrote elsewhere. */
export interface Arrivals {
  waiting: ConversationSummary[];
  wrote: ConversationSummary[];
}

export function arrivalsBetween(before: Desk, now: Desk): Arrivals {
  const arrivals: Arrivals = { waiting: [], wrote: [] };
  // The first list is not news.
  if (before.list !== "ready" || now.list !== "ready" || before.conversations === now.conversations)
    return arrivals;
  const me = myId(now);
  for (const conversation of now.conversations.values()) {
    const earlier = before.conversations.get(conversation.id);
    if (earlier === conversation) continue;
    const asks = conversation.approval && conversation.approval.id !== earlier?.approval?.id;
    if ((conversation.state === "queued" && earlier?.state !== "queued") || asks)
      arrivals.waiting.push(conversation);
    else if (
      tabOf(conversation, me) === "mine" &&
      conversation.id !== now.open &&
      conversation.unread > (earlier?.unread ?? 0)
    )
      arrivals.wrote.push(conversation);
  }
  return arrivals;
}

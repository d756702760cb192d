import { describe, expect, it } from "vitest";
import type { ConversationSummary } from "../shared/protocol.ts";
import { arrivalsBetween, attention, countsOf, lastWords, matches, rowsOf, wanting } from "./queue.ts";
import { approval, at, claimed, conversation, JONAS, MAYA, waiting } from "./samples.ts";
import { type Desk, EMPTY, reduce } from "./state.ts";

const ALL = { words: "", language: null };
const deskWith = (...conversations: ConversationSummary[]): Desk =>
  reduce(reduce(EMPTY, { type: "session.started", agent: MAYA }), { type: "list.arrived", conversations });
const ids = (rows: ConversationSummary[]) => rows.map(({ id }) => id);
const said = (minute: number, text = "hola") => ({
  author: "shopper" as const,
  text,
  photos: 0,
  created_at: at(minute),
});

describe("the queue", () => {
  it("is ordered by urgency, then by who waits longest", () => {
    const desk = deskWith(
      waiting("late", 1, 9),
      waiting("early", 1, 2),
      waiting("dispute", 3, 9),
      waiting("angry", 2, 8),
    );
    expect(ids(rowsOf(desk, "waiting", ALL))).toEqual(["dispute", "angry", "early", "late"]);
  });

  it("puts the latest first where nobody waits", () => {
    const desk = deskWith(
      conversation("old", { last_message: said(1) }),
      conversation("new", { last_message: said(5) }),
    );
    expect(ids(rowsOf(desk, "bot", ALL))).toEqual(["new", "old"]);
  });

  it("counts each conversation in one tab", () => {
    const desk = deskWith(
      waiting("w", 1, 1),
      claimed("m", MAYA),
      claimed("t", JONAS),
      conversation("b"),
      conversation("r", { state: "resolved" }),
    );
    expect(countsOf(desk)).toEqual({ waiting: 1, mine: 1, team: 1, bot: 1, resolved: 1 });
    expect(ids(rowsOf(desk, "mine", ALL))).toEqual(["m"]);
    expect(ids(rowsOf(desk, "team", ALL))).toEqual(["t"]);
  });
});

describe("the words on a row", () => {
  const summary = {
    intent: "complain",
    topic: "care",
    language: "es",
    mood: null,
    order_number: null,
    sku: null,
    last_text: "esto es una vergüenza",
    facts: {},
  };
  const handoff = { reason: "angry" as const, urgency: 2, summary, created_at: at(1) };
  const bot = { author: "bot" as const, text: "Lo siento mucho.", photos: 0, created_at: at(2) };

  it("are the shopper's while she waits, not what the bot said to her", () => {
    expect(lastWords(waiting("w", 2, 1, { handoff, last_message: bot }))?.text).toBe("esto es una vergüenza");
    expect(lastWords(waiting("w", 2, 1, { handoff, last_message: said(3, "¿hola?") }))?.text).toBe("¿hola?");
  });

  it("are those written last where the bot answers", () => {
    expect(lastWords(conversation("b", { handoff, last_message: bot }))).toEqual(bot);
  });
});

describe("the filter", () => {
  const lucia = waiting("a", 1, 1, {
    shopper: { name: "Lucía Romero", email: "lucia@shop.example", customer_id: 3, proof: "signed" },
    last_message: said(1, "¿Dónde está mi paquete?"),
  });

  it("finds every word somewhere, in any case", () => {
    expect(matches(lucia, { words: "romero PAQUETE", language: null })).toBe(true);
    expect(matches(lucia, { words: "romero zapatos", language: null })).toBe(false);
  });

  it("narrows to a language", () => {
    expect(matches(lucia, { words: "", language: "es" })).toBe(true);
    expect(matches(lucia, { words: "", language: "de" })).toBe(false);
  });
});

describe("what wants attention", () => {
  it("is unread until looked at, then unanswered until answered", () => {
    const open = claimed("a", MAYA, { unread: 2, last_message: said(3) });
    const desk = deskWith(open);
    expect(attention(desk, open)).toBe("unread");
    expect(attention(reduce(desk, { type: "conversation.seen", id: "a" }), open)).toBe("unanswered");
    expect(attention(desk, { ...open, unread: 0 })).toBeNull();
  });

  it("is not what a colleague or the bot has", () => {
    const theirs = claimed("a", JONAS, { unread: 2, last_message: said(3) });
    expect(attention(deskWith(theirs), theirs)).toBeNull();
  });

  it("counts who waits and what is unread of mine, for the tab's title", () => {
    const desk = deskWith(
      waiting("w", 1, 1),
      claimed("m", MAYA, { unread: 1, last_message: said(3) }),
      claimed("quiet", MAYA),
      conversation("b", { unread: 3 }),
    );
    expect(wanting(desk)).toBe(2);
  });
});

describe("what is said aloud", () => {
  const change = (desk: Desk, changed: ConversationSummary) =>
    reduce(desk, { type: "conversation.changed", conversation: changed });

  it("is a shopper who comes to wait, once", () => {
    const before = deskWith(conversation("a"));
    const now = change(before, waiting("a", 2, 1));
    expect(ids(arrivalsBetween(before, now).waiting)).toEqual(["a"]);
    expect(arrivalsBetween(now, change(now, waiting("a", 2, 1, { unread: 5 }))).waiting).toEqual([]);
  });

  it("is not the list at the beginning", () => {
    const empty = reduce(EMPTY, { type: "session.started", agent: MAYA });
    const now = reduce(empty, { type: "list.arrived", conversations: [waiting("a", 2, 1)] });
    expect(arrivalsBetween(empty, now).waiting).toEqual([]);
  });

  it("is my shopper who writes where I am not looking", () => {
    const before = deskWith(claimed("a", MAYA), claimed("b", JONAS));
    const wrote = change(before, claimed("a", MAYA, { unread: 1 }));
    expect(ids(arrivalsBetween(before, wrote).wrote)).toEqual(["a"]);
    const open = reduce(before, { type: "conversation.opened", id: "a" });
    expect(arrivalsBetween(open, change(open, claimed("a", MAYA, { unread: 1 }))).wrote).toEqual([]);
    expect(arrivalsBetween(before, change(before, claimed("b", JONAS, { unread: 1 }))).wrote).toEqual([]);
  });
});

describe("an approval", () => {
  const asking = (id: string, minute: number, facts: Partial<ConversationSummary> = {}) =>
    conversation(id, { approval: approval(id), waiting_since: at(minute), ...facts });

  it("waits for a person though the bot goes on, between the urgent and the unsure", () => {
    const desk = deskWith(
      waiting("unsure", 0, 1),
      asking("early", 2),
      waiting("angry", 2, 9),
      asking("late", 8, { state: "resolved" }),
    );
    expect(ids(rowsOf(desk, "waiting", ALL))).toEqual(["angry", "early", "late", "unsure"]);
    expect(countsOf(desk).bot).toBe(0);
    expect(wanting(desk)).toBe(4);
  });

  it("stays with whoever has the conversation", () => {
    const desk = deskWith(claimed("m", MAYA, { approval: approval("m") }));
    expect(countsOf(desk)).toMatchObject({ waiting: 0, mine: 1 });
  });

  it("is said when it comes, once", () => {
    const before = deskWith(conversation("a"));
    const asked = reduce(before, { type: "conversation.changed", conversation: asking("a", 3) });
    expect(ids(arrivalsBetween(before, asked).waiting)).toEqual(["a"]);
    const wrote = reduce(asked, {
      type: "conversation.changed",
      conversation: asking("a", 3, { unread: 1 }),
    });
    expect(arrivalsBetween(asked, wrote).waiting).toEqual([]);
  });

  it("is found by its order", () => {
    expect(matches(asking("a", 1), { words: "so-1234566", language: null })).toBe(true);
  });
});

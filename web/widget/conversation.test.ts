// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Message } from "../shared/protocol.ts";
import {
  answerableAfter,
  type Conversation,
  cleanText,
  countCharacters,
  EMPTY,
  leavesGap,
  type Outgoing,
  reduce,
  type Step,
  unreadCount,
} from "./conversation.ts";

function message(seq: number, changes: Partial<Message> = {}): Message {
  return {
    seq,
    client_id: null,
    author: "bot",
    agent: null,
    text: `text ${seq}`,
    language: "en",
    buttons: [],
    card: null,
    photos: [],
    code: null,
    created_at: "2026-03-05T10:00:00Z",
    ...changes,
  };
}

function outgoing(client_id: string, changes: Partial<Outgoing> = {}): Outgoing {
  const created_at = "2026-03-05T10:00:00Z";
  return {
    client_id,
    text: "hi",
    payload: null,
    photos: [],
    created_at,
    status: "sending",
    error: null,
    ...changes,
  };
}

const page = (...messages: Message[]): Step => ({
  type: "page.arrived",
  page: { state: "bot", language: "en", agent: null, queue: null, typing: null, messages },
});
const created = (seq: number, changes?: Partial<Message>): Step => ({
  type: "message.created",
  message: message(seq, changes),
});
const through = (...steps: Step[]): Conversation => steps.reduce(reduce, EMPTY);
const seqs = ({ messages }: Conversation) => messages.map(({ seq }) => seq);

describe("messages", () => {
  it("are shown once, whatever repeats them", () => {
    const twice = through(
      page(message(1), message(2)),
      created(2),
      created(3),
      page(message(2), message(3), message(4)),
    );
    expect(seqs(twice)).toEqual([1, 2, 3, 4]);
    expect(twice.cursor).toBe(4);
  });

  it("are sorted within a page, and a page that repeats itself is harmless", () => {
    expect(seqs(through(page(message(3), message(1), message(2), message(2))))).toEqual([1, 2, 3]);
  });

  it("are held back while one before them is missing", () => {
    const gap = through(created(1), created(3));
    expect(seqs(gap)).toEqual([1]);
    expect(leavesGap(gap, message(3))).toBe(true);
    expect(seqs(reduce(gap, page(message(2), message(3))))).toEqual([1, 2, 3]);
  });

  it("take their place in the outbox when the desk's copy arrives, acknowledged or not", () => {
    const sent = through(
      { type: "outgoing.added", outgoing: outgoing("a") },
      created(1, { author: "shopper", client_id: "a" }),
    );
    expect(sent.outbox).toEqual([]);
    expect(seqs(sent)).toEqual([1]);
    const late = reduce(sent, { type: "outgoing.sent", client_id: "a", seq: 1 });
    expect(late.outbox).toEqual([]);
  });

  it("stay in the outbox as sent between acknowledgement and copy", () => {
    const acknowledged = through(
      { type: "outgoing.added", outgoing: outgoing("a") },
      { type: "outgoing.sent", client_id: "a", seq: 1 },
    );
    expect(acknowledged.outbox).toMatchObject([{ client_id: "a", status: "sent" }]);
  });

  it("take the writing sign away when they are the answer, not when the shopper adds something", () => {
    const typing = through(created(1), { type: "typing.changed", author: "bot" });
    expect(reduce(typing, created(2, { author: "shopper" })).typing).toBe("bot");
    expect(reduce(typing, created(2)).typing).toBeNull();
  });
});

describe("the conversation", () => {
  it("keeps unsent words when another one is opened", () => {
    const before = through(created(1), { type: "outgoing.added", outgoing: outgoing("a") });
    const fresh = reduce(before, { type: "conversation.opened", seen: 0, loading: false, expired: true });
    expect(fresh).toMatchObject({ messages: [], cursor: 0, expired: true, outbox: [{ client_id: "a" }] });
  });

  it("follows state, agent and queue", () => {
    const queued = through({
      type: "conversation.changed",
      state: "queued",
      language: "de",
      agent: null,
      queue: { position: 2 },
    });
    expect(queued).toMatchObject({ state: "queued", queue: { position: 2 } });
  });

  it("counts what others wrote and the shopper has not seen", () => {
    const view = through(page(message(1), message(2, { author: "shopper" }), message(3), message(4)));
    expect(unreadCount(view)).toBe(3);
    const seen = reduce(view, { type: "messages.seen", seq: 3 });
    expect(unreadCount(seen)).toBe(1);
    expect(reduce(seen, { type: "messages.seen", seq: 2 })).toBe(seen);
  });
});

describe("the bot's choices", () => {
  it("are open until the shopper answers", () => {
    const offered = through(page(message(1, { author: "shopper" }), message(2), message(3)));
    expect(answerableAfter(offered)).toBe(1);
    const answered = reduce(offered, { type: "outgoing.added", outgoing: outgoing("a") });
    expect(answerableAfter(answered)).toBe(Number.POSITIVE_INFINITY);
  });

  it("are closed while a person is asked for or there", () => {
    for (const state of ["queued", "assigned"] as const) {
      const view = through(created(1), {
        type: "conversation.changed",
        state,
        language: "en",
        agent: null,
        queue: null,
      });
      expect(answerableAfter(view)).toBe(Number.POSITIVE_INFINITY);
    }
  });
});

describe("text", () => {
  it("is counted as the desk counts it", () => {
    expect(countCharacters("👩🏽né")).toBe(4);
  });

  it("loses NUL, halves of characters and blank ends, nothing else", () => {
    expect(cleanText(" a\0b\ud800c 👍\n")).toBe("abc 👍");
    expect(cleanText("/greet <b>{{x}}</b>")).toBe("/greet <b>{{x}}</b>");
  });
});

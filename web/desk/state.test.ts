import { describe, expect, it } from "vitest";
import { approval, at, claimed, conversation, JONAS, MAYA, message, waiting } from "./samples.ts";
import { type Desk, EMPTY, reduce, type Step } from "./state.ts";

const deskAfter = (...steps: Step[]): Desk =>
  steps.reduce(reduce, reduce(EMPTY, { type: "session.started", agent: MAYA }));

const seqs = (desk: Desk, id: string) => desk.transcripts.get(id)?.messages.map(({ seq }) => seq);

describe("the list", () => {
  it("does not undo an event that came while it was on its way", () => {
    const desk = deskAfter(
      { type: "list.requested" },
      { type: "conversation.changed", conversation: claimed("a", MAYA) },
      { type: "list.arrived", conversations: [waiting("a", 1, 1), waiting("b", 1, 2)] },
    );
    expect(desk.conversations.get("a")?.state).toBe("assigned");
    expect(desk.conversations.get("b")?.state).toBe("queued");
  });

  it("forgets what is gone, but not what is on screen", () => {
    const first = { type: "list.arrived", conversations: [conversation("a"), conversation("b")] } as const;
    const desk = deskAfter(
      first,
      { type: "conversation.opened", id: "a" },
      { type: "list.arrived", conversations: [] },
    );
    expect([...desk.conversations.keys()]).toEqual(["a"]);
  });

  it("stays on screen when reading it again fails", () => {
    const desk = deskAfter(
      { type: "list.arrived", conversations: [conversation("a")] },
      { type: "list.failed" },
    );
    expect(desk.list).toBe("ready");
    expect(desk.conversations.size).toBe(1);
  });
});

describe("a transcript", () => {
  const read: Step = {
    type: "transcript.arrived",
    id: "a",
    messages: [message(1), message(2)],
    ratings: [],
    approvals: [],
    orders: [],
  };

  it("takes each message once, in order, whichever way it comes", () => {
    const desk = deskAfter(
      { type: "transcript.requested", id: "a" },
      { type: "message.created", conversation_id: "a", message: message(3) },
      read,
      { type: "message.created", conversation_id: "a", message: message(3) },
      { type: "message.created", conversation_id: "a", message: message(2) },
    );
    expect(seqs(desk, "a")).toEqual([1, 2, 3]);
    expect(desk.transcripts.get("a")?.gap).toBe(false);
  });

  it("has the newest stars, as they were read and as they change", () => {
    const rating = { order_number: null, score: 4, comment: null, rated_at: "2026-03-05T10:00:00.000Z" };
    const given: Step = { type: "rating.changed", conversation_id: "a", ratings: [rating] };
    const desk = deskAfter({ type: "transcript.requested", id: "a" }, read);
    expect(desk.transcripts.get("a")?.ratings).toEqual([]);
    expect(reduce(desk, given).transcripts.get("a")?.ratings).toEqual([rating]);
    expect(reduce(desk, { ...given, conversation_id: "unread" }).transcripts.has("unread")).toBe(false);
  });

  it("knows that something is missing when a number is skipped, until it is read again", () => {
    const skipped: Step = { type: "message.created", conversation_id: "a", message: message(5) };
    const desk = deskAfter({ type: "transcript.requested", id: "a" }, read, skipped);
    expect(desk.transcripts.get("a")?.gap).toBe(true);
    const again = reduce(desk, {
      type: "transcript.arrived",
      id: "a",
      messages: [1, 2, 3, 4, 5].map((seq) => message(seq)),
      ratings: [],
      approvals: [],
      orders: [],
    });
    expect(again.transcripts.get("a")?.gap).toBe(false);
    expect(seqs(again, "a")).toEqual([1, 2, 3, 4, 5]);
  });

  it("keeps what the bot understood when an older answer arrives after it", () => {
    const parse = { intent: { name: "complain", confidence: 0.9 } };
    const desk = deskAfter(
      { type: "transcript.requested", id: "a" },
      read,
      { type: "message.parsed", conversation_id: "a", seq: 2, parse },
      read,
    );
    expect(desk.transcripts.get("a")?.messages[1]?.parse).toEqual(parse);
  });
});

describe("another agent", () => {
  it("is named at once when she takes what was waiting", () => {
    const desk = deskAfter(
      { type: "conversation.changed", conversation: waiting("a", 1, 1) },
      { type: "conversation.changed", conversation: claimed("a", JONAS) },
    );
    expect(desk.notices.get("a")).toEqual({ kind: "taken", by: "Jonas" });
  });

  it("is no news when I am the one, or when it was hers before I looked", () => {
    expect(
      deskAfter(
        { type: "conversation.changed", conversation: waiting("a", 1, 1) },
        { type: "conversation.changed", conversation: claimed("a", MAYA) },
      ).notices.size,
    ).toBe(0);
    expect(deskAfter({ type: "conversation.changed", conversation: claimed("a", JONAS) }).notices.size).toBe(
      0,
    );
  });

  it("was faster: the refused claim says so kindly", () => {
    const failure = { code: "conversation.already_claimed", by: "Jonas", retryAfter: null };
    const desk = deskAfter(
      { type: "conversation.changed", conversation: waiting("a", 1, 1) },
      { type: "action.started", id: "a", verb: "claim" },
      { type: "action.failed", id: "a", verb: "claim", failure },
    );
    expect(desk.notices.get("a")).toEqual({ kind: "taken", by: "Jonas" });
    expect(desk.busy.has("a")).toBe(false);
  });

  it("is noticed also when the event was missed and only the list tells", () => {
    const desk = deskAfter(
      { type: "list.arrived", conversations: [waiting("a", 1, 1)] },
      { type: "list.requested" },
      { type: "list.arrived", conversations: [claimed("a", JONAS)] },
    );
    expect(desk.notices.get("a")).toEqual({ kind: "taken", by: "Jonas" });
  });
});

describe("a reply of mine", () => {
  const outgoing = {
    client_id: "one",
    text: "Hola",
    created_at: message(3).created_at,
    status: "sending",
    failure: null,
  } as const;
  const arrived: Step = {
    type: "message.created",
    conversation_id: "a",
    message: message(3, { author: "agent", client_id: "one", text: "Hola" }),
  };

  it("gives way to the desk's copy, even when that is faster than the answer", () => {
    const desk = deskAfter({ type: "outgoing.added", id: "a", outgoing }, arrived, {
      type: "outgoing.sent",
      id: "a",
      client_id: "one",
    });
    expect(desk.outboxes.has("a")).toBe(false);
  });

  it("stays where it is until then", () => {
    const desk = deskAfter(
      { type: "outgoing.added", id: "a", outgoing },
      { type: "outgoing.sent", id: "a", client_id: "one" },
    );
    expect(desk.outboxes.get("a")?.[0]?.status).toBe("sent");
  });
});

describe("a session that ends under the agent's hands", () => {
  const failed = {
    client_id: "one",
    text: "Hola",
    created_at: "",
    status: "failed",
    failure: null,
  } as const;
  const ended = deskAfter(
    { type: "list.arrived", conversations: [conversation("a")] },
    { type: "outgoing.added", id: "a", outgoing: failed },
    { type: "session.ended", failure: null, ended: true },
  );

  it("shows nothing of the shoppers any more", () => {
    expect(ended.conversations.size).toBe(0);
    expect(ended.session).toMatchObject({ status: "out", was: MAYA.id });
  });

  it("gives her what she could not send when she signs in again, and nobody else", () => {
    expect(reduce(ended, { type: "session.started", agent: MAYA }).outboxes.size).toBe(1);
    expect(reduce(ended, { type: "session.started", agent: JONAS }).outboxes.size).toBe(0);
  });
});

describe("typing", () => {
  it("ends with the message", () => {
    const desk = deskAfter({ type: "typing.changed", conversation_id: "a", author: "shopper" });
    expect(desk.typing.has("a")).toBe(true);
    const done = reduce(desk, { type: "message.created", conversation_id: "a", message: message(1) });
    expect(done.typing.has("a")).toBe(false);
  });
});

describe("an approval", () => {
  const decided_by = { id: MAYA.id, name: MAYA.name, level: MAYA.level };
  const decided = approval("x", { state: "approved", decided_by, decided_at: at(2) });
  const read: Step = {
    type: "transcript.arrived",
    id: "a",
    messages: [],
    approvals: [approval("x")],
    ratings: [],
    orders: [],
  };
  const shown = (desk: Desk) => desk.transcripts.get("a")?.approvals;

  it("comes with the conversation and follows its events", () => {
    const desk = deskAfter(
      read,
      { type: "approval.changed", approval: decided },
      { type: "approval.changed", approval: approval("y") },
    );
    expect(shown(desk)?.map(({ id, state }) => [id, state])).toEqual([
      ["x", "approved"],
      ["y", "pending"],
    ]);
  });

  it("keeps what came of a decision when the answer to it comes later", () => {
    const done = { ...decided, outcome: "granted" as const };
    const desk = deskAfter(
      read,
      { type: "decision.started", id: "x" },
      { type: "approval.changed", approval: done },
      { type: "decision.taken", approval: decided },
    );
    expect(shown(desk)).toEqual([done]);
    expect(desk.deciding.size).toBe(0);
  });

  it("says why a decision was not taken until the next one", () => {
    const failure = { code: "shop.unavailable", by: null, retryAfter: null };
    const refused = deskAfter(read, { type: "decision.failed", id: "x", failure });
    expect(refused.undecided.get("x")).toBe(failure);
    expect(reduce(refused, { type: "decision.started", id: "x" }).undecided.size).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import type {
  Approval,
  ConversationSummary,
  DeskConversation,
  Rating,
  RatingReport,
} from "../shared/protocol.ts";
import { type Decision, type DeskApi, DeskApiError, type Failure } from "./api.ts";
import { DeskPage } from "./page.ts";
import { approval, at, claimed, JONAS, MAYA, message, waiting } from "./samples.ts";

const refusal = (status: number, code: string, facts: Partial<Failure> = {}) =>
  new DeskApiError(status, { code, by: null, retryAfter: null, ...facts });
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

const REPORT: RatingReport = {
  since: "2026-02-04",
  until: "2026-03-05",
  asked: 0,
  count: 0,
  average: null,
  scores: [0, 0, 0, 0, 0],
  by_language: [],
  by_answerer: [],
  comments: [],
};

/** A desk in memory, with one conversation. What it is asked is in `asked`; `fails` are its next refusals. */
class FakeDesk implements DeskApi {
  asked: string[] = [];
  fails: DeskApiError[] = [];
  replies: { client_id: string; text: string }[] = [];
  conversation: ConversationSummary = waiting("a", 2, 1);
  messages = [message(1)];
  given: Rating[] = [];
  period: string[] = [];
  /** What was found is sent only once this has come. */
  slow: Promise<void> | null = null;
  approvals: Approval[] = [approval("x")];
  /** Holds answers back until called. */
  hold: Promise<void> | null = null;

  async #ask(what: string): Promise<void> {
    this.asked.push(what);
    if (this.hold) await this.hold;
    const refused = this.fails.shift();
    if (refused) throw refused;
  }
  async restore() {
    return MAYA;
  }
  async signIn() {
    await this.#ask("sign in");
    return MAYA;
  }
  async signOut() {
    await this.#ask("sign out");
  }
  async list(state: string) {
    return state === this.conversation.state ? [this.conversation] : [];
  }
  async read(id: string): Promise<DeskConversation> {
    this.asked.push(`read ${id}`);
    const { approvals, given: ratings } = this;
    const found = { ...this.conversation, messages: this.messages, approvals, ratings, orders: [] };
    if (this.slow) await this.slow;
    return found;
  }
  async ratings(...period: string[]): Promise<RatingReport> {
    this.period = period;
    await this.#ask("ratings");
    return REPORT;
  }
  async act(id: string, verb: string) {
    await this.#ask(`${verb} ${id}`);
    this.conversation = claimed("a", MAYA);
    return this.conversation;
  }
  async decide(id: string, decision: Decision) {
    await this.#ask(`${decision.decision} ${id}`);
    const decided_by = { id: MAYA.id, name: MAYA.name, level: MAYA.level };
    const decided = approval(id, { state: "approved", decided_by, decided_at: at(2) });
    this.approvals = [decided];
    return decided;
  }
  async reply(id: string, reply: { client_id: string; text: string }) {
    await this.#ask(`reply ${id} ${reply.text}`);
    this.replies.push(reply);
    return this.conversation;
  }
}

class SilentSocket {
  readyState = 0;
  send(): void {}
  close(): void {}
}

async function openPage(storage: Storage | null = null) {
  const desk = new FakeDesk();
  let ids = 0;
  const page = new DeskPage({
    api: desk,
    openSocket: () => new SilentSocket() as unknown as WebSocket,
    storage,
    newId: () => `id-${++ids}`,
    pause: async () => {},
  });
  await page.restore();
  page.open("a");
  await settled();
  return { desk, page };
}

const outbox = (page: DeskPage) => page.state.outboxes.get("a") ?? [];

describe("claiming", () => {
  it("makes it mine", async () => {
    const { page } = await openPage();
    expect(await page.act("a", "claim")).toBe(true);
    expect(page.state.conversations.get("a")?.agent?.id).toBe(MAYA.id);
  });

  it("is asked once, however often the key is pressed", async () => {
    const { desk, page } = await openPage();
    const results = await Promise.all([page.act("a", "claim"), page.act("a", "claim")]);
    expect(results).toEqual([true, false]);
    expect(desk.asked.filter((what) => what === "claim a")).toHaveLength(1);
  });

  it("names the colleague who was faster, and shows how it stands now", async () => {
    const { desk, page } = await openPage();
    desk.fails = [refusal(409, "conversation.already_claimed", { by: "Jonas" })];
    desk.conversation = claimed("a", JONAS);
    expect(await page.act("a", "claim")).toBe(false);
    await settled();
    expect(page.state.notices.get("a")).toEqual({ kind: "taken", by: "Jonas" });
    expect(page.state.conversations.get("a")?.agent?.name).toBe("Jonas");
  });

  it("is not undone by its own answer when an event has told something newer", async () => {
    const { desk, page } = await openPage();
    let release = () => {};
    desk.hold = new Promise((resolve) => {
      release = resolve;
    });
    const claim = page.act("a", "claim");
    const newer = claimed("a", MAYA, { unread: 3 });
    page.hear({ type: "conversation.changed", conversation: newer });
    release();
    await claim;
    expect(page.state.conversations.get("a")?.unread).toBe(3);
  });
});

describe("replying", () => {
  it("shows at once, then gives way to the desk's copy", async () => {
    const { desk, page } = await openPage();
    page.send("a", "  Hola  ");
    expect(outbox(page)).toMatchObject([{ client_id: "id-1", text: "Hola", status: "sending" }]);
    desk.messages = [message(1), message(2, { author: "agent", client_id: "id-1", text: "Hola" })];
    await settled();
    await settled();
    expect(outbox(page)).toEqual([]);
    expect(page.state.transcripts.get("a")?.messages).toHaveLength(2);
  });

  it("goes out in order, one at a time", async () => {
    const { desk, page } = await openPage();
    page.send("a", "one");
    page.send("a", "two");
    page.send("a", "three");
    await settled();
    expect(desk.replies.map(({ text }) => text)).toEqual(["one", "two", "three"]);
  });

  it("is repeated under the same id while the line fails", async () => {
    const { desk, page } = await openPage();
    desk.fails = [refusal(0, "network"), refusal(503, "desk.unavailable")];
    page.send("a", "Hola");
    await settled();
    expect(desk.asked.filter((what) => what.startsWith("reply"))).toHaveLength(3);
    expect(desk.replies).toEqual([{ client_id: "id-1", text: "Hola" }]);
  });

  it("fails visibly when it stays away, holds back what came after, and goes again on demand", async () => {
    const { desk, page } = await openPage();
    desk.fails = [1, 2, 3].map(() => refusal(0, "network"));
    page.send("a", "one");
    page.send("a", "two");
    await settled();
    expect(outbox(page).map(({ status }) => status)).toEqual(["failed", "failed"]);
    expect(desk.replies).toEqual([]);
    page.retry("a");
    await settled();
    expect(desk.replies).toEqual([
      { client_id: "id-1", text: "one" },
      { client_id: "id-2", text: "two" },
    ]);
  });

  it("is not repeated where the desk refuses it", async () => {
    const { desk, page } = await openPage();
    desk.fails = [refusal(409, "conversation.already_claimed", { by: "Jonas" })];
    page.send("a", "Hola");
    await settled();
    expect(outbox(page)[0]?.failure).toMatchObject({ code: "conversation.already_claimed", by: "Jonas" });
    expect(desk.asked.filter((what) => what.startsWith("reply"))).toHaveLength(1);
  });

  it("drops what is no text, and sends nothing where nothing is left", async () => {
    const { desk, page } = await openPage();
    page.send("a", " \0 ");
    page.send("a", "a\ud800b");
    await settled();
    expect(desk.replies.map(({ text }) => text)).toEqual(["ab"]);
  });
});

describe("reading", () => {
  it("reads the conversation again when an event shows a gap", async () => {
    const { desk, page } = await openPage();
    desk.messages = [1, 2, 3].map((seq) => message(seq));
    page.hear({ type: "message.created", conversation_id: "a", message: message(3) });
    await settled();
    expect(page.state.transcripts.get("a")?.messages.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(desk.asked.filter((what) => what === "read a")).toHaveLength(2);
  });
});

describe("the session", () => {
  it("ends on the page when the desk says so, and keeps the reply that was under way", async () => {
    const { desk, page } = await openPage();
    desk.fails = [refusal(401, "agent.signed_out")];
    page.send("a", "Hola");
    await settled();
    expect(page.state.session).toMatchObject({ status: "out", was: MAYA.id });
    expect(page.state.conversations.size).toBe(0);
    await page.signIn("maya@storeside.example", "right");
    expect(outbox(page)).toMatchObject([{ text: "Hola", status: "failed" }]);
    expect(page.state.open).toBe("a");
  });

  it("says why signing in did not work", async () => {
    const { desk, page } = await openPage();
    await page.signOut();
    desk.fails = [refusal(429, "rate.limited", { retryAfter: 12 })];
    expect(await page.signIn("maya@storeside.example", "wrong")).toBe(false);
    expect(page.state.session).toMatchObject({ status: "out", failure: { retryAfter: 12 } });
  });
});

describe("ratings", () => {
  it("are asked for by days that end today", async () => {
    const desk = new FakeDesk();
    const now = () => new Date("2026-03-05T23:59:00Z");
    const page = new DeskPage({ api: desk, openSocket: () => new EventTarget() as WebSocket, now });
    expect(await page.ratings(30)).toBe(REPORT);
    expect(desk.period).toEqual(["2026-02-04", "2026-03-05"]);
    await page.ratings(7);
    expect(desk.period).toEqual(["2026-02-27", "2026-03-05"]);
  });

  it("that came while the conversation was read are not undone", async () => {
    const { desk, page } = await openPage();
    let answer = () => {};
    desk.slow = new Promise((resolve) => {
      answer = resolve;
    });
    page.open("a");
    const rating = { order_number: null, score: 2, comment: null, rated_at: "2026-03-05T10:00:00.000Z" };
    page.hear({ type: "rating.changed", conversation_id: "a", ratings: [rating] });
    desk.given = [rating];
    answer();
    await settled();
    await settled();
    expect(page.state.transcripts.get("a")?.ratings).toEqual([rating]);
  });

  it("end the session where it has ended", async () => {
    const { desk, page } = await openPage();
    desk.fails = [refusal(401, "agent.signed_out")];
    await expect(page.ratings(7)).rejects.toThrow();
    expect(page.state.session).toMatchObject({ status: "out" });
  });
});

describe("drafts", () => {
  it("are kept per conversation and agent, also over a reload, until signing out", async () => {
    sessionStorage.clear();
    const { page } = await openPage(sessionStorage);
    page.drafts.keep("a", "Estimada");
    expect(page.drafts.read("b")).toBe("");
    const { page: reloaded } = await openPage(sessionStorage);
    expect(reloaded.drafts.read("a")).toBe("Estimada");
    expect(reloaded.drafts.ids()).toEqual(["a"]);
    await reloaded.signOut();
    expect(sessionStorage.length).toBe(0);
  });
});

describe("deciding", () => {
  const shown = (page: DeskPage) => page.state.transcripts.get("a")?.approvals[0];

  it("shows what was decided", async () => {
    const { page } = await openPage();
    expect(await page.decide("x", { decision: "approve" })).toBe(true);
    expect(shown(page)?.decided_by?.name).toBe("Maya");
    expect(page.state.deciding.size).toBe(0);
  });

  it("is asked once, however often the button is pressed", async () => {
    const { desk, page } = await openPage();
    await Promise.all([page.decide("x", { decision: "approve" }), page.decide("x", { decision: "approve" })]);
    expect(desk.asked.filter((what) => what === "approve x")).toHaveLength(1);
  });

  it("names the colleague who was faster, and shows her decision", async () => {
    const { desk, page } = await openPage();
    desk.fails = [refusal(409, "approval.decided", { by: "Jonas" })];
    const decided_by = { id: JONAS.id, name: JONAS.name, level: JONAS.level };
    desk.approvals = [approval("x", { state: "declined", decided_by, decided_at: at(2) })];
    expect(await page.decide("x", { decision: "approve" })).toBe(false);
    expect(page.state.undecided.get("x")?.by).toBe("Jonas");
    await settled();
    expect(shown(page)?.state).toBe("declined");
  });

  it("can be tried again after a refusal", async () => {
    const { desk, page } = await openPage();
    desk.fails = [refusal(503, "shop.unavailable")];
    expect(await page.decide("x", { decision: "approve" })).toBe(false);
    expect(page.state.undecided.get("x")?.code).toBe("shop.unavailable");
    expect(await page.decide("x", { decision: "approve" })).toBe(true);
    expect(page.state.undecided.size).toBe(0);
  });
});

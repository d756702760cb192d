// @vitest-environment node
// The running conversation against the mock desk, over real HTTP and WebSockets.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WebSocket as NodeWebSocket } from "ws";
import { Chat, customerOf, newId } from "./chat.ts";
import { deskAt } from "./desk.ts";
import { pauseMs } from "./link.ts";
import { Memory, type Store } from "./memory.ts";
import { type MockDesk, startMockDesk } from "./mock-desk.mjs";

class MapStore implements Store {
  values = new Map<string, string>();
  getItem = (name: string) => this.values.get(name) ?? null;
  setItem = (name: string, value: string) => void this.values.set(name, value);
  removeItem = (name: string) => void this.values.delete(name);
  key = (index: number) => [...this.values.keys()][index] ?? null;
  get length() {
    return this.values.size;
  }
}

let desk: MockDesk;
let lasting: MapStore;
let chats: Chat[];

/** One tab: its own session storage, the shop's localStorage. */
function tab(options: { locale?: () => string } = {}): Chat {
  const chat = new Chat({
    desk: deskAt(desk.origin, "demo"),
    memory: new Memory("demo", lasting, new MapStore()),
    locale: options.locale ?? (() => "en"),
    page: () => ({ url: "https://shop.example/p/TS-1", sku: "TS-1" }),
    photoParts: async () => (await import("./photo_chunk.ts")).parts,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, Math.min(ms, 5))),
  });
  chats.push(chat);
  chat.start();
  return chat;
}

const texts = (chat: Chat) => chat.view.messages.map(({ text }) => text);
const seqs = (chat: Chat) => chat.view.messages.map(({ seq }) => seq);
const posts = () =>
  desk.requests.filter(({ path }) => path.endsWith("/messages")).filter(({ method }) => method === "POST");
const until = (check: () => void) => vi.waitFor(check, { timeout: 8000, interval: 10 });
const onlyConversation = () => [...desk.conversations.values()][0]!;

beforeEach(async () => {
  vi.stubGlobal("WebSocket", NodeWebSocket);
  desk = await startMockDesk({ botDelayMs: 1 });
  lasting = new MapStore();
  chats = [];
});

afterEach(async () => {
  for (const chat of chats) chat.stop();
  await desk.close();
  vi.unstubAllGlobals();
});

describe("sending", () => {
  it("opens the conversation with the first message, not before", async () => {
    const chat = tab({ locale: () => "es" });
    expect(desk.requests).toEqual([]);
    chat.send("hola");
    expect(chat.view.outbox).toMatchObject([{ text: "hola", status: "sending" }]);
    await until(() => expect(texts(chat)).toEqual(["hola", "You said: hola"]));
    expect(desk.requests[0]?.data).toMatchObject({ locale: "es", site: "demo", page: { sku: "TS-1" } });
    expect(chat.view.outbox).toEqual([]);
  });

  it("keeps the order of what is written quickly", async () => {
    const chat = tab();
    for (const word of ["one", "two", "three"]) chat.send(word);
    await until(() => expect(chat.view.outbox).toEqual([]));
    const own = onlyConversation().messages.filter(({ author }) => author === "shopper");
    expect(own.map(({ text }) => text)).toEqual(["one", "two", "three"]);
    expect(desk.conversations.size).toBe(1);
  });

  it("sends photos without a word, and keeps them until the desk has the message", async () => {
    const chat = tab();
    const photo = { id: "0".repeat(32), width: 4, height: 3 };
    chat.photos = { take: () => [{ photo, preview: null }], repeat: () => {}, again: () => {} } as never;
    desk.failures.push({ path: "/messages", method: "POST", status: 0, after: true });
    chat.send("");
    expect(chat.view.outbox).toMatchObject([{ text: "", photos: [photo], status: "sending" }]);
    await until(() => expect(posts()).toHaveLength(2));
    expect(posts().map(({ data }) => data.photos)).toEqual([[photo.id], [photo.id]]);
    await until(() => expect(chat.view.outbox).toEqual([]));
  });

  it("leaves the photos where they are when a choice is pressed", async () => {
    const chat = tab();
    chat.photos = {
      take: () => {
        throw new Error("taken");
      },
      repeat: () => {},
    } as never;
    chat.send("Yes", "/affirm");
    await until(() => expect(posts()[0]?.data.photos).toEqual([]));
  });

  it("sends nothing for blank text", () => {
    const chat = tab();
    chat.send(" \n\0");
    expect(chat.view.outbox).toEqual([]);
  });

  it("repeats with the same client_id when the answer got lost, and the message is stored once", async () => {
    const chat = tab();
    desk.failures.push({ path: "/messages", method: "POST", status: 0, after: true });
    chat.send("once");
    await until(() => expect(chat.view.outbox).toEqual([]));
    await until(() => expect(posts()).toHaveLength(2));
    await until(() => expect(texts(chat)).toEqual(["once", "You said: once"]));
    expect(new Set(posts().map(({ data }) => data.client_id)).size).toBe(1);
  });

  it("gives up visibly, and retry keeps the client_id", async () => {
    const chat = tab();
    for (let i = 0; i < 3; i++) desk.failures.push({ path: "/messages", method: "POST", status: 503 });
    chat.send("patience");
    await until(() => expect(chat.view.outbox).toMatchObject([{ status: "failed", error: "server" }]));
    const { client_id } = chat.view.outbox[0]!;
    chat.retry(client_id);
    await until(() => expect(texts(chat)).toContain("You said: patience"));
    expect(new Set(posts().map(({ data }) => data.client_id))).toEqual(new Set([client_id]));
    expect(lasting.length).toBe(1);
  });

  it("waits as long as it is told when it was too fast", async () => {
    const chat = tab();
    desk.failures.push({
      path: "/messages",
      method: "POST",
      status: 429,
      code: "rate.limited",
      headers: { "Retry-After": "1" },
    });
    chat.send("fast");
    await until(() => expect(texts(chat)).toContain("You said: fast"));
  });

  it("shows what the desk refuses, and goes on with the next", async () => {
    const chat = tab();
    chat.send("x".repeat(4001));
    chat.send("short");
    await until(() =>
      expect(chat.view.outbox).toMatchObject([{ status: "failed", error: "message.too_long" }]),
    );
    await until(() => expect(texts(chat)).toContain("short"));
    chat.discard(chat.view.outbox[0]!.client_id);
    expect(chat.view.outbox).toEqual([]);
    expect(new Memory("demo", lasting).outbox).toEqual([]);
  });

  it("gives a text a new client_id after a conflict, for it was never stored", async () => {
    const chat = tab();
    desk.failures.push({
      path: "/messages",
      method: "POST",
      status: 409,
      code: "message.client_id_conflict",
    });
    chat.send("mine");
    await until(() => expect(chat.view.outbox).toMatchObject([{ error: "message.client_id_conflict" }]));
    chat.retry(chat.view.outbox[0]!.client_id);
    await until(() => expect(texts(chat)).toContain("mine"));
    expect(new Set(posts().map(({ data }) => data.client_id)).size).toBe(2);
    expect(new Memory("demo", lasting).outbox).toEqual([]);
  });

  it("sends after a reload what was unsent before, as the same message", async () => {
    const first = tab();
    desk.failures.push(
      ...Array.from({ length: 3 }, () => ({ path: "/conversations", method: "POST", status: 0 })),
    );
    first.send("survivor");
    await until(() => expect(first.view.outbox).toMatchObject([{ status: "failed", error: "network" }]));
    const { client_id } = first.view.outbox[0]!;
    first.stop();
    const reloaded = tab();
    expect(reloaded.view.outbox).toMatchObject([{ client_id, text: "survivor" }]);
    await until(() => expect(texts(reloaded)).toContain("You said: survivor"));
    expect(onlyConversation().messages[0]?.client_id).toBe(client_id);
  });
});

describe("receiving", () => {
  it("has the whole history after a reload", async () => {
    const first = tab();
    first.send("many");
    await until(() => expect(first.view.messages).toHaveLength(13));
    first.stop();
    const reloaded = tab();
    expect(reloaded.view.loading).toBe(true);
    await until(() => expect(seqs(reloaded)).toEqual(seqs(first)));
    await until(() => expect(reloaded.view.loading).toBe(false));
  });

  it("misses and repeats nothing across cut connections", async () => {
    const chat = tab();
    chat.send("start");
    await until(() => expect(chat.view.link).toBe("live"));
    const { id } = onlyConversation();
    for (let round = 0; round < 4; round++) {
      desk.say(id, { text: `before ${round}` });
      desk.drop();
      desk.say(id, { text: `during ${round}` });
      chat.wake();
      await until(() => expect(texts(chat)).toContain(`during ${round}`));
    }
    await until(() => expect(seqs(chat)).toEqual(onlyConversation().messages.map(({ seq }) => seq)));
    await until(() => expect(chat.view.link).toBe("live"));
  });

  it("fills a gap in what the socket brings", async () => {
    const chat = tab();
    chat.send("start");
    await until(() => expect(chat.view.link).toBe("live"));
    await until(() => expect(chat.view.messages).toHaveLength(2));
    const { id, messages } = onlyConversation();
    // Stored, but the push of it was lost.
    messages.push({ ...messages[1]!, seq: 3, text: "not pushed" });
    desk.say(id, { text: "pushed" });
    await until(() => expect(texts(chat).slice(2)).toEqual(["not pushed", "pushed"]));
  });

  it("falls back to the long poll where sockets do not get through", async () => {
    desk.refuseSockets = true;
    const chat = tab();
    chat.send("hello");
    await until(() => expect(chat.view.link).toBe("polling"));
    desk.say(onlyConversation().id, { text: "by poll" });
    await until(() => expect(texts(chat)).toEqual(["hello", "You said: hello", "by poll"]));
  });

  it("goes offline when the desk is away, and sends by itself when it is back", async () => {
    const chat = tab();
    chat.send("start");
    await until(() => expect(chat.view.link).toBe("live"));
    desk.failures.push(...Array.from({ length: 4 }, () => ({ status: 503 })));
    desk.drop();
    await until(() => expect(chat.view.link).toBe("offline"));
    desk.failures.push(
      ...Array.from({ length: 3 }, () => ({ path: "/messages", method: "POST", status: 503 })),
    );
    chat.send("later");
    await until(() => expect(chat.view.outbox).toMatchObject([{ status: "failed" }]));
    desk.failures.length = 0;
    chat.wake();
    await until(() => expect(texts(chat)).toContain("You said: later"));
  });
});

describe("a conversation the desk no longer knows", () => {
  it("is replaced by a new one that gets the unsent words, without payloads", async () => {
    const chat = tab();
    chat.send("start");
    await until(() => expect(chat.view.link).toBe("live"));
    const old = onlyConversation().id;
    desk.conversations.clear();
    chat.send("Yes, please", "/affirm");
    await until(() => expect(texts(chat)).toEqual(["Yes, please", "You said: Yes, please"]));
    expect(chat.view.expired).toBe(true);
    expect(onlyConversation().id).not.toBe(old);
    expect(posts().at(-1)?.data).toMatchObject({ text: "Yes, please", payload: null });
  });

  it("is left when found out after a reload, and nothing new is opened before the shopper writes", async () => {
    const first = tab();
    first.send("start");
    await until(() => expect(first.view.messages).toHaveLength(2));
    first.stop();
    desk.forget();
    const reloaded = tab();
    await until(() => expect(reloaded.view.expired).toBe(true));
    expect(reloaded.view).toMatchObject({ messages: [], loading: false, link: "idle" });
    expect(desk.conversations.size).toBe(0);
  });
});

describe("several tabs", () => {
  it("share one conversation", async () => {
    const [one, other] = [tab(), tab()];
    one.send("from one");
    await until(() => expect(one.view.messages).toHaveLength(2));
    other.remembered("storeside.demo.conversation");
    await until(() => expect(texts(other)).toEqual(texts(one)));
    other.send("from the other");
    await until(() => expect(texts(one)).toContain("You said: from the other"));
    await until(() => expect(seqs(other)).toEqual(seqs(one)));
    expect(desk.conversations.size).toBe(1);
  });

  it("agree on what was seen", async () => {
    const [one, other] = [tab(), tab()];
    one.panelOpened();
    one.send("look");
    await until(() => expect(one.view.seen).toBe(2));
    other.remembered("storeside.demo.conversation");
    await until(() => expect(other.view.messages).toHaveLength(2));
    expect(other.view.seen).toBe(2);
    desk.say(onlyConversation().id, { text: "new" });
    await until(() => expect(one.view.seen).toBe(3));
    expect(other.view.seen).toBe(2);
    other.remembered("storeside.demo.seen");
    expect(other.view.seen).toBe(3);
  });
});

describe("who is signed in", () => {
  const token = (sub: string) => `x.${btoa(JSON.stringify({ sub }))}.x`;
  const identities = () =>
    desk.requests.filter(({ path }) => path.endsWith("/identity")).map(({ data }) => data);

  it("is told when the conversation is opened, or at once when it is open", async () => {
    const chat = tab();
    await chat.identify(token("7"));
    chat.send("hi");
    await until(() => expect(chat.view.messages).toHaveLength(2));
    expect(desk.requests[0]?.data).toMatchObject({ customer_token: token("7") });
    await chat.identify(token("7"));
    expect(identities()).toEqual([{ customer_token: token("7") }]);
    expect(chat.view.messages).toHaveLength(2);
  });

  it("stays the same conversation when a guest signs in", async () => {
    const chat = tab();
    chat.send("hi");
    await until(() => expect(chat.view.messages).toHaveLength(2));
    await chat.identify(token("7"));
    expect(chat.view.messages).toHaveLength(2);
  });

  it("leaves nothing to read for the next person after signing out", async () => {
    const chat = tab();
    await chat.identify(token("7"));
    chat.send("my secret order");
    await until(() => expect(chat.view.messages).toHaveLength(2));
    await chat.identify(null);
    expect(identities()).toEqual([{ customer_token: null }]);
    expect(chat.view.messages).toEqual([]);
    expect(new Memory("demo", lasting).conversation).toBeNull();
  });

  it("does not keep anyone from asking when the token has run out", async () => {
    const chat = tab();
    await chat.identify(token("7"));
    desk.failures.push({
      path: "/conversations",
      method: "POST",
      status: 401,
      code: "customer_token.invalid",
    });
    chat.send("hi");
    await until(() => expect(chat.view.messages).toHaveLength(2));
    expect(new Memory("demo", lasting).conversation?.customer).toBeNull();
  });

  it("is read from a token only if there is one to read", () => {
    expect(customerOf(token("42"))).toBe("42");
    for (const broken of [null, "", "abc", "a.b.c", "a.%%%.c"]) expect(customerOf(broken)).toBeNull();
  });
});

describe("small things", () => {
  it("has ids in the form of a UUID also where randomUUID is missing", () => {
    const random = crypto.getRandomValues.bind(crypto);
    vi.stubGlobal("crypto", { getRandomValues: random });
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("pauses longer each time, up to half a minute, never all clients at once", () => {
    expect(pauseMs(0, () => 0)).toBe(250);
    expect(pauseMs(3, () => 1)).toBe(4000);
    expect(pauseMs(50, () => 1)).toBe(30_000);
  });

  it("works without storage", async () => {
    const broken = new MapStore();
    broken.setItem = () => {
      throw new Error("QuotaExceededError");
    };
    lasting = broken;
    const chat = tab();
    chat.send("hi");
    await until(() => expect(chat.view.messages).toHaveLength(2));
  });
});

// The widget as the shopper meets it, against a desk that a test holds in its hands.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Message } from "../shared/protocol.ts";
import type { StoresideChat } from "./element.tsx";
import { CARDS } from "./mock-desk.mjs";

const status = { state: "bot", language: "en", agent: null, queue: null, typing: null } as Record<
  string,
  unknown
>;
let stored: Message[];
let posted: { client_id: string; text: string; payload: string | null; page: { cart: string[] } }[];
let refusal: { status: number; code: string } | null;
/** What the desk waits for before it stores a message. */
let gate: Promise<void>;
let element: StoresideChat;

function answer(body: unknown, code = 200): Response {
  return new Response(JSON.stringify(body), { status: code });
}

/** Answers like the desk: a long poll that waits until something new is stored. */
async function fakeFetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const url = new URL(String(input));
  if (init.method === "POST" && url.pathname.endsWith("/conversations"))
    return answer({ id: "c1", token: "t1" }, 201);
  if (init.method === "POST" && url.pathname.endsWith("/messages")) {
    if (refusal)
      return answer({ error: { code: refusal.code, message: "English for developers" } }, refusal.status);
    await gate;
    const { client_id, text, payload, page } = JSON.parse(String(init.body));
    posted.push({ client_id, text, payload, page });
    say({ author: "shopper", client_id, text });
    return answer({ seq: stored.length, client_id }, 202);
  }
  if (url.pathname.includes("/photos/")) {
    if (gone) return answer({ error: { code: "photo.not_found", message: "" } }, 404);
    return new Response(new Blob(["x"], { type: "image/jpeg" }), { status: 200 });
  }
  const after = Number(url.searchParams.get("after"));
  const fresh = () => stored.filter(({ seq }) => seq > after);
  while (!fresh().length && url.searchParams.get("wait") !== "0" && !init.signal?.aborted && !changed) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  if (init.signal?.aborted) throw new DOMException("aborted", "AbortError");
  changed = false;
  return answer({ ...status, messages: fresh() });
}

let gone = false;
let changed = false;
function change(what: Record<string, unknown>): void {
  Object.assign(status, what);
  changed = true;
}

function say(message: Partial<Message>): void {
  stored.push({
    seq: stored.length + 1,
    client_id: null,
    author: "bot",
    agent: null,
    text: "",
    language: "en",
    buttons: [],
    card: null,
    photos: [],
    code: null,
    created_at: new Date().toISOString(),
    ...message,
  });
}

const find = <E extends Element = HTMLElement>(selector: string) =>
  element.shadowRoot!.querySelector<E>(selector);
const all = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const until = (check: () => void) => vi.waitFor(check, { timeout: 4000, interval: 5 });
const bubbles = () => all(".bubble:not(.typing)").map((bubble) => bubble.textContent);

async function mount(data: Record<string, string> = {}): Promise<void> {
  element = document.createElement("storeside-chat") as StoresideChat;
  Object.assign(element.dataset, { site: "demo", desk: "https://desk.example", ...data });
  document.body.append(element);
  await until(() => expect(find(".launcher, .panel")).not.toBeNull());
}

async function open(data?: Record<string, string>): Promise<HTMLTextAreaElement> {
  await mount(data);
  find<HTMLButtonElement>(".launcher")!.click();
  await until(() => expect(find("textarea")).not.toBeNull());
  return find<HTMLTextAreaElement>("textarea")!;
}

/** As in a browser, what was typed is drawn before the next key comes. */
async function type(field: HTMLTextAreaElement, text: string): Promise<void> {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
}

const press = (target: Element, key: string, options: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...options }));

beforeEach(async () => {
  const { StoresideChat: Definition } = await import("./element.tsx");
  if (!customElements.get("storeside-chat")) customElements.define("storeside-chat", Definition);
  localStorage.clear();
  sessionStorage.clear();
  stored = [];
  posted = [];
  refusal = null;
  gone = false;
  gate = Promise.resolve();
  Object.assign(status, { state: "bot", agent: null, queue: null, typing: null });
  vi.stubGlobal("fetch", fakeFetch);
  vi.stubGlobal("WebSocket", undefined);
});

afterEach(() => {
  element.remove();
  vi.unstubAllGlobals();
});

describe("photos", () => {
  const photo = { id: "0".repeat(32), width: 40, height: 30 };

  it("stand in the conversation with a text for who does not see them, and open large", async () => {
    await open();
    say({ author: "shopper", text: "", photos: [photo] });
    change({});
    find<HTMLTextAreaElement>("textarea")!.focus();
    await type(find<HTMLTextAreaElement>("textarea")!, "hello");
    press(find("textarea")!, "Enter");
    await until(() => expect(find(".photo img")?.getAttribute("alt")).toBe("Photo 1 of 1"));
    await until(() => expect(find(".photo img")?.getAttribute("src")).toMatch(/^data:image/));
    find(".photo")!.click();
    await until(() => expect(find("dialog.viewer img")).not.toBeNull());
  });

  it("that were erased say so", async () => {
    gone = true;
    await open();
    say({ author: "shopper", text: "look", photos: [photo] });
    await type(find<HTMLTextAreaElement>("textarea")!, "hello");
    press(find("textarea")!, "Enter");
    await until(() => expect(find(".photo-gone")?.textContent).toBe("This photo is no longer available."));
  });

  it("are chosen by a labelled button that lets a phone offer its camera", async () => {
    await open();
    expect(find(".clip")!.getAttribute("aria-label")).toBe("Add photos");
    const picker = find<HTMLInputElement>("input[type=file]")!;
    expect([picker.accept, picker.multiple, picker.hasAttribute("capture")]).toEqual([
      "image/*",
      true,
      false,
    ]);
  });
});

describe("the panel", () => {
  it("opens from the button as a labelled dialog with a polite log, and closes by Escape to the button", async () => {
    const field = await open();
    const panel = find("[role=dialog]")!;
    expect(find(`#${panel.getAttribute("aria-labelledby")}`)?.textContent).toBe("How can we help?");
    expect(find("[role=log]")?.getAttribute("aria-live")).toBe("polite");
    await until(() => expect(element.shadowRoot!.activeElement).toBe(field));
    press(field, "Escape");
    await until(() => expect(find("[role=dialog]")).toBeNull());
    expect(element.shadowRoot!.activeElement).toBe(find(".launcher"));
  });

  it("names every control", async () => {
    await open();
    for (const control of all("button, textarea")) {
      expect(control.getAttribute("aria-label") || control.textContent).toBeTruthy();
    }
  });

  it("reads from right to left in Arabic", async () => {
    await mount({ locale: "ar" });
    expect(find(".root")?.getAttribute("dir")).toBe("rtl");
    expect(find(".root")?.getAttribute("lang")).toBe("ar");
  });

  it("follows a page that changes its language", async () => {
    document.documentElement.lang = "en";
    await mount();
    expect(find(".root")?.getAttribute("lang")).toBe("en");
    document.documentElement.lang = "ar";
    await until(() => expect(find(".root")?.getAttribute("dir")).toBe("rtl"));
    document.documentElement.lang = "";
  });

  it("takes the page's language where it is told none", async () => {
    document.documentElement.lang = "fr-CA";
    await mount();
    expect(find(".root")?.getAttribute("lang")).toBe("fr");
    document.documentElement.lang = "";
  });
});

describe("writing", () => {
  it("sends by Enter, not by Shift+Enter, nor by an input method's Enter", async () => {
    const field = await open();
    await type(field, "你好");
    press(field, "Enter", { shiftKey: true });
    press(field, "Enter", { isComposing: true });
    press(field, "Enter", { keyCode: 229 } as KeyboardEventInit);
    expect(posted).toEqual([]);
    press(field, "Enter");
    await until(() => expect(posted).toMatchObject([{ text: "你好" }]));
    await until(() => expect(field.value).toBe(""));
  });

  it("tells what is in the cart, as far as it is one, with each message", async () => {
    const field = await open();
    const odd = ["", "x".repeat(65), 7, null] as string[];
    element.page({ sku: "TS-1", cart: [...Array(60).fill("OLD"), ...odd, "NEW-1"] });
    await type(field, "what goes with it?");
    press(field, "Enter");
    await until(() => expect(posted).toHaveLength(1));
    expect(posted[0]!.page.cart).toHaveLength(50);
    expect(posted[0]!.page.cart.at(-1)).toBe("NEW-1");
    expect(posted[0]!.page.cart.at(-2)).toBe("OLD");
    element.page({ sku: null });
    await type(field, "and now?");
    press(field, "Enter");
    await until(() => expect(posted).toHaveLength(2));
    expect(posted[1]!.page.cart).toHaveLength(50);
  });

  it("shows what was written at once, and that it was sent", async () => {
    const field = await open();
    let store = () => {};
    gate = new Promise((resolve) => {
      store = resolve;
    });
    await type(field, "hello");
    press(field, "Enter");
    await until(() => expect(find(".sending .bubble")?.textContent).toBe("hello"));
    store();
    await until(() => expect(find(".shopper:not(.sending) .fate")?.textContent).toContain("Sent"));
    expect(all(".shopper")).toHaveLength(1);
  });

  it("shows markup as text", async () => {
    const field = await open();
    const text = `<img src=x onerror=alert(1)> {{ 7*7 }}`;
    await type(field, text);
    press(field, "Enter");
    await until(() => expect(bubbles()).toContain(text));
    expect(find("img")).toBeNull();
  });

  it("says in the shopper's language why a message was refused, and lets her delete it", async () => {
    refusal = { status: 422, code: "message.too_long" };
    const field = await open();
    await type(field, "too much");
    press(field, "Enter");
    await until(() => expect(find(".fate.failed")?.textContent).toContain("too long"));
    expect(find(".log")?.textContent).not.toContain("English for developers");
    find<HTMLButtonElement>(".fate.failed button")!.click();
    await until(() => expect(find(".fate.failed")).toBeNull());
  });

  it("counts down near the limit and does not send beyond it", async () => {
    const field = await open();
    await type(field, "x".repeat(3990));
    await until(() => expect(find("#counter")?.textContent).toBe("Characters left: 10"));
    await type(field, "x".repeat(4003));
    await until(() => expect(find("#counter")?.textContent).toBe("Too long by 3 characters"));
    press(field, "Enter");
    expect(posted).toEqual([]);
    expect(field.getAttribute("aria-invalid")).toBe("true");
  });

  it("keeps a half-written text while the panel is closed", async () => {
    const field = await open();
    await type(field, "half a tho");
    element.close();
    await until(() => expect(find("textarea")).toBeNull());
    element.open();
    await until(() => expect(find<HTMLTextAreaElement>("textarea")?.value).toBe("half a tho"));
  });
});

describe("the bot's choices", () => {
  const buttons = [
    { title: "Yes", payload: "/affirm" },
    { title: "No", payload: "/deny" },
  ];

  async function ask(message: Partial<Message>): Promise<void> {
    const field = await open();
    await type(field, "hello");
    press(field, "Enter");
    await until(() => expect(posted).toHaveLength(1));
    say(message);
  }

  it("send their payload with their title and can be used once", async () => {
    await ask({ text: "Shall I?", buttons });
    await until(() => expect(all(".choice")).toHaveLength(2));
    all(".choice")[0]!.click();
    await until(() => expect(posted[1]).toMatchObject({ text: "Yes", payload: "/affirm" }));
    await until(() =>
      expect(all(".choice").every((choice) => (choice as HTMLButtonElement).disabled)).toBe(true),
    );
    await until(() => expect(all(".chosen").map((choice) => choice.textContent)).toEqual(["Yes"]));
  });

  it("stand on cards too", async () => {
    await ask({ text: "Which one?", card: CARDS.orders! });
    await until(() => expect(find("button.ss-row")).not.toBeNull());
    find<HTMLButtonElement>("button.ss-row")!.click();
    await until(() =>
      expect(posted[1]).toMatchObject({
        text: "Order SO-1234566",
        payload: '/inform{"order_number":"SO-1234566"}',
      }),
    );
  });
});

describe("stars", () => {
  const scale = [1, 2, 3, 4, 5].map((score) => ({
    title: `${score} of 5`,
    payload: `/rate{"rating": ${score}}`,
  }));
  const radios = () => all("[role=radiogroup] [role=radio]") as HTMLButtonElement[];
  const checked = () => radios().map((radio) => radio.getAttribute("aria-checked") === "true");
  const filled = () => all("[role=radiogroup] .filled").length;

  async function ask(): Promise<HTMLTextAreaElement> {
    const field = await open();
    await type(field, "thanks");
    press(field, "Enter");
    await until(() => expect(posted).toHaveLength(1));
    say({ text: "How was it?", buttons: scale });
    await until(() => expect(radios()).toHaveLength(5));
    return field;
  }

  it("are a named group of named radios, one of them in the way of Tab", async () => {
    await ask();
    expect(find("[role=radiogroup]")?.getAttribute("aria-label")).toBe("How was it?");
    expect(radios().map((radio) => radio.getAttribute("aria-label"))).toEqual(
      scale.map(({ title }) => title),
    );
    expect(radios().map((radio) => radio.tabIndex)).toEqual([0, -1, -1, -1, -1]);
    expect(all(".choice")).toEqual([]);
  });

  it("send their payload, stay, and may be pressed again", async () => {
    await ask();
    radios()[4]!.click();
    await until(() => expect(posted[1]).toMatchObject({ text: "5 of 5", payload: '/rate{"rating": 5}' }));
    await until(() => expect(checked()).toEqual([false, false, false, false, true]));
    expect(filled()).toBe(5);
    say({ text: "Thank you!" });
    await until(() => expect(bubbles()).toContain("Thank you!"));
    await until(() => expect(radios()[1]!.disabled).toBe(false));
    radios()[1]!.click();
    await until(() => expect(checked()).toEqual([false, true, false, false, false]));
    expect(posted).toHaveLength(3);
  });

  it("are moved between by the arrow keys, which send nothing", async () => {
    await ask();
    radios()[0]!.focus();
    press(radios()[0]!, "ArrowRight");
    expect(element.shadowRoot!.activeElement).toBe(radios()[1]);
    await until(() => expect(filled()).toBe(2));
    press(radios()[1]!, "End");
    expect(element.shadowRoot!.activeElement).toBe(radios()[4]);
    press(radios()[4]!, "ArrowDown");
    expect(element.shadowRoot!.activeElement).toBe(radios()[0]);
    press(radios()[0]!, "ArrowLeft");
    expect(element.shadowRoot!.activeElement).toBe(radios()[4]);
    expect(posted).toHaveLength(1);
    expect(checked()).not.toContain(true);
  });

  it("are out of nobody's way: who goes on talking may press them later", async () => {
    const field = await ask();
    await type(field, "one more question");
    press(field, "Enter");
    await until(() => expect(posted).toHaveLength(2));
    say({ text: "An answer" });
    await until(() => expect(radios()[2]!.disabled).toBe(false));
    radios()[2]!.click();
    await until(() => expect(checked()[2]).toBe(true));
  });

  it("rest while a person is awaited", async () => {
    await ask();
    change({ state: "queued", queue: { position: 1 } });
    await until(() => expect(radios().every((radio) => radio.disabled)).toBe(true));
  });

  it("give way to a newer question, and keep what was given", async () => {
    await ask();
    radios()[3]!.click();
    await until(() => expect(checked()[3]).toBe(true));
    say({ text: "And the order?", buttons: scale });
    await until(() => expect(radios()).toHaveLength(10));
    expect(radios().map((radio) => radio.disabled)).toEqual([
      ...Array(5).fill(true),
      ...Array(5).fill(false),
    ]);
    radios()[5]!.click();
    await until(() => expect(checked().map(Number)).toEqual([0, 0, 0, 1, 0, 1, 0, 0, 0, 0]));
  });

  it("are only five whole ones: other buttons stay buttons", async () => {
    const field = await open();
    await type(field, "thanks");
    press(field, "Enter");
    await until(() => expect(posted).toHaveLength(1));
    say({ text: "Hm", buttons: [{ title: "Six", payload: '/rate{"rating": 6}' }, ...scale.slice(1)] });
    await until(() => expect(all(".choice")).toHaveLength(5));
    expect(find("[role=radiogroup]")).toBeNull();
  });
});

describe("people", () => {
  async function talk(): Promise<void> {
    const field = await open();
    await type(field, "help");
    press(field, "Enter");
    await until(() => expect(posted).toHaveLength(1));
  }

  it("are announced with the place in the queue, then by name", async () => {
    await talk();
    change({ state: "queued", queue: { position: 3 } });
    await until(() => expect(find("[role=status]")?.textContent).toContain("Your place in the queue: 3"));
    change({ queue: { position: 1 } });
    await until(() => expect(find("[role=status]")?.textContent).toContain("You are next."));
    change({ state: "assigned", queue: null, agent: { name: "Anna" } });
    say({ author: "agent", agent: { name: "Anna" }, text: "Hello, I am here." });
    await until(() => expect(find(".status")?.textContent).toBe("You are talking to Anna"));
    await until(() => expect(all(".agent .speaker").at(-1)?.textContent).toContain("Anna"));
    expect(find("[role=status]")?.textContent).toBe("");
  });

  it("close conversations, which the shopper may go on with or leave", async () => {
    await talk();
    change({ state: "resolved" });
    await until(() => expect(find(".resolved button")).not.toBeNull());
    await type(find<HTMLTextAreaElement>("textarea")!, "one more thing");
    press(find("textarea")!, "Enter");
    await until(() => expect(all(".shopper:not(.sending)")).toHaveLength(2));
    find<HTMLButtonElement>(".resolved button")!.click();
    await until(() => expect(all(".shopper")).toEqual([]));
  });
});

describe("the button", () => {
  it("counts what came while the panel was closed, until it is opened", async () => {
    const field = await open();
    await type(field, "hello");
    press(field, "Enter");
    await until(() => expect(all(".shopper:not(.sending)")).toHaveLength(1));
    element.close();
    await until(() => expect(find(".launcher")).not.toBeNull());
    say({ text: "one" });
    say({ text: "two" });
    await until(() => expect(find(".badge")?.textContent).toBe("2"));
    expect(find(".launcher")?.getAttribute("aria-label")).toBe("Open chat, new messages: 2");
    element.open();
    await until(() => expect(bubbles()).toContain("two"));
    element.close();
    await until(() => expect(find(".launcher")).not.toBeNull());
    expect(find(".badge")).toBeNull();
  });
});

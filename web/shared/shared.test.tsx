import { messages } from "locales:widget";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CARDS } from "../widget/mock-desk.mjs";
import { CardView, parcelStage } from "./cards.tsx";
import { formatDay, formatDayHeading, formatDayRange, formatMoney } from "./format.ts";
import { directionOf, LANGUAGES, pickLanguage, translator } from "./i18n.ts";
import { linked, safeUrl } from "./links.tsx";
import type { Card, ParcelCard } from "./protocol.ts";

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(card: Card, props: Partial<Parameters<typeof CardView>[0]> = {}): HTMLElement {
  render(<CardView card={card} language="en" t={translator(messages, "en")} {...props} />, root);
  return root;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("texts", () => {
  it("are there in each of the eleven languages, in the order of the keys", () => {
    expect(Object.keys(messages.languages)).toEqual([...LANGUAGES]);
    for (const texts of Object.values(messages.languages)) expect(texts).toHaveLength(messages.keys.length);
  });

  it("take values, and refuse what is not theirs", () => {
    const t = translator({ keys: ["hello"], languages: { en: ["Hello {name}, {count}"] } }, "en");
    expect(t("hello", { name: "{count}", count: 1234 })).toBe("Hello {count}, 1,234");
    expect(() => t("hello", { name: "x" })).toThrow("expected a value for {count}");
    expect(() => t("bye" as "hello")).toThrow('got "bye"');
  });

  it("come in the first language of the page or the browser that we speak", () => {
    expect(pickLanguage(null, "pt-BR", "en")).toBe("pt");
    expect(pickLanguage("nl", undefined, "ZH_hant")).toBe("zh");
    expect(pickLanguage("nl")).toBe("en");
    expect(LANGUAGES.filter((language) => directionOf(language) === "rtl")).toEqual(["ar"]);
  });
});

describe("formats", () => {
  it("know how many minor units a currency has", () => {
    expect(formatMoney({ amount: 8990, currency: "EUR" }, "de")).toBe("89,90\u00a0€");
    expect(formatMoney({ amount: 8990, currency: "JPY" }, "ja")).toBe("￥8,990");
  });

  it("never move a day across time zones", () => {
    expect(formatDay("2026-03-05", "en")).toBe("Thu, Mar 5");
    expect(formatDayRange("2026-03-05", "2026-03-05", "en")).toBe("Thu, Mar 5");
    expect(formatDayRange("2026-03-05", "2026-03-07", "en")).toMatch(/^Thu, Mar 5\s–\sSat, Mar 7$/);
  });

  it("call today and yesterday by name", () => {
    const now = new Date(2026, 2, 5, 12);
    expect(formatDayHeading(new Date(2026, 2, 5, 1).toISOString(), "es", now)).toBe("Hoy");
    expect(formatDayHeading(new Date(2026, 2, 4, 23).toISOString(), "de", now)).toBe("Gestern");
    expect(formatDayHeading(new Date(2026, 2, 1).toISOString(), "en", now)).toBe("Sunday, March 1");
  });

  it("write Arabic with the digits of order numbers", () => {
    expect(formatMoney({ amount: 1250, currency: "EUR" }, "ar")).toContain("12.50");
  });
});

describe("links", () => {
  const hrefs = (text: string) => {
    render(<p>{linked(text)}</p>, root);
    return [...root.querySelectorAll("a")].map((link) => link.getAttribute("href"));
  };

  it("are found in text without the sentence's own punctuation", () => {
    expect(hrefs("See https://a.example/x?y=1. (Or https://b.example/c_(d)!)")).toEqual([
      "https://a.example/x?y=1",
      "https://b.example/c_(d)",
    ]);
    expect(root.textContent).toBe("See https://a.example/x?y=1. (Or https://b.example/c_(d)!)");
  });

  it("show of a long address the site alone, and lead to all of it", () => {
    const long = "https://customs.example/en/private-persons/parcels/duty-and-tax?year=2026";
    expect(hrefs(`Source: ${long}.`)).toEqual([long]);
    expect(root.textContent).toBe("Source: customs.example/….");
    expect(root.querySelector("a")?.title).toBe(long);
  });

  it("end where Chinese punctuation begins", () => {
    expect(hrefs("请看https://a.example/x。谢谢")).toEqual(["https://a.example/x"]);
  });

  it("end where the marks around them in right-to-left text are", () => {
    expect(hrefs("المصدر: (\u2068https://a.example/x\u2069).")).toEqual(["https://a.example/x"]);
  });

  it("leave everything else plain text", () => {
    const text = `<img src=x onerror=alert(1)> javascript:alert(1) {{ 7*7 }} <a href="x">y</a>`;
    expect(hrefs(text)).toEqual([]);
    expect(root.textContent).toBe(text);
    expect(root.querySelector("img")).toBeNull();
  });

  it("are only made to harmless schemes", () => {
    expect(safeUrl("javascript:alert(1)")).toBeNull();
    expect(safeUrl("data:text/html,x")).toBeNull();
    expect(safeUrl("/store/images/A.svg", "https://desk.example")).toBe(
      "https://desk.example/store/images/A.svg",
    );
  });
});

describe("the parcel card", () => {
  const parcel = CARDS.parcel as ParcelCard;

  it("says when the carrier said so, and what in its own words", () => {
    const card = show({ ...parcel, as_of: "2026-03-05T14:05:00Z" });
    const time = card.querySelector(".ss-as-of time");
    expect(time?.getAttribute("datetime")).toBe("2026-03-05T14:05:00Z");
    expect(time?.textContent).toMatch(/^As of Mar 5/);
    // In whatever writing direction they come.
    expect(card.querySelector(".ss-words bdi")?.textContent).toBe(parcel.events[0]?.words);
    expect(show({ ...parcel, as_of: null }).querySelector(".ss-as-of")).toBeNull();
  });

  it("is a timeline, newest first, the rest on demand", async () => {
    show(parcel);
    const steps = () => [...root.querySelectorAll("li strong")].map((step) => step.textContent);
    expect(steps()).toEqual(["At a sorting centre", "Cleared customs", "In customs"]);
    const more = root.querySelector<HTMLButtonElement>("button[aria-expanded]")!;
    expect(more.textContent).toBe("Show earlier steps (3)");
    more.click();
    await settled();
    expect(steps()).toHaveLength(6);
    expect(more.getAttribute("aria-expanded")).toBe("true");
  });

  it("says when it comes, but not after it came", () => {
    expect(show(parcel).textContent).toContain("Expected");
    expect(show({ ...parcel, status: "delivered" }).textContent).not.toContain("Expected");
  });

  it("has a stage for every status that leads to the shopper", () => {
    expect(
      (["label_created", "in_customs", "out_for_delivery", "delivered", "lost"] as const).map(parcelStage),
    ).toEqual([1, 2, 3, 4, 0]);
  });

  it("does not link to what is no web address", () => {
    expect(show({ ...parcel, url: "javascript:alert(1)" }).querySelector("a")).toBeNull();
  });
});

describe("choices on cards", () => {
  it("give back the payload that was offered and a title to say", () => {
    const onChoose = vi.fn();
    show(CARDS.orders!, { onChoose });
    root.querySelectorAll("button")[1]!.click();
    expect(onChoose).toHaveBeenCalledWith('/inform{"order_number":"SO-2233441"}', "Order SO-2233441");
  });

  it("are closed when disabled, and absent where nobody may choose", () => {
    show(CARDS.products!, { onChoose: vi.fn(), disabled: true });
    expect([...root.querySelectorAll("button")].every((button) => button.disabled)).toBe(true);
    show(CARDS.products!);
    expect(root.querySelector("button")).toBeNull();
  });
});

describe("the other cards", () => {
  it("marks the recommended size, in words too", () => {
    show(CARDS.size!);
    const row = root.querySelector("tr.recommended")!;
    expect(row.querySelector("th")?.textContent).toBe("MFor you");
    expect(row.textContent).toContain("88–92");
    expect([...root.querySelectorAll("thead th")].map((cell) => cell.textContent)).toEqual([
      "Size",
      "EU",
      "UK",
      "US",
      "Chest",
      "Waist",
    ]);
  });

  it("offers an invoice as a file, and says so when that fails", async () => {
    const asked: string[] = [];
    const onDownload = async (number: string) => {
      asked.push(number);
      throw new Error("404");
    };
    const card = show(CARDS.invoice!, { onDownload });
    expect(card.textContent).toContain("INV-2026-000042");
    card.querySelector("button")!.click();
    await vi.waitFor(() => expect(card.textContent).toContain("That did not work"));
    expect(asked).toEqual(["SO-7654323"]);
    expect(show(CARDS.invoice!).querySelector("button")).toBeNull();
  });

  it("shows a return with its deadline, address, postage and refund", () => {
    const text = show(CARDS.return!).textContent!;
    for (const part of ["RMA-40312", "10115 Berlin", "We pay", "€49.00", "× 2"]) expect(text).toContain(part);
  });

  it("shows every card in every language", () => {
    for (const language of LANGUAGES) {
      for (const card of Object.values(CARDS)) {
        expect(show(card, { language, t: translator(messages, language) }).textContent).not.toBe("");
      }
    }
  });

  it("leaves out a card it does not know", () => {
    expect(show({ type: "hologram" } as unknown as Card).textContent).toBe("");
  });
});

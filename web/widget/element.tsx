// <storeside-chat data-site="demo" data-locale="es" data-sku="…" data-desk="https://desk.example">
//
// A shadow root keeps the shop's styles out and ours in. The styles are constructed, not written into a <style>, so a
// shop's Content-Security-Policy needs no 'unsafe-inline' for them.

import { render } from "preact";
import cardStyles from "../shared/cards.css?inline";
import { type Language, pickLanguage } from "../shared/i18n.ts";
import tokens from "../shared/tokens.css?inline";
import { App } from "./app.tsx";
import { Chat } from "./chat.ts";
import { deskAt } from "./desk.ts";
import { Memory } from "./memory.ts";
import type { PhotoParts } from "./photo_chunk.ts";
import { photoParts } from "./photo_parts.ts";
import { loadTexts } from "./texts.ts";
import widgetStyles from "./widget.css?inline";

/** Only where it does not cover the shop, an open panel is taken up on the next page. */
const WIDE = "(min-width: 900px)";
/** What the desk takes of a cart; the latest additions matter most. */
const MOST_IN_CART = 50;
const LONGEST_SKU = 64;

export class StoresideChat extends HTMLElement {
  #chat: Chat | null = null;
  #memory: Memory | null = null;
  #language: Language = "en";
  #base = "";
  #open = false;
  #focus = false;
  #ready = false;
  #sku: string | null = null;
  #cart: string[] = [];
  #root = this.attachShadow({ mode: "open" });
  #photoStyles: CSSStyleSheet | null = null;
  #aborter = new AbortController();

  connectedCallback(): void {
    if (this.#chat) return;
    const { site = "demo", sku, desk } = this.dataset;
    this.#base = desk ?? location.origin;
    this.#sku = sku ?? null;
    this.#memory = new Memory(site);
    this.#chat = new Chat({
      desk: deskAt(this.#base, site),
      memory: this.#memory,
      locale: () => this.#wanted(),
      page: () => ({ url: location.origin + location.pathname, sku: this.#sku, cart: this.#cart }),
      photoParts: this.#photoParts,
      visible: () => document.visibilityState !== "hidden",
    });
    this.#root.adoptedStyleSheets = [sheetOf(tokens + cardStyles + widgetStyles)];
    this.#open = this.#memory.open && matchMedia(WIDE).matches;
    this.#chat.start();
    this.#listen(this.#chat);
    void this.#speak();
  }

  disconnectedCallback(): void {
    // Moved within the page: stays as it is.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#aborter.abort();
      this.#chat?.stop();
      this.#chat = null;
      render(null, this.#root);
    });
  }

  open(): void {
    this.#show(true);
  }

  close(): void {
    this.#show(false);
  }

  /** The shop's signed word on who is signed in, or null. */
  identify(token: string | null): void {
    void this.#chat?.identify(token);
  }

  /** What the shopper looks at now, and what is in her cart, in shops that change either without loading. */
  page({ sku = null, cart }: { sku?: string | null; cart?: readonly string[] }): void {
    this.#sku = sku;
    if (cart) this.#cart = cart.filter(isSku).slice(-MOST_IN_CART);
  }

  #show(open: boolean): void {
    this.#open = open;
    this.#focus = open;
    if (this.#memory) this.#memory.open = open;
    this.#render();
  }

  #photoParts = async (): Promise<PhotoParts> => {
    const parts = await photoParts(this.#base);
    this.#photoStyles ??= sheetOf(parts.styles);
    if (!this.#root.adoptedStyleSheets.includes(this.#photoStyles))
      this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, this.#photoStyles];
    return parts;
  };

  /** The language the shop says, else the page's own, else the browser's. */
  #wanted(): Language {
    return pickLanguage(this.dataset.locale, document.documentElement.lang, ...navigator.languages);
  }

  /** Draws the chat in the wanted language as soon as its words are here; without them, in English. */
  async #speak(): Promise<void> {
    const wanted = this.#wanted();
    const loaded = await loadTexts(wanted, this.#base);
    if (wanted !== this.#wanted()) return;
    this.#language = loaded ? wanted : "en";
    this.#ready = true;
    this.#render();
  }

  #listen(chat: Chat): void {
    this.#aborter = new AbortController();
    const { signal } = this.#aborter;
    const wake = () => {
      if (document.visibilityState === "hidden") return;
      chat.wake();
      chat.markSeen();
    };
    addEventListener("online", wake, { signal });
    addEventListener("pageshow", wake, { signal });
    document.addEventListener("visibilitychange", wake, { signal });
    addEventListener("storage", ({ key }) => chat.remembered(key), { signal });
    // Many shops learn or change their language after the page has come.
    const language = new MutationObserver(() => void this.#speak());
    language.observe(document.documentElement, { attributeFilter: ["lang"] });
    language.observe(this, { attributeFilter: ["data-locale"] });
    signal.addEventListener("abort", () => language.disconnect());
  }

  #render(): void {
    if (!this.#chat || !this.#memory || !this.#ready) return;
    render(
      <App
        chat={this.#chat}
        memory={this.#memory}
        language={this.#language}
        base={this.#base}
        open={this.#open}
        focus={this.#focus}
        onOpen={() => this.open()}
        onClose={() => this.close()}
      />,
      this.#root,
    );
  }
}

function isSku(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_SKU;
}

function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

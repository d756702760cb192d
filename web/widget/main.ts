// The shop's one line: <script src="https://desk.example/widget.js" data-site="demo" async></script>
//
// Optional: data-locale, data-sku, data-theme="light". The page may then call window.Storeside; as the script loads
// when it likes, `storeside:ready` is fired on window once it can.

import { StoresideChat } from "./element.tsx";

export interface StoresideApi {
  identify(token: string | null): void;
  open(): void;
  close(): void;
  page(page: { sku?: string | null; cart?: readonly string[] }): void;
}

declare global {
  interface Window {
    Storeside?: StoresideApi;
  }
}

const script = document.currentScript as HTMLScriptElement | null;

function mount(): void {
  const placed = document.querySelector("storeside-chat");
  const element = (placed ?? document.createElement("storeside-chat")) as StoresideChat;
  for (const [name, value] of Object.entries(script?.dataset ?? {})) element.dataset[name] ??= value;
  if (script?.src) element.dataset.desk ??= new URL(script.src).origin;
  customElements.define("storeside-chat", StoresideChat);
  if (!placed) document.body.append(element);
  window.Storeside = {
    identify: (token) => element.identify(token),
    open: () => element.open(),
    close: () => element.close(),
    page: (page) => element.page(page),
  };
  dispatchEvent(new Event("storeside:ready"));
}

if (!customElements.get("storeside-chat")) {
  if (document.body) mount();
  else addEventListener("DOMContentLoaded", mount);
}

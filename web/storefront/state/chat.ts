// What the shop's page tells the chat: which product is looked at, what is in the cart, and who is signed in. Exactly what any shop
// would write; the script is loaded async, so everything waits for the element to be defined.

interface Chat {
  identify(token: string | null): void;
  page(page: { sku: string | null; cart: string[] }): void;
  open(): void;
}

async function chat(): Promise<Chat | undefined> {
  await customElements.whenDefined("storeside-chat");
  return (window as unknown as { Storeside?: Chat }).Storeside;
}

let latestPage: { sku: string | null; cart: string[] } | null = null;
let latestToken: string | null = null;

export async function showPage(sku: string | null, cart: string[]): Promise<void> {
  const page = { sku, cart };
  latestPage = page;
  const ready = await chat();
  if (latestPage === page) ready?.page(page);
}

export async function identify(token: string | null): Promise<void> {
  latestToken = token;
  const ready = await chat();
  if (latestToken === token) ready?.identify(token);
}

export async function openChat(): Promise<void> {
  (await chat())?.open();
}

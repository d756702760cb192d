// What the shop's page tells the chat: which product is looked at, and who is signed in. Exactly what any shop
// would write; the script is loaded async, so everything waits for the element to be defined.

interface Chat {
  identify(token: string | null): void;
  page(page: { sku: string | null }): void;
  open(): void;
}

async function chat(): Promise<Chat | undefined> {
  await customElements.whenDefined("storeside-chat");
  return (window as unknown as { Storeside?: Chat }).Storeside;
}

let latestSku: string | null = null;
let latestToken: string | null = null;

export async function showPage(sku: string | null): Promise<void> {
  latestSku = sku;
  const ready = await chat();
  if (latestSku === sku) ready?.page({ sku });
}

export async function identify(token: string | null): Promise<void> {
  latestToken = token;
  const ready = await chat();
  if (latestToken === token) ready?.identify(token);
}

export async function openChat(): Promise<void> {
  (await chat())?.open();
}

// The desk's shopper API over HTTP (docs/protocol.md).

import type { ErrorBody, Message, MessagePage, OpenedConversation, PageContext } from "../shared/protocol.ts";

/** An answer that is not a success. `status` 0: none came at all. */
export class DeskError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(`${status} ${code}`);
  }

  /** The conversation is gone, or no longer ours: a new one has to be started. */
  get lost(): boolean {
    return this.status === 401 || this.status === 404;
  }

  /** Nobody can say whether the desk has it: repeat it. */
  get temporary(): boolean {
    return this.status === 0 || this.status === 408 || this.status >= 500;
  }
}

/** Access to one conversation; whoever has the token may write in it. */
export interface Key {
  id: string;
  token: string;
}

export interface NewMessage {
  client_id: string;
  text: string;
  payload: string | null;
  /** Ids of photos that were uploaded before. */
  photos: string[];
}

export interface Desk {
  open(
    request: { locale: string; page: PageContext; customer_token: string | null },
    signal?: AbortSignal,
  ): Promise<OpenedConversation>;
  post(key: Key, message: NewMessage, page: PageContext): Promise<{ seq: number }>;
  page(key: Key, after: number, waitSeconds: number, signal?: AbortSignal): Promise<MessagePage>;
  identify(key: Key, customerToken: string | null): Promise<void>;
  typing(key: Key): Promise<void>;
  /** The PDF of an order's invoice. */
  invoice(key: Key, orderNumber: string): Promise<Blob>;
  /** Where photos of a conversation are sent. */
  photosAddress(key: Key): string;
  /** Takes back a photo that no message has yet. */
  takeBack(key: Key, photoId: string): Promise<void>;
  photo(key: Key, photoId: string, small: boolean): Promise<Blob>;
  socketAddress(key: Key): string;
}

const TIMEOUT_MS = 15_000;

/** The desk at `origin`, e.g. `https://chat.example`. */
export function deskAt(
  origin: string,
  site: string,
  fetcher: typeof fetch = (...args) => fetch(...args),
): Desk {
  const api = `${origin}/api/v1/conversations`;

  async function call<T>(
    method: string,
    address: string,
    token: string | null,
    body?: unknown,
    {
      signal,
      timeout = TIMEOUT_MS,
      read = (response) => response.json(),
    }: {
      signal?: AbortSignal | undefined;
      timeout?: number;
      read?: (response: Response) => Promise<unknown>;
    } = {},
  ): Promise<T> {
    const aborter = new AbortController();
    const timer = setTimeout(() => aborter.abort(), timeout);
    signal?.addEventListener("abort", () => aborter.abort());
    try {
      const response = await fetcher(address, {
        method,
        headers: {
          ...(token && { Authorization: `Bearer ${token}` }),
          ...(body !== undefined && { "Content-Type": "application/json" }),
        },
        body: body === undefined ? null : JSON.stringify(body),
        signal: aborter.signal,
        credentials: "omit",
        cache: "no-store",
      });
      if (!response.ok) throw await errorOf(response);
      return (response.status === 204 ? null : await read(response)) as T;
    } catch (error) {
      throw error instanceof DeskError ? error : new DeskError(0, "network");
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    open: ({ locale, page, customer_token }, signal) =>
      call("POST", api, null, { locale, site, page, customer_token }, { signal }),
    post: ({ id, token }, message, page) =>
      call("POST", `${api}/${id}/messages`, token, { ...message, page }),
    page: async ({ id, token }, after, wait, signal) => {
      const page = await call<MessagePage>(
        "GET",
        `${api}/${id}/messages?after=${after}&wait=${wait}`,
        token,
        undefined,
        { signal, timeout: TIMEOUT_MS + wait * 1000 },
      );
      return { ...page, messages: page.messages.map(normalised) };
    },
    identify: async ({ id, token }, customer_token) => {
      await call("POST", `${api}/${id}/identity`, token, { customer_token });
    },
    typing: async ({ id, token }) => {
      await call("POST", `${api}/${id}/typing`, token, {});
    },
    invoice: ({ id, token }, orderNumber) =>
      call("GET", `${api}/${id}/invoices/${encodeURIComponent(orderNumber)}`, token, undefined, {
        read: (response) => response.blob(),
      }),
    photosAddress: ({ id }) => `${api}/${id}/photos`,
    takeBack: async ({ id, token }, photoId) => {
      await call("DELETE", `${api}/${id}/photos/${photoId}`, token);
    },
    photo: ({ id, token }, photoId, small) =>
      call("GET", `${api}/${id}/photos/${photoId}${small ? "/thumbnail" : ""}`, token, undefined, {
        read: (response) => response.blob(),
      }),
    socketAddress: ({ id }) => `${api.replace(/^http/, "ws")}/${id}/events`,
  };
}

async function errorOf(response: Response): Promise<DeskError> {
  const body = (await response.json().catch(() => null)) as { error?: ErrorBody } | null;
  const after = Number(response.headers.get("Retry-After"));
  return new DeskError(response.status, body?.error?.code ?? "server", after > 0 ? after : null);
}

/** An older desk may leave out what is empty. */
export function normalised(message: Message): Message {
  return {
    ...message,
    buttons: message.buttons ?? [],
    card: message.card ?? null,
    photos: message.photos ?? [],
  };
}

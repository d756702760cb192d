// Keeps the widget in touch with the desk: a WebSocket, reconnected with growing pauses; where sockets do not get
// through (some proxies), the long poll. It only carries: what arrives goes to `listener`.

import type { MessagePage, ShopperEvent } from "../shared/protocol.ts";
import type { Link } from "./conversation.ts";
import { type Desk, DeskError, type Key, normalised } from "./desk.ts";

export interface LinkListener {
  /** Where to go on: everything up to this sequence number is known. */
  cursor(): number;
  page(page: MessagePage): void;
  event(event: ShopperEvent): void;
  link(link: Link): void;
  /** The desk does not know this conversation (any more). The link has stopped. */
  lost(): void;
}

const PING_EVERY_MS = 25_000;
const PONG_WITHIN_MS = 8_000;
const POLL_SECONDS = 25;
const FAILED_SOCKETS_BEFORE_POLLING = 2;
const SOCKET_AGAIN_AFTER_MS = 60_000;
const LONGEST_PAUSE_MS = 30_000;
/** WebSocket.OPEN, also where there is no WebSocket. */
const OPEN = 1;

/** Doubling pauses from half a second, shortened at random so that a desk coming back is not stormed. */
export function pauseMs(attempt: number, random: () => number = Math.random): number {
  return Math.min(LONGEST_PAUSE_MS, 500 * 2 ** attempt) * (0.5 + random() / 2);
}

export class DeskLink {
  #stopped = false;
  #socket: WebSocket | null = null;
  #attempt = 0;
  #failedSockets = 0;
  #pollUntil = 0;
  #wake: () => void = () => {};
  #pong: () => void = () => {};
  #closed: () => void = () => {};
  #pongTimer: ReturnType<typeof setTimeout> | undefined;
  #aborter = new AbortController();

  constructor(
    private readonly desk: Desk,
    private readonly key: Key,
    private readonly listener: LinkListener,
  ) {}

  /** Runs until stop() or until the conversation is lost. */
  async run(): Promise<void> {
    this.listener.link("connecting");
    while (!this.#stopped) {
      try {
        await this.catchUp();
        this.#attempt = 0;
        if (this.#usesSocket()) await this.#listen();
        else await this.#poll();
      } catch (error) {
        if (this.#stopped) return;
        if (error instanceof DeskError && error.lost) {
          this.stop();
          this.listener.lost();
          return;
        }
        this.listener.link("offline");
        await this.#pause(pauseMs(this.#attempt++));
      }
    }
  }

  stop(): void {
    this.#stopped = true;
    this.#aborter.abort();
    this.#socket?.close();
    this.#wake();
  }

  /** After sleep or on a new network: do not wait for the pause to pass, and do not trust an old socket. */
  wake(): void {
    this.#attempt = 0;
    this.#pollUntil = 0;
    this.#wake();
    if (this.#socket?.readyState === OPEN) this.#ping(this.#socket, PONG_WITHIN_MS / 2);
  }

  /** Tells the desk over the socket; false where there is none. */
  tell(frame: { type: "typing" }): boolean {
    if (this.#socket?.readyState !== OPEN) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  /** Fetches all that is new, page by page. */
  async catchUp(): Promise<void> {
    for (;;) {
      const before = this.listener.cursor();
      const page = await this.desk.page(this.key, before, 0, this.#aborter.signal);
      if (this.#stopped) return;
      this.listener.page(page);
      if (this.listener.cursor() === before) return;
    }
  }

  #usesSocket(): boolean {
    return typeof WebSocket === "function" && Date.now() >= this.#pollUntil;
  }

  async #poll(): Promise<void> {
    this.listener.link("polling");
    while (!this.#stopped && !this.#usesSocket()) {
      const page = await this.desk.page(this.key, this.listener.cursor(), POLL_SECONDS, this.#aborter.signal);
      if (this.#stopped) return;
      this.listener.page(page);
    }
  }

  /** One socket from hello to close. Throws where another attempt should wait a little. */
  async #listen(): Promise<void> {
    const lived = await this.#converse(new WebSocket(this.desk.socketAddress(this.key)));
    if (this.#stopped) return;
    this.#failedSockets = lived ? 0 : this.#failedSockets + 1;
    if (this.#failedSockets >= FAILED_SOCKETS_BEFORE_POLLING) {
      this.#pollUntil = Date.now() + SOCKET_AGAIN_AFTER_MS;
      return;
    }
    this.listener.link("connecting");
    await this.#pause(pauseMs(0));
  }

  #converse(socket: WebSocket): Promise<boolean> {
    this.#socket = socket;
    return new Promise((resolve) => {
      let lived = false;
      let timer: ReturnType<typeof setTimeout>;
      const opening = setTimeout(() => socket.close(), PONG_WITHIN_MS);
      const pingLater = () => {
        timer = setTimeout(() => this.#ping(socket), PING_EVERY_MS);
      };
      this.#pong = () => {
        lived = true;
        this.listener.link("live");
        clearTimeout(timer);
        pingLater();
      };
      socket.onopen = () => {
        clearTimeout(opening);
        const { token } = this.key;
        socket.send(JSON.stringify({ type: "hello", token, after: this.listener.cursor() }));
        this.#ping(socket);
      };
      socket.onmessage = ({ data }) => this.#hear(JSON.parse(String(data)) as ShopperEvent);
      this.#closed = () => {
        socket.onclose = null;
        socket.onmessage = null;
        clearTimeout(opening);
        clearTimeout(timer);
        clearTimeout(this.#pongTimer);
        if (this.#socket === socket) this.#socket = null;
        resolve(lived);
      };
      socket.onclose = this.#closed;
      // Every error is followed by a close.
      socket.onerror = () => {};
    });
  }

  #ping(socket: WebSocket, within = PONG_WITHIN_MS): void {
    clearTimeout(this.#pongTimer);
    this.#pongTimer = setTimeout(() => {
      // A dead peer may take minutes to finish closing; go on at once.
      socket.close();
      this.#closed();
    }, within);
    socket.send(JSON.stringify({ type: "ping" }));
  }

  #hear(event: ShopperEvent): void {
    if (this.#stopped) return;
    clearTimeout(this.#pongTimer);
    if (event.type === "pong") this.#pong();
    else if (event.type === "message.created") {
      this.listener.event({ ...event, message: normalised(event.message) });
    } else this.listener.event(event);
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

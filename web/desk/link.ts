// The live line to the desk: a WebSocket, reconnected with growing pauses. It only carries; after every (re)connection
// the listener reads the list again, because events may have been missed.

import { type AgentEvent, CLOSE_SIGNED_OUT } from "./contract.ts";
import type { Link } from "./state.ts";

export interface LinkListener {
  link(link: Link): void;
  /** The line is up: whatever happens from now on is heard, what happened before must be read. */
  connected(): void;
  event(event: AgentEvent): void;
  signedOut(): void;
}

export type AgentFrame = { type: "ping" } | { type: "typing"; conversation_id: string };

const OPEN = 1;
const PING_EVERY_MS = 20_000;
const PONG_WITHIN_MS = 6_000;
const LONGEST_PAUSE_MS = 20_000;
const OFFLINE_AFTER_MS = 1_500;

/** Doubling pauses from 300 ms, shortened at random so that a desk coming back is not stormed. */
export function pauseMs(attempt: number, random: () => number = Math.random): number {
  return Math.min(LONGEST_PAUSE_MS, 300 * 2 ** attempt) * (0.5 + random() / 2);
}

type Timer = ReturnType<typeof setTimeout>;

export class DeskLink {
  #socket: WebSocket | null = null;
  #running = false;
  #live = false;
  #attempt = 0;
  #retry: Timer | undefined;
  #ping: Timer | undefined;
  #deadline: Timer | undefined;
  #offline: Timer | undefined;

  constructor(
    private readonly open: () => WebSocket,
    private readonly listener: LinkListener,
  ) {}

  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#attempt = 0;
    this.listener.link("connecting");
    this.#connect();
  }

  stop(): void {
    this.#running = false;
    this.#live = false;
    clearTimeout(this.#retry);
    clearTimeout(this.#offline);
    this.#offline = undefined;
    this.#drop();
  }

  /** After sleep or on a new network: try now, and do not trust an old socket for long. */
  wake(): void {
    if (!this.#running) return;
    this.#attempt = 0;
    if (this.#socket?.readyState === OPEN) this.#sendPing(PONG_WITHIN_MS / 2);
    else if (!this.#socket) {
      clearTimeout(this.#retry);
      this.#connect();
    }
  }

  /** False where the line is down: nothing is kept for later. */
  tell(frame: AgentFrame): boolean {
    if (this.#socket?.readyState !== OPEN) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  #connect(): void {
    let socket: WebSocket;
    try {
      socket = this.open();
    } catch {
      this.#lost();
      return;
    }
    this.#socket = socket;
    this.#deadline = setTimeout(() => this.#drop(true), PONG_WITHIN_MS);
    socket.onopen = () => this.#sendPing(PONG_WITHIN_MS);
    socket.onmessage = ({ data }) => this.#hear(JSON.parse(String(data)) as AgentEvent);
    socket.onclose = ({ code }) => {
      if (this.#socket !== socket) return;
      this.#drop();
      if (code === CLOSE_SIGNED_OUT) {
        this.stop();
        this.listener.signedOut();
      } else this.#lost();
    };
  }

  /** The first pong proves that the desk hears us and that we are subscribed. */
  #hear(event: AgentEvent): void {
    if (event.type !== "pong") {
      this.listener.event(event);
      return;
    }
    clearTimeout(this.#deadline);
    clearTimeout(this.#ping);
    this.#ping = setTimeout(() => this.#sendPing(PONG_WITHIN_MS), PING_EVERY_MS);
    if (this.#live) return;
    this.#live = true;
    this.#attempt = 0;
    clearTimeout(this.#offline);
    this.#offline = undefined;
    this.listener.link("live");
    this.listener.connected();
  }

  #sendPing(within: number): void {
    clearTimeout(this.#ping);
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => this.#drop(true), within);
    this.tell({ type: "ping" });
  }

  /** Lets go of the socket; a dead peer may take minutes to close, so its close is not waited for. */
  #drop(lost = false): void {
    clearTimeout(this.#ping);
    clearTimeout(this.#deadline);
    const socket = this.#socket;
    this.#socket = null;
    if (socket) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    }
    if (lost) this.#lost();
  }

  /** A line that comes back at once is not worth a banner. */
  #lost(): void {
    if (!this.#running) return;
    this.#live = false;
    this.#offline ??= setTimeout(() => this.listener.link("offline"), OFFLINE_AFTER_MS);
    this.#retry = setTimeout(() => this.#connect(), pauseMs(this.#attempt++));
  }
}

// Types of mock-desk.mjs for the tests.
import type { Card, ConversationStatus, Message } from "../shared/protocol.ts";

export interface Failure {
  /** Only requests whose path contains this, and of this method. */
  path?: string;
  method?: string;
  /** 0 cuts the connection. */
  status: number;
  code?: string;
  headers?: Record<string, string>;
  /** Does what was asked before failing to say so. */
  after?: boolean;
}

export interface MockConversation extends ConversationStatus {
  id: string;
  token: string;
  messages: Message[];
}

export interface MockDesk {
  origin: string;
  conversations: Map<string, MockConversation>;
  refuseSockets: boolean;
  failures: Failure[];
  requests: { method: string; path: string; data: Record<string, unknown> }[];
  say(id: string, message: Partial<Message>): Message;
  change(id: string, status: Partial<ConversationStatus>): void;
  drop(): void;
  forget(): void;
  close(): Promise<void>;
}

export const CARDS: Record<"parcel" | "orders" | "products" | "size" | "return" | "invoice", Card>;
export function startMockDesk(options?: { port?: number; botDelayMs?: number }): Promise<MockDesk>;

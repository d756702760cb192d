// What the desk tells agents, on top of shared/protocol.ts: every event of `WS /api/v1/desk/events`.

import type {
  Approval,
  ConversationSummary,
  DeskMessage,
  ErrorBody,
  Parse,
  Rating,
} from "../shared/protocol.ts";

export interface AgentRef {
  id: number | string;
  name: string;
}

export type AgentEvent =
  | { type: "conversation.changed"; conversation: ConversationSummary }
  | { type: "approval.changed"; approval: Approval }
  | { type: "message.created"; conversation_id: string; message: DeskMessage }
  | { type: "message.parsed"; conversation_id: string; seq: number; parse: Parse }
  | { type: "typing.changed"; conversation_id: string; author: "shopper" | null }
  | { type: "rating.changed"; conversation_id: string; ratings: Rating[] }
  | { type: "agents.changed"; agents: AgentRef[] }
  | { type: "pong" }
  | { type: "error"; error: ErrorBody };

/** The close code of a socket whose agent is no longer signed in. */
export const CLOSE_SIGNED_OUT = 4403;

export const MESSAGE_MAX_CHARACTERS = 4000;

// The desk's contract (docs/protocol.md) as types, shared by the widget and the desk page.

export type ConversationState = "bot" | "queued" | "assigned" | "resolved";
export type Author = "shopper" | "bot" | "agent" | "system";

/** Minor units (cents; yen) of an ISO 4217 currency. */
export interface Money {
  amount: number;
  currency: string;
}

export type ParcelStatus =
  | "label_created"
  | "picked_up"
  | "in_transit"
  | "export_customs"
  | "in_customs"
  | "customs_cleared"
  | "arrived_hub"
  | "out_for_delivery"
  | "delivery_attempted"
  | "available_for_pickup"
  | "delayed"
  | "delivered"
  | "lost"
  | "returned_to_sender";

export type OrderState =
  | "placed"
  | "paid"
  | "packed"
  | "shipped"
  | "in_customs"
  | "delayed"
  | "delivered"
  | "partly_delivered"
  | "lost"
  | "cancelled"
  | "returned"
  | "refunded";

export interface ParcelEvent {
  code: ParcelStatus;
  /** ISO 8601, UTC. */
  at: string;
  place: string | null;
  country: string | null;
  /** The carrier's own, in whatever language it speaks. */
  words?: string | null;
}

export interface ParcelCard {
  type: "parcel";
  order_number: string;
  carrier: string;
  carrier_name: string;
  tracking_number: string;
  status: ParcelStatus;
  /** Days, `YYYY-MM-DD`. */
  expected: { from: string; to: string } | null;
  promised_by: string | null;
  last_place: string | null;
  /** When the carrier last said so; null where the shop asks no carrier. */
  as_of?: string | null;
  /** Newest first. */
  events: ParcelEvent[];
  url: string | null;
}

export interface OrdersCard {
  type: "orders";
  orders: {
    order_number: string;
    placed_on: string;
    status: OrderState;
    total: Money;
    image: string | null;
    items: number;
    payload: string | null;
  }[];
}

export interface ProductsCard {
  type: "products";
  products: {
    sku: string;
    title: string;
    image: string | null;
    price: Money;
    url: string | null;
    in_stock: boolean;
    payload: string | null;
  }[];
}

/** Besides `size` and `labels` a row holds measures in the chart's unit: a number or a [from, to] pair. */
export interface SizeRow {
  size: string;
  labels: Record<string, string>;
  [measure: string]: string | number | [number, number] | Record<string, string> | null;
}

export interface SizeChartCard {
  type: "size_chart";
  sku: string;
  title: string;
  image: string | null;
  unit: string;
  systems: string[];
  rows: SizeRow[];
  recommended: string | null;
}

export interface ReturnCard {
  type: "return";
  rma: string;
  order_number: string;
  items: { sku: string; title: string; quantity: number; image: string | null }[];
  send_by: string;
  ship_to: string[];
  paid_by: "shop" | "shopper";
  /** Null where no money goes back: an exchange for the same price. */
  refund: Money | null;
  refund_by: string | null;
  rule: string;
}

/** A PDF that the desk serves to the conversation's token under `/invoices/{order_number}`. */
export interface InvoiceCard {
  type: "invoice";
  order_number: string;
  number: string;
  /** A day, `YYYY-MM-DD`. */
  issued_on: string;
  total: Money;
}

export type Card = ParcelCard | OrdersCard | ProductsCard | SizeChartCard | ReturnCard | InvoiceCard;

export interface Button {
  title: string;
  payload: string;
}

/** Fetched by its id; width and height in pixels. */
export interface Photo {
  id: string;
  width: number;
  height: number;
}

export interface Message {
  seq: number;
  client_id: string | null;
  author: Author;
  agent: { name: string } | null;
  text: string;
  language: string | null;
  buttons: Button[];
  card: Card | null;
  photos: Photo[];
  /** Of system messages: what happened, e.g. `handoff.claimed`. */
  code: string | null;
  /** ISO 8601, UTC. */
  created_at: string;
}

export interface ConversationStatus {
  state: ConversationState;
  language: string | null;
  agent: { name: string } | null;
  queue: { position: number } | null;
}

export type Typing = "bot" | "agent" | null;

/** One page of the long poll. */
export interface MessagePage extends ConversationStatus {
  typing: Typing;
  messages: Message[];
}

export interface OpenedConversation {
  id: string;
  token: string;
  state: ConversationState;
  language: string | null;
}

export interface PageContext {
  url?: string | null;
  sku?: string | null;
  /** SKUs of what is in the cart, at most 50. */
  cart?: string[];
}

export interface ErrorBody {
  code: string;
  message: string;
  fields?: Record<string, unknown>;
}

/** What the desk pushes to a shopper's socket. */
export type ShopperEvent =
  | { type: "message.created"; message: Message }
  | ({ type: "conversation.changed" } & ConversationStatus)
  | { type: "typing.changed"; author: Typing }
  | { type: "error"; error: ErrorBody }
  | { type: "pong" };

/* ---- the desk page ---- */

export type Proof = "anonymous" | "order_email" | "one_time_code" | "signed";

/** What an agent may grant; `lead` is the highest. */
export type Level = "agent" | "lead";

export interface Agent {
  id: number | string;
  name: string;
  email: string;
  level: Level;
}

export interface AgentSession {
  agent: Agent;
  csrf_token: string;
}

export interface Mood {
  label: string;
  anger: number;
}

export interface Parse {
  text?: string;
  intent?: { name: string | null; confidence: number };
  intent_ranking?: { name: string; confidence: number }[];
  entities?: { entity: string; value: unknown; start?: number; end?: number }[];
  language?: { code: string; confidence: number };
  mood?: Mood;
}

export interface HandoffSummary {
  intent: string | null;
  topic: string | null;
  language: string;
  mood: Mood | null;
  order_number: string | null;
  sku: string | null;
  last_text: string;
  facts: Record<string, unknown>;
}

export interface Handoff {
  reason: "crisis" | "angry" | "unsure" | "asked" | "dispute" | "theft" | "failed" | "approval";
  /** 3 is most urgent. */
  urgency: number;
  summary: HandoffSummary | null;
  created_at: string;
}

export type Resolution =
  | "keep_and_credit"
  | "partial_refund"
  | "resend"
  | "repair"
  | "full_refund"
  | "fee_refund";

/** One way to put it right; `most` and `limits` where its amount may be another one. */
export interface Rung {
  resolution: Resolution;
  amount: Money;
  cost: Money;
  goods: "keep" | "send_back" | "none";
  level: "bot" | Level;
  due_by: string;
  send_by: string | null;
  most: Money | null;
  limits: Record<Level, Money | null>;
}

/** Without `items` it is about the delivery, so many `days_late`. */
export interface Proposal {
  order_number: string;
  intent: string;
  matter: string;
  items: { line_id: number; sku: string; title: string; image: string | null; quantity: number }[];
  story: string;
  resolution: Resolution;
  rungs: Rung[];
  rule: string;
  source: string;
  proof: Proof;
  history: { since: string; orders: number; remedies: number; given: Money[]; days: number };
  days_late: number | null;
}

export type ApprovalState = "pending" | "approved" | "declined" | "changed" | "expired";
export type Outcome = "granted" | "told" | "asked" | "turned_down" | "refused" | "failed";

export interface Approval {
  id: string;
  conversation_id: string;
  state: ApprovalState;
  level: Level;
  proposal: Proposal;
  created_at: string;
  expires_at: string;
  expired_at: string | null;
  decided_at: string | null;
  decided_by: { id: number | string; name: string; level: Level } | null;
  decision: {
    resolution: Resolution | null;
    amount: Money | null;
    reason: string | null;
    agreed: boolean;
  } | null;
  outcome: Outcome | null;
  remedy_number: string | null;
  settled_at: string | null;
}

export interface ConversationSummary {
  id: string;
  state: ConversationState;
  language: string | null;
  shopper: { name: string | null; email: string | null; customer_id: number | null; proof: Proof };
  agent: { id: number | string; name: string } | null;
  handoff: Handoff | null;
  /** The oldest that waits for a decision. */
  approval: Approval | null;
  last_message: { author: Author; text: string; photos: number; created_at: string } | null;
  mood: Mood | null;
  intent: string | null;
  unread: number;
  created_at: string;
  waiting_since: string | null;
}

export type DeskMessage = Message & { parse: Parse | null; turn: Record<string, unknown> | null };

/** A shopper's stars, 1 to 5: for an order, or with null for the conversation. */
export interface Rating {
  order_number: string | null;
  score: number;
  comment: string | null;
  rated_at: string;
}

/** Null where there are no ratings to take the average of. */
export interface RatingShare {
  count: number;
  average: number | null;
}

interface Answerer {
  /** `shop` for ratings of an order. */
  answered_by: "bot" | "agent" | "shop";
  agent: { id: number | string; name: string } | null;
}

export interface RatingReport extends RatingShare {
  /** Days, `YYYY-MM-DD`, both included. */
  since: string;
  until: string;
  asked: number;
  /** How many ratings have one star, two stars, ... */
  scores: number[];
  by_language: (RatingShare & { language: string })[];
  by_answerer: (RatingShare & Answerer)[];
  comments: (Rating & Answerer & { conversation_id: string; language: string; matters: string[] })[];
}

export interface DeskConversation extends ConversationSummary {
  messages: DeskMessage[];
  ratings: Rating[];
  /** All of the conversation, oldest first. */
  approvals: Approval[];
  orders: (OrdersCard["orders"][number] & { parcels?: ParcelCard[] })[];
}

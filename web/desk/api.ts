// The desk's agent API over HTTP (docs/protocol.md): session cookie, CSRF header, errors by their code.

import type {
  Agent,
  AgentSession,
  Approval,
  ConversationState,
  ConversationSummary,
  DeskConversation,
  ErrorBody,
  RatingReport,
  Resolution,
} from "../shared/protocol.ts";

/** Why something did not work: the desk's error code, or `network` (no answer at all) and `server`. */
export interface Failure {
  code: string;
  /** With `conversation.already_claimed` and `approval.decided`: who did. */
  by: string | null;
  /** With `rate.limited`: seconds to wait. */
  retryAfter: number | null;
}

export class DeskApiError extends Error {
  constructor(
    readonly status: number,
    readonly failure: Failure,
  ) {
    super(`${status} ${failure.code}`);
  }

  get code(): string {
    return this.failure.code;
  }

  /** Nobody knows whether it was done: it may be repeated where that is harmless. */
  get temporary(): boolean {
    return this.status === 0 || this.status === 408 || this.status >= 500;
  }
}

/** Whatever was thrown, as something to show. */
export function failureOf(error: unknown): Failure {
  return error instanceof DeskApiError ? error.failure : { code: "server", by: null, retryAfter: null };
}

/** What an agent decides; `amount` in minor units of the order's currency. */
export type Decision =
  | { decision: "approve" }
  | { decision: "decline"; reason: string }
  | { decision: "change"; resolution: Resolution; amount?: number; reason?: string };

export type Verb = "claim" | "return" | "resolve";

/** What the page needs of the desk; tests put a small fake in its place. */
export interface DeskApi {
  /** The agent who is signed in; null when nobody is. */
  restore(): Promise<Agent | null>;
  signIn(email: string, password: string): Promise<Agent>;
  signOut(): Promise<void>;
  list(state: ConversationState): Promise<ConversationSummary[]>;
  read(id: string): Promise<DeskConversation>;
  act(id: string, verb: Verb): Promise<ConversationSummary>;
  reply(id: string, message: { client_id: string; text: string }): Promise<ConversationSummary>;
  /** The ratings of a period; days as `YYYY-MM-DD` in UTC, both included. */
  ratings(from: string, to: string): Promise<RatingReport>;
  decide(approvalId: string, decision: Decision): Promise<Approval>;
}

const TIMEOUT_MS = 12_000;

export function deskApi(
  base = "/api/v1",
  fetcher: typeof fetch = (...args) => globalThis.fetch(...args),
): DeskApi {
  let csrf: string | null = null;

  async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const aborter = new AbortController();
    const timer = setTimeout(() => aborter.abort(), TIMEOUT_MS);
    try {
      const response = await fetcher(base + path, {
        method,
        headers: {
          ...(body !== undefined && { "Content-Type": "application/json" }),
          ...(csrf && method !== "GET" && { "X-CSRF-Token": csrf }),
        },
        body: body === undefined ? null : JSON.stringify(body),
        credentials: "same-origin",
        cache: "no-store",
        signal: aborter.signal,
      });
      if (!response.ok) throw await errorOf(response);
      return (response.status === 204 ? null : await response.json()) as T;
    } catch (error) {
      if (error instanceof DeskApiError) throw error;
      throw new DeskApiError(0, { code: "network", by: null, retryAfter: null });
    } finally {
      clearTimeout(timer);
    }
  }

  function remember(session: AgentSession): Agent {
    csrf = session.csrf_token;
    return session.agent;
  }

  /** Another tab may have signed in anew since: then this page's CSRF token is the old session's. */
  async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
    try {
      return await send<T>(method, path, body);
    } catch (error) {
      if (!(error instanceof DeskApiError) || error.code !== "csrf.invalid") throw error;
      remember(await send<AgentSession>("GET", "/agents/session"));
      return await send<T>(method, path, body);
    }
  }

  const conversation = (id: string) => `/desk/conversations/${encodeURIComponent(id)}`;

  return {
    async restore() {
      try {
        return remember(await send<AgentSession>("GET", "/agents/session"));
      } catch (error) {
        if (error instanceof DeskApiError && error.status === 401) return null;
        throw error;
      }
    },
    async signIn(email, password) {
      return remember(await send<AgentSession>("POST", "/agents/session", { email, password }));
    },
    async signOut() {
      await call("DELETE", "/agents/session");
      csrf = null;
    },
    async list(state) {
      const path = `/desk/conversations?state=${state}`;
      return (await call<{ conversations: ConversationSummary[] }>("GET", path)).conversations;
    },
    read: (id) => call("GET", conversation(id)),
    act: (id, verb) => call("POST", `${conversation(id)}/${verb}`, {}),
    decide: (id, decision) => call("POST", `/desk/approvals/${encodeURIComponent(id)}/decision`, decision),
    reply: (id, message) => call("POST", `${conversation(id)}/reply`, message),
    ratings: (from, to) => call("GET", `/reports/ratings?from=${from}&to=${to}`),
  };
}

async function errorOf(response: Response): Promise<DeskApiError> {
  const body = (await response.json().catch(() => null)) as { error?: ErrorBody } | null;
  const fields = body?.error?.fields ?? {};
  const after = Number(response.headers.get("Retry-After") ?? fields.retry_after);
  return new DeskApiError(response.status, {
    code: body?.error?.code ?? "server",
    by: typeof fields.by === "string" ? fields.by : null,
    retryAfter: after > 0 ? after : null,
  });
}

import { describe, expect, it } from "vitest";
import { DeskApiError, deskApi } from "./api.ts";
import { MAYA } from "./samples.ts";

type Answer = { status?: number; body?: unknown; headers?: Record<string, string> };

/** Answers in turn; `calls` are [method, path, csrf]. */
function api(...answers: Answer[]) {
  const calls: [string, string, string | null][] = [];
  const fetcher = (async (path: string, request: RequestInit) => {
    calls.push([request.method!, path, new Headers(request.headers).get("X-CSRF-Token")]);
    const { status = 200, body, headers = {} } = answers.shift()!;
    return new Response(status === 204 ? null : JSON.stringify(body), { status, headers });
  }) as typeof fetch;
  return { desk: deskApi("", fetcher), calls };
}

const session = (csrf_token: string): Answer => ({ body: { agent: MAYA, csrf_token } });
const refused = (status: number, code: string, fields = {}, headers = {}): Answer => ({
  status,
  body: { error: { code, message: "", fields } },
  headers,
});

describe("the desk over HTTP", () => {
  it("sends the session's CSRF token with every unsafe call, and only there", async () => {
    const { desk, calls } = api(session("secret"), { body: { conversations: [] } }, { body: {} });
    await desk.signIn("maya@storeside.example", "right");
    await desk.list("queued");
    await desk.act("a", "claim");
    expect(calls).toEqual([
      ["POST", "/agents/session", null],
      ["GET", "/desk/conversations?state=queued", null],
      ["POST", "/desk/conversations/a/claim", "secret"],
    ]);
  });

  it("takes a fresh token when another tab has signed in anew", async () => {
    const { desk, calls } = api(session("old"), refused(403, "csrf.invalid"), session("new"), { body: {} });
    await desk.restore();
    await desk.act("a", "resolve");
    expect(calls.map(([, , csrf]) => csrf)).toEqual([null, "old", null, "new"]);
  });

  it("restores nobody when nobody is signed in", async () => {
    const { desk } = api(refused(401, "agent.signed_out"));
    expect(await desk.restore()).toBeNull();
  });

  it("tells who was faster", async () => {
    const { desk } = api(refused(409, "conversation.already_claimed", { by: "Jonas" }));
    await expect(desk.act("a", "claim")).rejects.toMatchObject({ status: 409, failure: { by: "Jonas" } });
  });

  it("tells how long to wait", async () => {
    const { desk } = api(refused(429, "rate.limited", {}, { "Retry-After": "12" }));
    await expect(desk.signIn("a", "b")).rejects.toMatchObject({ failure: { retryAfter: 12 } });
  });

  it("takes a page of HTML from a proxy as a fault that may pass", async () => {
    const fetcher = (async () => new Response("<h1>Bad gateway</h1>", { status: 502 })) as typeof fetch;
    const error = await deskApi("", fetcher)
      .list("bot")
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DeskApiError);
    expect(error).toMatchObject({ code: "server", temporary: true });
  });

  it("takes no answer at all as the network's fault", async () => {
    const fetcher = (async () => {
      throw new TypeError("Failed to fetch");
    }) as typeof fetch;
    await expect(deskApi("", fetcher).list("bot")).rejects.toMatchObject({
      code: "network",
      temporary: true,
    });
  });
});

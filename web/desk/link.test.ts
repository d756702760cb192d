import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CLOSE_SIGNED_OUT } from "./contract.ts";
import { DeskLink, pauseMs } from "./link.ts";

class FakeSocket {
  readyState = 0;
  sent: string[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  closed = false;

  send(data: string): void {
    this.sent.push(data);
  }
  close(): void {
    this.closed = true;
    this.readyState = 3;
  }
  opens(): void {
    this.readyState = 1;
    this.onopen?.();
  }
  tells(event: unknown): void {
    this.onmessage?.({ data: JSON.stringify(event) });
  }
  breaks(code = 1006): void {
    this.readyState = 3;
    this.onclose?.({ code });
  }
}

function start() {
  const sockets: FakeSocket[] = [];
  const heard: string[] = [];
  const link = new DeskLink(
    () => {
      sockets.push(new FakeSocket());
      return sockets.at(-1) as unknown as WebSocket;
    },
    {
      link: (state) => heard.push(state),
      connected: () => heard.push("read"),
      event: ({ type }) => heard.push(type),
      signedOut: () => heard.push("signed out"),
    },
  );
  link.start();
  const up = () => {
    sockets.at(-1)!.opens();
    sockets.at(-1)!.tells({ type: "pong" });
  };
  return { link, sockets, heard, up };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the live line", () => {
  it("has everything read once the desk has answered its first ping", () => {
    const { sockets, heard } = start();
    sockets[0]!.opens();
    expect(sockets[0]!.sent).toEqual(['{"type":"ping"}']);
    expect(heard).toEqual(["connecting"]);
    sockets[0]!.tells({ type: "pong" });
    expect(heard).toEqual(["connecting", "live", "read"]);
  });

  it("comes back by itself and has everything read again; a short break needs no banner", () => {
    const { sockets, heard, up } = start();
    up();
    sockets[0]!.breaks();
    vi.advanceTimersByTime(400);
    expect(sockets).toHaveLength(2);
    up();
    vi.advanceTimersByTime(5_000);
    expect(heard).toEqual(["connecting", "live", "read", "live", "read"]);
  });

  it("says that it is offline when it stays away, and keeps trying with growing pauses", () => {
    const { sockets, heard, up } = start();
    up();
    for (let time = 0; time < 30_000; time += 50) {
      if (!sockets.at(-1)!.closed && sockets.at(-1)!.readyState !== 3) sockets.at(-1)!.breaks();
      vi.advanceTimersByTime(50);
    }
    expect(heard.filter((state) => state === "offline")).toHaveLength(1);
    expect(sockets.length).toBeGreaterThan(4);
    expect(sockets.length).toBeLessThan(20);
    while (sockets.at(-1)!.readyState === 3) vi.advanceTimersByTime(50);
    up();
    expect(heard.slice(-2)).toEqual(["live", "read"]);
  });

  it("gives up a socket that does not answer pings", () => {
    const { sockets, up } = start();
    up();
    vi.advanceTimersByTime(20_000);
    expect(sockets[0]!.sent).toHaveLength(2);
    vi.advanceTimersByTime(6_500);
    expect(sockets[0]!.closed).toBe(true);
    expect(sockets).toHaveLength(2);
  });

  it("tries at once when the device wakes up", () => {
    const { link, sockets, up } = start();
    up();
    sockets[0]!.breaks();
    link.wake();
    expect(sockets).toHaveLength(2);
  });

  it("stops for good when the agent is signed out", () => {
    const { sockets, heard, up } = start();
    up();
    sockets[0]!.breaks(CLOSE_SIGNED_OUT);
    vi.advanceTimersByTime(60_000);
    expect(sockets).toHaveLength(1);
    expect(heard.at(-1)).toBe("signed out");
  });

  it("keeps nothing for later", () => {
    const { link, sockets, up } = start();
    expect(link.tell({ type: "typing", conversation_id: "a" })).toBe(false);
    up();
    expect(link.tell({ type: "typing", conversation_id: "a" })).toBe(true);
    expect(sockets[0]!.sent.at(-1)).toBe('{"type":"typing","conversation_id":"a"}');
  });
});

describe("pauses", () => {
  it("double up to a bound, and are never the same for all", () => {
    const pauses = [0, 1, 2, 3, 20].map((attempt) => pauseMs(attempt, () => 1));
    expect(pauses).toEqual([300, 600, 1200, 2400, 20_000]);
    expect(pauseMs(3, () => 0)).toBe(1200);
  });
});

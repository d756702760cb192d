// A tiny desk for developing and testing the widget: the shopper API and its WebSocket, in memory, with a bot of a few
// fixed answers. `node widget/mock-desk.mjs [port]` serves a page with the built widget too.
//
// Words it knows: parcel, orders, products, size, return, buttons, person, resolve, many, link, slow, fail, long.

import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { WebSocketServer } from "ws";

const dist = join(dirname(fileURLToPath(import.meta.url)), "..", "dist");
const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const at = (hours) => new Date(Date.now() - hours * 3_600_000).toISOString();
const event = (code, hours, place, country, words = null) => ({ code, at: at(hours), place, country, words });

export const CARDS = {
  parcel: {
    type: "parcel",
    order_number: "SO-1234566",
    carrier: "dhl",
    carrier_name: "DHL",
    tracking_number: "00340434161094015902",
    status: "in_transit",
    expected: { from: day(2), to: day(4) },
    promised_by: day(3),
    last_place: "Leipzig",
    as_of: at(3),
    events: [
      event("arrived_hub", 5, "Leipzig", "DE", "Die Sendung ist im Paketzentrum eingetroffen."),
      event("customs_cleared", 22, "Leipzig", "DE"),
      event("in_customs", 40, "Leipzig", "DE"),
      event("export_customs", 70, "Shenzhen", "CN"),
      event("picked_up", 90, "Shenzhen", "CN"),
      event("label_created", 100, null, "CN"),
    ],
    url: null,
  },
  orders: {
    type: "orders",
    orders: [
      ["SO-1234566", "shipped", 8990, "EUR", 2],
      ["SO-2233441", "delayed", 14900, "EUR", 1],
      ["SO-7654323", "delivered", 3250, "EUR", 3],
    ].map(([order_number, status, amount, currency, items], index) => ({
      order_number,
      placed_on: day(-3 - index * 9),
      status,
      total: { amount, currency },
      image: `/store/images/${order_number}.svg`,
      items,
      payload: `/inform{"order_number":"${order_number}"}`,
    })),
  },
  products: {
    type: "products",
    products: [
      ["TS-1", "Linen shirt with a mandarin collar", 4990, true],
      ["TS-2", "Heavy cotton tee", 2450, true],
      ["TS-3", "Merino polo", 7900, false],
    ].map(([sku, title, amount, in_stock]) => ({
      sku,
      title,
      image: `/store/images/${sku}.svg`,
      price: { amount, currency: "EUR" },
      url: `/p/${sku}`,
      in_stock,
      payload: `/inform{"sku":"${sku}"}`,
    })),
  },
  size: {
    type: "size_chart",
    sku: "TS-1",
    title: "Linen shirt",
    image: "/store/images/TS-1.svg",
    unit: "cm",
    systems: ["EU", "UK", "US"],
    rows: [
      ["XS", "34", "6", "2", 80],
      ["S", "36", "8", "4", 84],
      ["M", "38", "10", "6", 88],
      ["L", "40", "12", "8", 94],
      ["XL", "42", "14", "10", 100],
    ].map(([size, EU, UK, US, chest]) => ({
      size,
      labels: { EU, UK, US },
      chest: [chest, chest + 4],
      waist: [chest - 18, chest - 14],
    })),
    recommended: "M",
  },
  return: {
    type: "return",
    rma: "RMA-40312",
    order_number: "SO-7654323",
    items: [{ sku: "TS-2", title: "Heavy cotton tee", quantity: 2, image: "/store/images/TS-2.svg" }],
    send_by: day(14),
    ship_to: ["Storeside Returns", "Musterstraße 12", "10115 Berlin", "Germany"],
    paid_by: "shop",
    refund: { amount: 4900, currency: "EUR" },
    refund_by: day(24),
    rule: "eu.withdrawal.v1",
  },
  invoice: {
    type: "invoice",
    order_number: "SO-7654323",
    number: "INV-2026-000042",
    issued_on: day(0),
    total: { amount: 4900, currency: "EUR" },
  },
};

const buttons = [
  { title: "Yes, please", payload: "/affirm" },
  { title: "No, thanks", payload: "/deny" },
];

/** What the bot says to a text: messages without number and date. */
function answersTo(text) {
  const word = text.toLowerCase();
  const known = Object.keys(CARDS).find((name) => word.includes(name));
  if (known)
    return [
      { text: `Here is what I found.`, card: CARDS[known] },
      { text: "Does that help?", buttons },
    ];
  if (word.includes("buttons")) return [{ text: "Shall I open a return for you?", buttons }];
  if (word.includes("link"))
    return [{ text: "See https://example.com/help?a=1 (also http://example.org). <b>not bold</b>" }];
  if (word.includes("many"))
    return Array.from({ length: 12 }, (_, i) => ({ text: `Answer number ${i + 1}` }));
  if (word.includes("long")) return [{ text: "A long answer. ".repeat(60) }];
  return [{ text: `You said: ${text}` }];
}

/**
 * Starts on a free port unless told one. Returns {origin, conversations, refuseSockets, failNext(n), forget(), close(),
 * say(id, message), drop()}: what tests need to make trouble.
 */
export async function startMockDesk({ port = 0, botDelayMs = 20 } = {}) {
  const conversations = new Map();
  const sockets = new Map();
  const desk = { conversations, refuseSockets: false, failures: [], requests: [] };

  const statusOf = ({ state, language, agent, queue }) => ({ state, language, agent, queue });
  const push = (id, frame) => {
    for (const socket of sockets.get(id) ?? []) socket.send(JSON.stringify(frame));
    for (const waiter of conversations.get(id)?.waiters.splice(0) ?? []) waiter();
  };
  const add = (id, message) => {
    const conversation = conversations.get(id);
    const stored = {
      seq: conversation.messages.length + 1,
      client_id: null,
      author: "bot",
      agent: null,
      language: conversation.language,
      buttons: [],
      card: null,
      photos: [],
      code: null,
      created_at: new Date().toISOString(),
      ...message,
    };
    conversation.messages.push(stored);
    push(id, { type: "message.created", message: stored });
    return stored;
  };
  const change = (id, status) => {
    Object.assign(conversations.get(id), status);
    push(id, { type: "conversation.changed", ...statusOf(conversations.get(id)) });
  };
  const typing = (id, author) => {
    conversations.get(id).typing = author;
    push(id, { type: "typing.changed", author });
  };
  const after = (ms, task) => setTimeout(task, ms).unref();

  function takeTurn(id, text) {
    const conversation = conversations.get(id);
    if (conversation.state === "assigned") {
      after(botDelayMs * 20, () => typing(id, "agent"));
      after(botDelayMs * 60, () => {
        typing(id, null);
        add(id, { author: "agent", agent: { name: "Anna" }, text: "Thank you, I am looking into it." });
      });
      return;
    }
    if (/person/i.test(text)) {
      change(id, { state: "queued", queue: { position: 2 } });
      add(id, { author: "system", code: "handoff.queued", text: "A person will take over shortly." });
      after(botDelayMs * 100, () => change(id, { queue: { position: 1 } }));
      after(botDelayMs * 200, () => {
        change(id, { state: "assigned", queue: null, agent: { name: "Anna" } });
        add(id, { author: "system", code: "handoff.claimed", text: "Anna is with you now." });
        add(id, {
          author: "agent",
          agent: { name: "Anna" },
          text: "Hello, this is Anna. I have read everything above.",
        });
      });
      return;
    }
    if (/resolve/i.test(text)) {
      change(id, { state: "resolved" });
      add(id, { author: "system", code: "conversation.resolved", text: "This conversation was closed." });
      return;
    }
    if (conversation.state === "resolved") change(id, { state: "bot", agent: null });
    typing(id, "bot");
    after(/slow/i.test(text) ? 4000 : botDelayMs, () => {
      typing(id, null);
      for (const answer of answersTo(text)) add(id, answer);
    });
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url, "http://desk");
    const send = (status, body, type = "application/json", headers = {}) => {
      response.writeHead(status, {
        "Content-Type": type,
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Allow-Headers": "authorization, content-type",
        ...headers,
      });
      response.end(type === "application/json" ? (status === 204 ? "" : JSON.stringify(body)) : body);
    };
    const refuse = (status, code, headers) =>
      send(status, { error: { code, message: code, fields: {} } }, undefined, headers);
    if (request.method === "OPTIONS") return send(204);
    if (!url.pathname.startsWith("/api/v1/conversations")) return serveFile(url, send);
    let body = "";
    for await (const chunk of request) body += chunk;
    const data = body ? JSON.parse(body) : {};
    desk.requests.push({ method: request.method, path: url.pathname, data });
    const [, , , , id, part] = url.pathname.split("/");
    const failure = desk.failures[0];
    if (
      failure &&
      (!failure.path || url.pathname.includes(failure.path)) &&
      (!failure.method || failure.method === request.method)
    ) {
      desk.failures.shift();
      if (failure.after) await handle();
      if (failure.status === 0) return request.socket.destroy();
      return refuse(failure.status, failure.code ?? "server", failure.headers);
    }
    return handle(send, refuse);

    async function handle(send = () => {}, refuse = () => {}) {
      if (!id) {
        const fresh = { id: randomUUID(), token: randomUUID(), state: "bot", language: data.locale };
        conversations.set(fresh.id, {
          ...fresh,
          agent: null,
          queue: null,
          typing: null,
          messages: [],
          bodies: new Map(),
          waiters: [],
        });
        return send(201, fresh);
      }
      const conversation = conversations.get(id);
      if (!conversation) return refuse(404, "conversation.not_found");
      if (request.headers.authorization !== `Bearer ${conversation.token}`)
        return refuse(401, "token.invalid");
      if (request.method === "GET") {
        const since = Number(url.searchParams.get("after") ?? 0);
        const fresh = () => conversation.messages.filter(({ seq }) => seq > since);
        if (!fresh().length && Number(url.searchParams.get("wait"))) {
          await new Promise((resolve) => {
            conversation.waiters.push(resolve);
            after(Number(url.searchParams.get("wait")) * 1000, resolve);
          });
        }
        return send(200, { ...statusOf(conversation), typing: conversation.typing, messages: fresh() });
      }
      if (part !== "messages") return send(part === "typing" ? 204 : 200, {});
      const { client_id, text, payload } = data;
      const known = conversation.bodies.get(client_id);
      if (known && known.body !== JSON.stringify([text, payload]))
        return refuse(409, "message.client_id_conflict");
      if (known) return send(202, known.answer);
      if ([...text].length > 4000) return refuse(422, "message.too_long");
      if (/fail/i.test(text)) return refuse(503, "server");
      const { seq, created_at } = add(id, { author: "shopper", client_id, text });
      const answer = { seq, client_id, created_at };
      conversation.bodies.set(client_id, { body: JSON.stringify([text, payload]), answer });
      send(202, answer);
      takeTurn(id, text);
    }
  });

  const upgrades = new WebSocketServer({ noServer: true });
  server.on("upgrade", (request, socket, head) => {
    if (desk.refuseSockets) return socket.destroy();
    upgrades.handleUpgrade(request, socket, head, (client) => converse(client, request.url.split("/")[4]));
  });
  function converse(client, id) {
    client.on("message", (data) => {
      const frame = JSON.parse(data);
      if (frame.type === "ping") return client.send('{"type":"pong"}');
      if (frame.type !== "hello") return;
      const conversation = conversations.get(id);
      if (conversation?.token !== frame.token) {
        client.send(
          JSON.stringify({
            type: "error",
            error: { code: conversation ? "token.invalid" : "conversation.not_found", message: "" },
          }),
        );
        return client.close();
      }
      for (const message of conversation.messages.filter(({ seq }) => seq > frame.after)) {
        client.send(JSON.stringify({ type: "message.created", message }));
      }
      sockets.set(id, (sockets.get(id) ?? new Set()).add(client));
      client.on("close", () => sockets.get(id)?.delete(client));
    });
  }

  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  return Object.assign(desk, {
    origin: `http://127.0.0.1:${server.address().port}`,
    say: add,
    change,
    /** Cuts every socket, as sleep or a proxy does. */
    drop: () => {
      for (const client of upgrades.clients) client.terminate();
    },
    /** Loses everything, as a reset database does. */
    forget: () => {
      conversations.clear();
      desk.drop();
    },
    close: () => {
      desk.drop();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  });
}

function serveFile(url, send) {
  if (url.pathname.endsWith(".svg")) {
    const hue = createHash("sha1").update(url.pathname).digest()[0];
    return send(
      200,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="hsl(${hue} 30% 86%)"/><path d="M14 14l6-3q4 4 8 0l6 3 3 8-5 2v14H16V24l-5-2z" fill="hsl(${hue} 35% 46%)"/></svg>`,
      "image/svg+xml",
    );
  }
  if (url.pathname === "/widget.js") {
    const path = join(dist, "widget.js");
    return existsSync(path)
      ? send(200, readFileSync(path), "text/javascript")
      : send(503, "run: npm run build", "text/plain");
  }
  const locale = url.searchParams.get("locale");
  return send(
    200,
    `<!doctype html><html lang="${locale ?? "en"}" dir="${locale === "ar" ? "rtl" : "ltr"}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>A shop</title><style>html{font-size:62.5%}body{margin:0;background:#efe9df;font:18px/1.6 serif;padding:40px}*{letter-spacing:.02em}button{text-transform:uppercase;background:hotpink}</style>
<h1>A shop with styles of its own</h1><p>${"Wares and more wares. ".repeat(80)}</p>
<script src="/widget.js" data-site="demo" async></script></html>`,
    "text/html; charset=utf-8",
    {
      "Content-Security-Policy":
        "default-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self' ws:",
    },
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { origin } = await startMockDesk({ port: Number(process.argv[2] ?? 0) });
  console.log(`mock desk: ${origin}`);
}

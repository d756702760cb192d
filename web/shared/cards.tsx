// What the bot shows beside a sentence: parcel, orders, products, size chart, return. Used by the widget and by the
// agent's desk; the data come without prose, the words from locales/<language>/widget.ftl, dates and money from Intl.

import type { Key as WidgetKey } from "locales:widget";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import {
  formatCountry,
  formatDay,
  formatDayRange,
  formatInstant,
  formatMoney,
  formatNumber,
} from "./format.ts";
import type { Translate } from "./i18n.ts";
import { Icon, type IconName } from "./icons.tsx";
import { safeUrl } from "./links.tsx";
import type {
  Card,
  InvoiceCard,
  OrderState,
  OrdersCard,
  ParcelCard,
  ParcelEvent,
  ParcelStatus,
  ProductsCard,
  ReturnCard,
  SizeChartCard,
  SizeRow,
} from "./protocol.ts";

export interface CardProps<C extends Card = Card> {
  card: C;
  language: string;
  t: Translate<WidgetKey>;
  /** Called with a payload the bot offered and its title; without it (on the desk) nothing can be chosen. */
  onChoose?: (payload: string, title: string) => void;
  /** Fetches the invoice of an order and hands it to the browser; without it nothing can be fetched. */
  onDownload?: (orderNumber: string) => Promise<void>;
  /** The choice was made or is too old. */
  disabled?: boolean;
  /** Where relative pictures come from: the desk's origin. */
  base?: string;
}

export function CardView(props: CardProps) {
  const { card } = props;
  switch (card.type) {
    case "parcel":
      return <Parcel {...props} card={card} />;
    case "orders":
      return <Orders {...props} card={card} />;
    case "products":
      return <Products {...props} card={card} />;
    case "size_chart":
      return <SizeChart {...props} card={card} />;
    case "return":
      return <ReturnSlip {...props} card={card} />;
    case "invoice":
      return <Invoice {...props} card={card} />;
    default:
      // A newer desk may send cards this page does not know; the sentence beside it still stands.
      return null;
  }
}

function Frame({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <section class="ss-card" aria-label={label}>
      {children}
    </section>
  );
}

function Picture({ src, base }: { src: string | null; base?: string | undefined }) {
  const url = safeUrl(src, base);
  return url ? (
    <img class="ss-picture" src={url} alt="" width="48" height="48" loading="lazy" decoding="async" />
  ) : (
    <span class="ss-picture" />
  );
}

function Facts({ facts }: { facts: [string, ComponentChildren][] }) {
  const shown = facts.filter(([, value]) => value);
  return shown.length ? (
    <dl class="ss-facts">
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  ) : null;
}

/** Copies on click and says so for two seconds. */
function CopyButton({ text, label, t }: { text: string; label: string; t: Translate<WidgetKey> }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      // Not allowed here (no secure context, or refused): the text stands beside the button.
    }
  };
  return (
    <button type="button" class="ss-quiet" onClick={copy}>
      <Icon name={copied ? "check" : "copy"} size={14} />
      <span aria-live="polite">{copied ? t("copied") : label}</span>
    </button>
  );
}

/* ---- parcel ---- */

type Tone = "good" | "bad" | "warn" | "";

const PARCEL_TONES: Partial<Record<ParcelStatus, Tone>> = {
  delivered: "good",
  available_for_pickup: "good",
  delayed: "warn",
  delivery_attempted: "warn",
  in_customs: "warn",
  lost: "bad",
  returned_to_sender: "bad",
};

const STAGES: Record<number, ParcelStatus[]> = {
  1: ["label_created"],
  2: ["picked_up", "in_transit", "export_customs", "in_customs", "customs_cleared", "arrived_hub", "delayed"],
  3: ["out_for_delivery", "delivery_attempted", "available_for_pickup"],
  4: ["delivered"],
};

/** How far the parcel is, 1 (announced) to 4 (delivered); 0 where it will not come. */
export function parcelStage(status: ParcelStatus): number {
  return Number(Object.entries(STAGES).find(([, statuses]) => statuses.includes(status))?.[0] ?? 0);
}

const FIRST_STEPS = 3;

function Parcel({ card, language, t }: CardProps<ParcelCard>) {
  const [all, setAll] = useState(false);
  const stage = parcelStage(card.status);
  const steps = all ? card.events : card.events.slice(0, FIRST_STEPS);
  const hidden = card.events.length - FIRST_STEPS;
  const tone = PARCEL_TONES[card.status] ?? "";
  const delivered = card.status === "delivered";
  const track = safeUrl(card.url);
  return (
    <Frame label={`${t("parcel-title")}, ${t("parcel-order", { number: card.order_number })}`}>
      <header class={`ss-head ${tone}`}>
        <Icon name={tone === "bad" ? "alert" : delivered ? "check" : "parcel"} size={22} />
        <div>
          <strong>{t(`parcel-status-${card.status}`)}</strong>
          <span>{t("parcel-order", { number: card.order_number })}</span>
        </div>
      </header>
      {stage > 0 && (
        <div class={`ss-stages ${tone}`} aria-hidden="true">
          {[1, 2, 3, 4].map((number) => (
            <i key={number} class={number <= stage ? "done" : ""} />
          ))}
        </div>
      )}
      <Facts
        facts={[
          [
            t("parcel-expected"),
            !delivered && card.expected && formatDayRange(card.expected.from, card.expected.to, language),
          ],
          [t("parcel-promised"), !delivered && card.promised_by && formatDay(card.promised_by, language)],
          [t("parcel-last-place"), !delivered && !card.events.length && card.last_place],
        ]}
      />
      {steps.length > 0 && (
        <ol class={`ss-steps ${tone}`}>
          {steps.map((event) => (
            <Step key={event.at + event.code} event={event} language={language} t={t} />
          ))}
        </ol>
      )}
      {hidden > 0 && (
        <button type="button" class="ss-quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("parcel-less") : t("parcel-more", { count: hidden })}
        </button>
      )}
      {card.as_of && (
        <p class="ss-as-of">
          <time dateTime={card.as_of}>
            {t("parcel-as-of", { time: formatInstant(card.as_of, language) })}
          </time>
        </p>
      )}
      <footer class="ss-foot">
        <span>
          {card.carrier_name} <bdi class="ss-number">{card.tracking_number}</bdi>
        </span>
        <CopyButton text={card.tracking_number} label={t("copy")} t={t} />
        {track && (
          <a class="ss-quiet" href={track} target="_blank" rel="noopener noreferrer">
            {t("parcel-track")}
          </a>
        )}
      </footer>
    </Frame>
  );
}

function Step({ event, language, t }: { event: ParcelEvent; language: string; t: Translate<WidgetKey> }) {
  const place = [event.place, event.country && formatCountry(event.country, language)]
    .filter(Boolean)
    .join(", ");
  return (
    <li>
      <strong>{t(`parcel-status-${event.code}`)}</strong>
      <span>
        <time dateTime={event.at}>{formatInstant(event.at, language)}</time>
        {place && (
          <>
            {" · "}
            <bdi>{place}</bdi>
          </>
        )}
      </span>
      {event.words && (
        <span class="ss-words">
          <bdi>{event.words}</bdi>
        </span>
      )}
    </li>
  );
}

/* ---- orders ---- */

const ORDER_TONES: Partial<Record<OrderState, Tone>> = {
  delivered: "good",
  delayed: "warn",
  in_customs: "warn",
  lost: "bad",
};

/** A small coloured word for an order's state; of use wherever orders are listed. */
export function OrderStatus({ status, t }: { status: OrderState; t: Translate<WidgetKey> }) {
  return <span class={`ss-pill ${ORDER_TONES[status] ?? ""}`}>{t(`order-status-${status}`)}</span>;
}

function Orders({ card, language, t, onChoose, disabled, base }: CardProps<OrdersCard>) {
  return (
    <Frame label={t("orders-title")}>
      <ul class="ss-rows">
        {card.orders.map((order) => {
          const { order_number: number, payload } = order;
          const row = (
            <>
              <Picture src={order.image} base={base} />
              <span class="ss-row-text">
                <strong>
                  <bdi>{number}</bdi>
                </strong>
                <span>
                  {formatDay(order.placed_on, language)} · {t("orders-items", { count: order.items })}
                </span>
              </span>
              <span class="ss-row-end">
                <OrderStatus status={order.status} t={t} />
                <span>{formatMoney(order.total, language)}</span>
              </span>
            </>
          );
          return (
            <li key={number}>
              {payload && onChoose ? (
                <button
                  type="button"
                  class="ss-row"
                  disabled={disabled}
                  onClick={() => onChoose(payload, t("parcel-order", { number }))}
                >
                  {row}
                </button>
              ) : (
                <div class="ss-row">{row}</div>
              )}
            </li>
          );
        })}
      </ul>
    </Frame>
  );
}

/* ---- products ---- */

function Products({ card, language, t, onChoose, disabled, base }: CardProps<ProductsCard>) {
  return (
    <Frame label={t("products-title")}>
      <ul class="ss-rows">
        {card.products.map((product) => {
          const url = safeUrl(product.url);
          const { payload } = product;
          return (
            <li key={product.sku} class="ss-row">
              <Picture src={product.image} base={base} />
              <span class="ss-row-text">
                <strong>{url ? <a href={url}>{product.title}</a> : product.title}</strong>
                <span>
                  {formatMoney(product.price, language)} ·{" "}
                  {product.in_stock ? t("products-in-stock") : t("products-sold-out")}
                </span>
              </span>
              {payload && onChoose && (
                <button
                  type="button"
                  class="ss-choose"
                  disabled={disabled}
                  aria-label={`${t("products-choose")}: ${product.title}`}
                  onClick={() => onChoose(payload, product.title)}
                >
                  {t("products-choose")}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Frame>
  );
}

/* ---- size chart ---- */

const MEASURES = [
  "chest",
  "waist",
  "hips",
  "inseam",
  "foot",
  "height",
  "neck",
  "sleeve",
  "shoulder",
  "hand",
  "head",
] as const;

function measuresOf(rows: SizeRow[]): string[] {
  const names = new Set<string>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      if (typeof value === "number" || Array.isArray(value)) names.add(name);
    }
  }
  return [...names];
}

function measureName(name: string, t: Translate<WidgetKey>): string {
  const known = MEASURES.find(
    (measure) => name === measure || name === `${measure}_cm` || name === `${measure}_length`,
  );
  return known ? t(`size-${known}`) : name.replace(/_/g, " ");
}

function measureText(value: SizeRow[string] | undefined, language: string): string {
  if (typeof value === "number") return formatNumber(value, language);
  if (!Array.isArray(value)) return "–";
  const [from, to] = value;
  return from === to
    ? formatNumber(from, language)
    : `${formatNumber(from, language)}–${formatNumber(to, language)}`;
}

function SizeChart({ card, language, t, base }: CardProps<SizeChartCard>) {
  const measures = measuresOf(card.rows);
  const systems = card.systems.filter((system) => card.rows.some((row) => row.labels[system]));
  const label = `${t("size-title")}: ${card.title}`;
  return (
    <Frame label={label}>
      <header class="ss-head">
        {card.image ? <Picture src={card.image} base={base} /> : <Icon name="ruler" size={22} />}
        <div>
          <strong>{card.title}</strong>
          <span>
            {card.recommended ? t("size-recommended", { size: card.recommended }) : t("size-title")}
          </span>
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide charts scroll sideways, also by keyboard */}
      <section class="ss-scroll" aria-label={label} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("size-size")}</th>
              {systems.map((system) => (
                <th key={system} scope="col">
                  {system}
                </th>
              ))}
              {measures.map((name) => (
                <th key={name} scope="col">
                  {measureName(name, t)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {card.rows.map((row) => {
              const recommended = row.size === card.recommended;
              return (
                <tr key={row.size} class={recommended ? "recommended" : ""}>
                  <th scope="row">
                    {row.size}
                    {recommended && <span class="ss-mark">{t("size-mark")}</span>}
                  </th>
                  {systems.map((system) => (
                    <td key={system}>{row.labels[system] ?? "–"}</td>
                  ))}
                  {measures.map((name) => (
                    <td key={name} dir="ltr">
                      {measureText(row[name], language)}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p class="ss-note">{t("size-unit", { unit: card.unit })}</p>
    </Frame>
  );
}

/* ---- return ---- */

function ReturnSlip({ card, language, t, base }: CardProps<ReturnCard>) {
  const icon: IconName = "back";
  const refund: [string, string][] =
    card.refund && card.refund_by
      ? [
          [
            t("return-refund"),
            `${formatMoney(card.refund, language)}, ${t("return-refund-by", { date: formatDay(card.refund_by, language) })}`,
          ],
        ]
      : [];
  return (
    <Frame label={t("return-title")}>
      <header class="ss-head good">
        <Icon name={icon} size={22} />
        <div>
          <strong>{t("return-number", { number: card.rma })}</strong>
          <span>{t("parcel-order", { number: card.order_number })}</span>
        </div>
      </header>
      <ul class="ss-rows" aria-label={t("return-items")}>
        {card.items.map((item) => (
          <li key={item.sku} class="ss-row">
            <Picture src={item.image} base={base} />
            <span class="ss-row-text">
              <strong>{item.title}</strong>
              {item.quantity > 1 && <span>× {formatNumber(item.quantity, language)}</span>}
            </span>
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          [t("return-send-by"), formatDay(card.send_by, language)],
          [
            t("return-paid-by"),
            t(card.paid_by === "shop" ? "return-paid-by-shop" : "return-paid-by-shopper"),
          ],
          ...refund,
        ]}
      />
      <div class="ss-label">
        <span>{t("return-ship-to")}</span>
        <address dir="auto">
          {card.ship_to.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
        <CopyButton text={card.ship_to.join("\n")} label={t("return-copy-address")} t={t} />
      </div>
    </Frame>
  );
}

/* ---- invoice ---- */

type Fetching = "idle" | "busy" | "failed";

function Invoice({ card, language, t, onDownload }: CardProps<InvoiceCard>) {
  const [fetching, setFetching] = useState<Fetching>("idle");
  const download = async () => {
    setFetching("busy");
    try {
      await onDownload?.(card.order_number);
      setFetching("idle");
    } catch {
      setFetching("failed");
    }
  };
  return (
    <Frame label={`${t("invoice-title")}, ${t("parcel-order", { number: card.order_number })}`}>
      <header class="ss-head">
        <Icon name="paper" size={22} />
        <div>
          <strong>
            {t("invoice-title")} <bdi class="ss-number">{card.number}</bdi>
          </strong>
          <span>{t("parcel-order", { number: card.order_number })}</span>
        </div>
      </header>
      <Facts
        facts={[
          [t("invoice-issued"), formatDay(card.issued_on, language)],
          [t("invoice-total"), formatMoney(card.total, language)],
        ]}
      />
      {onDownload && (
        <footer class="ss-foot">
          <button type="button" class="ss-choose" disabled={fetching === "busy"} onClick={download}>
            {t("invoice-download")}
          </button>
          <span role="status">{fetching === "failed" && t("invoice-failed")}</span>
        </footer>
      )}
    </Frame>
  );
}

// Right: who the shopper is, how that is proven, and her orders with their parcels.

import { useEffect, useRef, useState } from "preact/hooks";
import { CardView, OrderStatus } from "../../shared/cards.tsx";
import { formatDay, formatInstant, formatMoney } from "../../shared/format.ts";
import { Icon } from "../../shared/icons.tsx";
import { safeUrl } from "../../shared/links.tsx";
import type { ConversationSummary, DeskConversation } from "../../shared/protocol.ts";
import type { Desk } from "../state.ts";
import { DeskIcon } from "./icons.tsx";
import { Ratings } from "./ratings.tsx";
import { languageName, shopperName, useTexts } from "./texts.ts";

type Order = DeskConversation["orders"][number] & { title?: string | null };

/** `open`: shown over the conversation, where there is no room beside it. */
export function ShopperPane({ desk, open, onClose }: { desk: Desk; open: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) close.current?.focus();
  }, [open]);
  const conversation = desk.open ? desk.conversations.get(desk.open) : undefined;
  const transcript = desk.open ? desk.transcripts.get(desk.open) : undefined;
  return (
    <aside
      class="pane shopper-pane"
      aria-label={t("shopper")}
      onKeyDown={(event) => {
        if (open && event.key === "Escape") onClose();
      }}
    >
      {conversation && (
        <>
          <button
            ref={close}
            type="button"
            class="icon-button shopper-close"
            onClick={onClose}
            aria-label={t("close")}
          >
            <Icon name="close" size={18} />
          </button>
          <Who conversation={conversation} />
          <Ratings ratings={transcript?.ratings ?? []} />
          <Orders
            key={conversation.id}
            orders={transcript?.orders ?? []}
            about={conversation.handoff?.summary?.order_number ?? null}
            known={conversation.shopper.customer_id !== null}
            loading={transcript?.status !== "ready"}
          />
        </>
      )}
    </aside>
  );
}

function Who({ conversation }: { conversation: ConversationSummary }) {
  const { t, language } = useTexts();
  const { shopper, created_at } = conversation;
  const name = shopperName(t, conversation);
  const signed = shopper.proof === "signed";
  return (
    <section class="who">
      <span class="face" aria-hidden="true">
        {[...name][0]?.toLocaleUpperCase()}
      </span>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p class={`chip ${shopper.proof === "anonymous" ? "" : "good"}`}>
        {signed && <Icon name="check" size={12} />}
        {t(`proof-${shopper.proof}`)}
      </p>
      <dl class="facts">
        {shopper.email && (
          <div>
            <dt>{t("shopper-email")}</dt>
            <dd>
              <Copyable value={shopper.email} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t("shopper-language")}</dt>
          <dd>{languageName(conversation.language, language)}</dd>
        </div>
        {shopper.customer_id !== null && (
          <div>
            <dt>{t("shopper-customer")}</dt>
            <dd>
              <bdi>{String(shopper.customer_id)}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>{t("shopper-since")}</dt>
          <dd>
            <time dateTime={created_at}>{formatInstant(created_at, language)}</time>
          </dd>
        </div>
      </dl>
      {shopper.proof === "anonymous" && <p class="note">{t("proof-anonymous-hint")}</p>}
    </section>
  );
}

function Copyable({ value }: { value: string }) {
  const { t } = useTexts();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
      setTimeout(() => setCopied(false), 1500);
    } catch {
      // Not allowed here: the text stands beside the button.
    }
  };
  return (
    <span class="copyable">
      <bdi>{value}</bdi>
      <button type="button" class="icon-button small" onClick={copy} aria-label={t("copy", { value })}>
        <Icon name={copied ? "check" : "copy"} size={14} />
      </button>
      <span class="hidden" aria-live="polite">
        {copied ? t("copied") : ""}
      </span>
    </span>
  );
}

interface OrdersProps {
  orders: readonly Order[];
  about: string | null;
  known: boolean;
  loading: boolean;
}

function Orders({ orders, about, known, loading }: OrdersProps) {
  const { t } = useTexts();
  // The order in question comes first and stands open; without one, the newest does.
  const sorted = [...orders].sort(
    (a, b) => Number(b.order_number === about) - Number(a.order_number === about),
  );
  return (
    <section class="orders" aria-labelledby="orders-title">
      <h2 id="orders-title">
        {t("orders")} {orders.length > 0 && <span class="soft">{orders.length}</span>}
      </h2>
      {!loading && orders.length === 0 && <p class="soft">{known ? t("orders-none") : t("orders-hidden")}</p>}
      {sorted.map((order, index) => (
        <OrderLine
          key={order.order_number}
          order={order}
          open={index === 0}
          about={order.order_number === about}
        />
      ))}
    </section>
  );
}

function OrderLine({ order, open, about }: { order: Order; open: boolean; about: boolean }) {
  const { t, language, cards } = useTexts();
  const picture = safeUrl(order.image);
  const parcels = order.parcels ?? [];
  return (
    <details class="order" open={open}>
      <summary>
        <DeskIcon name="chevron" size={14} />
        {picture && <img src={picture} alt="" width="36" height="36" loading="lazy" />}
        <span class="order-words">
          <strong>
            <bdi>{order.order_number}</bdi>
            {about && <span class="chip good">{t("orders-about")}</span>}
          </strong>
          <span class="soft">
            {formatDay(order.placed_on, language)} · {formatMoney(order.total, language)}
          </span>
        </span>
        <OrderStatus status={order.status} t={cards} />
      </summary>
      <div class="order-body">
        <p class="order-title">
          {order.title && <span dir="auto">{order.title}</span>}
          <span class="soft">{t("orders-items", { count: order.items })}</span>
        </p>
        {parcels.length === 0 && <p class="soft">{t("orders-no-parcel")}</p>}
        {parcels.map((parcel) => (
          <CardView key={parcel.tracking_number} card={parcel} language={language} t={cards} />
        ))}
      </div>
    </details>
  );
}

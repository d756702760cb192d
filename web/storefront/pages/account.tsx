import {
  formatDayRange,
  formatInstant,
  formatLongDay,
  formatMoney,
  formatNumber,
} from "../../shared/format.ts";
import { ChatIcon } from "../parts/icons.tsx";
import { Link } from "../parts/link.tsx";
import { Empty, Loading, Trouble } from "../parts/notices.tsx";
import { Picture } from "../parts/picture.tsx";
import { SignIn } from "../parts/sign_in.tsx";
import { Timeline } from "../parts/timeline.tsx";
import { type Customer, get, type Order, type OrderItem, type Parcel } from "../state/api.ts";
import { openChat } from "../state/chat.ts";
import { useResource } from "../state/resource.ts";
import { useShop } from "../state/shop.tsx";
import { wordFor } from "../state/words.ts";

export function AccountPage() {
  const { customer } = useShop();
  return (
    <div class="page">
      {customer === undefined && <Loading />}
      {customer === null && <SignIn />}
      {customer && <Orders customer={customer} />}
    </div>
  );
}

function Orders({ customer }: { customer: Customer }) {
  const { text, language, signOut } = useShop();
  const key = ["account", customer.customer_id, language].join("|");
  const { value, error, retry } = useResource(key, (signal) =>
    get<{ orders: Order[] }>("/account/orders", { language }, signal),
  );
  return (
    <div class="orders">
      <div class="account-head">
        <div>
          <p class="soft">{text("account_hello", { name: customer.name })}</p>
          <h1 tabIndex={-1}>{text("account_title")}</h1>
        </div>
        <button type="button" class="button quiet" onClick={() => void signOut()}>
          {text("sign_out")}
        </button>
      </div>
      {error && <Trouble error={error} retry={retry} />}
      {!value && !error && <Loading />}
      {value?.orders.length === 0 && (
        <Empty title={text("account_no_orders")} hint={text("account_no_orders_hint")} />
      )}
      {value?.orders.map((order, place) => (
        <OrderPart key={order.order_number} order={order} open={place === 0} />
      ))}
    </div>
  );
}

const TROUBLED = ["delayed", "lost", "in_customs", "cancelled"];
const ARRIVED = ["delivered", "partly_delivered"];

function OrderPart({ order, open }: { order: Order; open: boolean }) {
  const { text, language } = useShop();
  const tone = TROUBLED.includes(order.status) ? "warm" : ARRIVED.includes(order.status) ? "calm" : "";
  return (
    <article class="order" aria-labelledby={`order-${order.order_number}`}>
      <header class="order-head">
        <div>
          <h2 id={`order-${order.order_number}`}>
            <bdi>{text("order_title", { number: order.order_number })}</bdi>
          </h2>
          <p class="soft">{text("order_placed", { date: formatLongDay(order.placed_on, language) })}</p>
        </div>
        <p class={`state ${tone}`}>{wordFor(text, "order_state", order.status)}</p>
      </header>
      <ul class="order-items" aria-label={text("order_items")}>
        {order.items.map((item, place) => (
          <Item key={place} item={item} />
        ))}
      </ul>
      {order.parcels.map((parcel, place) => (
        <ParcelPart
          key={parcel.tracking_number}
          parcel={parcel}
          order={order}
          place={order.parcels.length > 1 ? place + 1 : null}
          open={open && place === 0}
        />
      ))}
      {order.parcels.length === 0 && !["cancelled", "refunded"].includes(order.status) && (
        <p class="soft">{text("order_no_parcels")}</p>
      )}
      <footer class="order-foot">
        <p>
          <span class="soft">{text("order_total")}</span>{" "}
          <span class="price">{formatMoney(order.total, language)}</span>
        </p>
        <button type="button" class="button quiet" onClick={() => void openChat()}>
          <ChatIcon />
          {text("order_ask")}
        </button>
      </footer>
    </article>
  );
}

function Item({ item }: { item: OrderItem }) {
  const { text, language } = useShop();
  const kind = [
    item.colour && wordFor(text, "colour", item.colour),
    item.size,
    item.quantity > 1 && text("order_quantity", { count: formatNumber(item.quantity, language) }),
  ];
  return (
    <li class="order-item">
      <Picture image={item.image} class="thumb" />
      <div>
        <Link to={{ page: "product", sku: item.sku }}>{item.title}</Link>
        <p class="soft">
          <bdi>{kind.filter(Boolean).join(" · ")}</bdi>
        </p>
      </div>
      <p class="soft">{formatMoney(item.price, language)}</p>
    </li>
  );
}

interface ParcelPartProps {
  parcel: Parcel;
  order: Order;
  /** 1, 2, ... where the order comes in several parcels. */
  place: number | null;
  open: boolean;
}

function ParcelPart({ parcel, order, place, open }: ParcelPartProps) {
  const { text, language } = useShop();
  return (
    <details class="parcel" open={open}>
      <summary>
        <span class="parcel-status">
          {place && (
            <span class="soft">{text("parcel_title", { number: formatNumber(place, language) })} · </span>
          )}
          {wordFor(text, "event", parcel.status)}
        </span>
        <span class="soft">
          <When parcel={parcel} order={order} />
        </span>
      </summary>
      <p class="soft">
        <bdi>{text("parcel_carrier", { carrier: parcel.carrier_name, number: parcel.tracking_number })}</bdi>
      </p>
      <Timeline events={parcel.events} />
    </details>
  );
}

function When({ parcel, order }: { parcel: Parcel; order: Order }) {
  const { text, language } = useShop();
  if (parcel.delivered_at) {
    return <>{text("parcel_delivered_on", { date: formatInstant(parcel.delivered_at, language) })}</>;
  }
  if (parcel.expected) {
    const { from, to } = parcel.expected;
    return <>{text("parcel_expected", { date: formatDayRange(from, to, language) })}</>;
  }
  if (!order.promised_by) return null;
  return <>{text("parcel_promised", { date: formatLongDay(order.promised_by, language) })}</>;
}

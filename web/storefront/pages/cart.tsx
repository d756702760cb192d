import { useRef } from "preact/hooks";
import { formatMoney, formatNumber } from "../../shared/format.ts";
import { Link } from "../parts/link.tsx";
import { Empty, Loading, Trouble } from "../parts/notices.tsx";
import { Picture } from "../parts/picture.tsx";
import { type CartItem, get } from "../state/api.ts";
import { type CartLine, deliveryFor, MOST_OF_ONE, subtotal } from "../state/cart.ts";
import { useResource } from "../state/resource.ts";
import { useShop } from "../state/shop.tsx";
import { wordFor } from "../state/words.ts";

export function CartPage() {
  const { text, cart, country, language } = useShop();
  // In the order of their names: a changed quantity asks nothing of the server.
  const skus = cart
    .map((line) => line.sku)
    .sort()
    .join(",");
  const key = skus ? ["cart", skus, country, language].join("|") : null;
  const { value, error, retry } = useResource(key, (signal) =>
    get<{ lines: CartItem[] }>("/cart", { skus, country, language }, signal),
  );
  const items = new Map(value?.lines.map((item) => [item.sku, item]));
  return (
    <div class="page">
      <h1 tabIndex={-1}>{text("cart_title")}</h1>
      {cart.length === 0 && (
        <Empty title={text("cart_empty")} hint={text("cart_empty_hint")}>
          <Link to={{ page: "catalogue", category: null, query: "" }} class="button">
            {text("cart_keep_looking")}
          </Link>
        </Empty>
      )}
      {error && <Trouble error={error} retry={retry} />}
      {cart.length > 0 && !value && !error && <Loading />}
      {cart.length > 0 && value && (
        <div class="cart">
          <ul class="cart-lines" aria-label={text("cart_items_label")}>
            {cart.map((line) => (
              <Line key={line.sku} line={line} item={items.get(line.sku)} />
            ))}
          </ul>
          <Summary items={items} />
        </div>
      )}
    </div>
  );
}

function Line({ line, item }: { line: CartLine; item: CartItem | undefined }) {
  const { text, language, setQuantity } = useShop();
  const title = item?.title ?? line.sku;
  const kind =
    item && [item.colour && wordFor(text, "colour", item.colour), item.size].filter(Boolean).join(" · ");
  return (
    <li class="cart-line">
      {item ? <Picture image={item.image} class="thumb" /> : <span class="thumb" />}
      <div class="cart-words">
        {item ? (
          <Link to={{ page: "product", sku: item.product_sku }} class="cart-title">
            {title}
          </Link>
        ) : (
          <span class="cart-title">{title}</span>
        )}
        {kind && (
          <p class="soft">
            <bdi>{kind}</bdi>
          </p>
        )}
        {!item?.in_stock && <p class="out">{text(item ? "stock_out" : "cart_unavailable")}</p>}
        <div class="cart-tools">
          <Quantity line={line} title={title} />
          <button
            type="button"
            class="plain"
            aria-label={text("cart_remove_title", { title })}
            onClick={() => setQuantity(line.sku, 0)}
          >
            {text("cart_remove")}
          </button>
        </div>
      </div>
      {item?.in_stock && (
        <p class="price">
          {formatMoney({ ...item.price, amount: item.price.amount * line.quantity }, language)}
        </p>
      )}
    </li>
  );
}

function Quantity({ line, title }: { line: CartLine; title: string }) {
  const { text, language, setQuantity } = useShop();
  return (
    <fieldset class="quantity">
      <legend class="visually-hidden">{text("cart_quantity_of", { title })}</legend>
      <button
        type="button"
        aria-label={text("cart_less", { title })}
        disabled={line.quantity <= 1}
        onClick={() => setQuantity(line.sku, line.quantity - 1)}
      >
        −
      </button>
      <output>{formatNumber(line.quantity, language)}</output>
      <button
        type="button"
        aria-label={text("cart_more", { title })}
        disabled={line.quantity >= MOST_OF_ONE}
        onClick={() => setQuantity(line.sku, line.quantity + 1)}
      >
        +
      </button>
    </fieldset>
  );
}

function Summary({ items }: { items: ReadonlyMap<string, CartItem> }) {
  const { text, cart, language, countries, country } = useShop();
  const checkout = useRef<HTMLDialogElement>(null);
  const sold = [...items.values()].filter((item) => item.in_stock);
  const prices = new Map(sold.map((item) => [item.sku, item.price.amount]));
  const currency = sold[0]?.price.currency;
  const goods = subtotal(cart, prices);
  const place = countries.find((one) => one.country === country);
  const delivery = currency && place ? deliveryFor(goods, place) : null;
  const money = (amount: number) => (currency ? formatMoney({ amount, currency }, language) : "–");
  return (
    <section class="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{text("cart_summary")}</h2>
      <dl>
        <div>
          <dt>{text("cart_subtotal")}</dt>
          <dd>{money(goods)}</dd>
        </div>
        <div>
          <dt>{text("cart_shipping")}</dt>
          <dd>{delivery === 0 ? text("cart_shipping_free") : delivery === null ? "–" : money(delivery)}</dd>
        </div>
        <div class="total">
          <dt>{text("cart_total")}</dt>
          <dd>{money(goods + (delivery ?? 0))}</dd>
        </div>
      </dl>
      <p class="soft">{text("cart_tax_note")}</p>
      <button
        type="button"
        class="button full"
        disabled={!currency}
        onClick={() => checkout.current?.showModal()}
      >
        {text("cart_checkout")}
      </button>
      <DemoCheckout dialog={checkout} />
    </section>
  );
}

function DemoCheckout({ dialog }: { dialog: { current: HTMLDialogElement | null } }) {
  const { text, clearCart, go } = useShop();
  const closing = (then?: () => void) => () => {
    dialog.current?.close();
    then?.();
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="checkout-title">
      <h2 id="checkout-title">{text("checkout_title")}</h2>
      <p>{text("checkout_text")}</p>
      <div class="dialog-buttons">
        <button type="button" class="button" onClick={closing(() => go({ page: "account" }))}>
          {text("checkout_orders")}
        </button>
        <button type="button" class="button quiet" onClick={closing()}>
          {text("checkout_keep")}
        </button>
        <button type="button" class="plain" onClick={closing(clearCart)}>
          {text("checkout_clear")}
        </button>
      </div>
    </dialog>
  );
}

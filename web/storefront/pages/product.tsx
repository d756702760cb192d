import { useState } from "preact/hooks";
import { formatCountry, formatDay, formatMoney, formatNumber } from "../../shared/format.ts";
import { ChatIcon, CheckIcon, ParcelIcon, ReturnIcon } from "../parts/icons.tsx";
import { Link } from "../parts/link.tsx";
import { Empty, Loading, Trouble } from "../parts/notices.tsx";
import { Picture } from "../parts/picture.tsx";
import { SizeTable } from "../parts/size_table.tsx";
import { get, type Product, type Variant } from "../state/api.ts";
import { openChat } from "../state/chat.ts";
import { type Choice, chosenVariant, coloursOf, firstChoice, sizesOf } from "../state/choice.ts";
import { formatFact } from "../state/facts.ts";
import { useResource } from "../state/resource.ts";
import { useShop } from "../state/shop.tsx";
import { wordFor } from "../state/words.ts";

export function ProductPage({ sku }: { sku: string }) {
  const { text, language, country } = useShop();
  const key = ["product", sku, country, language].join("|");
  const { value, error, retry } = useResource(key, (signal) =>
    get<Product>(`/products/${encodeURIComponent(sku)}`, { country, language }, signal),
  );
  if (value) return <Shown key={value.sku} product={value} wanted={sku} />;
  return (
    <div class="page">
      {error?.status === 404 && (
        <Empty alone title={text("not_found_title")} hint={text("not_found_product")}>
          <Link to={{ page: "catalogue", category: null, query: "" }} class="button quiet">
            {text("back_to_shop")}
          </Link>
        </Empty>
      )}
      {error && error.status !== 404 && <Trouble error={error} retry={retry} />}
      {!error && <Loading />}
    </div>
  );
}

function Shown({ product, wanted }: { product: Product; wanted: string }) {
  const { text, language } = useShop();
  const [choice, setChoice] = useState(() => firstChoice(product.variants, wanted));
  const variant = chosenVariant(product.variants, choice);
  return (
    <article class="page">
      <p class="trail">
        <Link to={{ page: "catalogue", category: product.category, query: "" }}>
          {wordFor(text, "category", product.category)}
        </Link>
      </p>
      <div class="product">
        <div class="product-picture">
          <Picture image={product.image} title={product.title} eager />
        </div>
        <div class="product-words">
          <p class="product-brand">{product.brand}</p>
          <h1 tabIndex={-1}>{product.title}</h1>
          <p class="product-price">
            <span class="price">{formatMoney(product.price, language)}</span>
            {product.rating !== null && <Rating rating={product.rating} />}
          </p>
          <p class="product-description">{product.description}</p>
          <Colours product={product} choice={choice} choose={setChoice} />
          <Sizes product={product} choice={choice} choose={setChoice} />
          <Buy product={product} variant={variant} />
          <Promises />
        </div>
      </div>
      <Details product={product} />
    </article>
  );
}

function Rating({ rating }: { rating: number }) {
  const { text, language } = useShop();
  const shown = formatNumber(rating, language);
  return (
    <span class="rating">
      <span aria-hidden="true">★ {shown}</span>
      <span class="visually-hidden">{text("rating_label", { rating: shown })}</span>
    </span>
  );
}

interface ChoosingProps {
  product: Product;
  choice: Choice;
  choose: (choice: Choice) => void;
}

function Colours({ product, choice, choose }: ChoosingProps) {
  const { text } = useShop();
  const colours = coloursOf(product.variants);
  if (colours.length < 2) return null;
  return (
    <fieldset class="options">
      <legend>{text("colour_label")}</legend>
      {colours.map((colour) => (
        <label key={colour} class="option">
          <input
            type="radio"
            name="colour"
            checked={choice.colour === colour}
            onChange={() => choose({ colour, size: kept(product, colour, choice.size) })}
          />
          <span>{wordFor(text, "colour", colour)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The size stays chosen where the other colour has it too. */
function kept(product: Product, colour: string, size: string | null): string | null {
  const sizes = sizesOf(product.variants, colour).map((variant) => variant.size);
  return sizes.includes(size) ? size : null;
}

function Sizes({ product, choice, choose }: ChoosingProps) {
  const { text } = useShop();
  const sizes = sizesOf(product.variants, choice.colour);
  if (sizes.length === 0) return null;
  return (
    <fieldset class="options">
      <legend>
        {text("size_label")}
        {product.size_chart && (
          <a class="options-aside" href="#size-chart">
            {text("size_open_chart")}
          </a>
        )}
      </legend>
      {sizes.map((variant) => (
        <label key={variant.sku} class={variant.in_stock ? "option" : "option gone"}>
          <input
            type="radio"
            name="size"
            checked={choice.size === variant.size}
            aria-label={variant.in_stock ? undefined : text("size_sold_out", { size: variant.size ?? "" })}
            onChange={() => choose({ ...choice, size: variant.size })}
          />
          <span>{variant.size}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Buy({ product, variant }: { product: Product; variant: Variant | null }) {
  const { text, add } = useShop();
  const [added, setAdded] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const onAdd = () => {
    setAsked(variant === null);
    if (!variant?.in_stock) return;
    add(variant.sku, 1);
    setAdded(variant.sku);
  };
  const isAdded = variant !== null && added === variant.sku;
  return (
    <div class="buy">
      <p class="stock" role="status">
        {variant ? (
          <Stock variant={variant} />
        ) : (
          asked && <strong class="alert">{text("size_choose")}</strong>
        )}
      </p>
      <div class="buy-buttons">
        <button
          type="button"
          class="button"
          onClick={onAdd}
          disabled={product.in_stock ? variant?.in_stock === false : true}
        >
          {text("add_to_cart")}
        </button>
        <button type="button" class="button quiet" onClick={() => void openChat()}>
          <ChatIcon />
          {text("ask_in_chat")}
        </button>
      </div>
      <p class="added" role="status">
        {isAdded && (
          <>
            <CheckIcon />
            <span>{text("added_to_cart")}</span>
            <Link to={{ page: "cart" }}>{text("view_cart")}</Link>
          </>
        )}
      </p>
    </div>
  );
}

const FEW = 5;

function Stock({ variant }: { variant: Variant }) {
  const { text, language } = useShop();
  if (!variant.in_stock) {
    if (!variant.back_on) return <span class="out">{text("stock_out")}</span>;
    return <span class="out">{text("stock_back_on", { date: formatDay(variant.back_on, language) })}</span>;
  }
  if (variant.stock > FEW) return <span class="in">{text("stock_in")}</span>;
  return <span class="few">{text("stock_few", { count: formatNumber(variant.stock, language) })}</span>;
}

function Promises() {
  const { text, country, language } = useShop();
  return (
    <ul class="promises">
      <li>
        <ParcelIcon />
        <span>{text("promise_delivery", { country: formatCountry(country, language) })}</span>
      </li>
      <li>
        <ReturnIcon />
        <span>{text("promise_returns")}</span>
      </li>
      <li>
        <ChatIcon />
        <span>{text("promise_help")}</span>
      </li>
    </ul>
  );
}

function Details({ product }: { product: Product }) {
  const { text, language } = useShop();
  const several = coloursOf(product.variants);
  const colours = several.length > 0 ? several : [product.colour];
  return (
    <div class="details">
      <section class="facts-part">
        <h2>{text("details_title")}</h2>
        <dl class="facts">
          <div>
            <dt>{text("brand_label")}</dt>
            <dd>{product.brand}</dd>
          </div>
          <div>
            <dt>{text("colour_label")}</dt>
            <dd>{colours.map((colour) => wordFor(text, "colour", colour)).join(", ")}</dd>
          </div>
          {product.attributes.map((fact) => (
            <div key={fact.name}>
              <dt>{wordFor(text, "attribute", fact.name)}</dt>
              <dd>
                <bdi>{formatFact(fact, language, text)}</bdi>
              </dd>
            </div>
          ))}
          <div>
            <dt>{text("sku_label")}</dt>
            <dd>
              <bdi>{product.sku}</bdi>
            </dd>
          </div>
        </dl>
      </section>
      {product.guide.length > 0 && (
        <section>
          <h2>{text("guide_title")}</h2>
          <ol class="steps">
            {product.guide.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      )}
      {product.care.length > 0 && (
        <section>
          <h2>{text("care_title")}</h2>
          <ul class="care">
            {product.care.map((code) => (
              <li key={code}>{wordFor(text, "care", code)}</li>
            ))}
          </ul>
        </section>
      )}
      {product.size_chart && (
        <section class="wide" id="size-chart" tabIndex={-1}>
          <h2>{text("size_chart_title")}</h2>
          <SizeTable chart={product.size_chart} brand={product.brand} language={language} />
        </section>
      )}
    </div>
  );
}

import { useState } from "preact/hooks";
import { formatMoney, formatNumber } from "../../shared/format.ts";
import { Link } from "../parts/link.tsx";
import { Empty, Trouble } from "../parts/notices.tsx";
import { Picture } from "../parts/picture.tsx";
import { type ApiError, type CataloguePage, get, type ProductTile } from "../state/api.ts";
import { asApiError, recall, remember, useResource } from "../state/resource.ts";
import { useShop } from "../state/shop.tsx";
import { wordFor } from "../state/words.ts";

const CATEGORIES = ["clothing", "shoes", "electronics", "home", "beauty"];
// In the first rows: these pictures are fetched before anything scrolls.
const EAGER_TILES = 8;

export function Catalogue({ category, query }: { category: string | null; query: string }) {
  const { text, language } = useShop();
  const shown = useCatalogue(category, query);
  const title = query
    ? text("results_for", { query })
    : category
      ? wordFor(text, "category", category)
      : text("catalogue_title");
  return (
    <div class="page">
      <div class={query || category ? "intro small" : "intro"}>
        <h1 tabIndex={-1}>{title}</h1>
        {!query && !category && <p class="lead">{text("catalogue_lead")}</p>}
      </div>
      <Categories current={category} query={query} />
      <p class="results" role="status">
        {shown.products && text("results_count", { count: formatNumber(shown.total, language) })}
      </p>
      {shown.error && <Trouble error={shown.error} retry={shown.retry} />}
      {shown.products?.length === 0 && (
        <Empty title={text("results_none")} hint={text("results_none_hint")} />
      )}
      {!shown.error && <Grid products={shown.products} />}
      {shown.more && (
        <p class="more">
          <button type="button" class="button quiet" onClick={shown.more} aria-busy={shown.loading}>
            {text("load_more")}
          </button>
        </p>
      )}
    </div>
  );
}

function Categories({ current, query }: { current: string | null; query: string }) {
  const { text } = useShop();
  return (
    <nav class="categories" aria-label={text("categories_label")}>
      <ul>
        {[null, ...CATEGORIES].map((category) => (
          <li key={category}>
            <Link to={{ page: "catalogue", category, query }} class="chip" current={category === current}>
              {category ? wordFor(text, "category", category) : text("category_all")}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Grid({ products }: { products: ProductTile[] | null }) {
  if (!products) {
    return (
      <ul class="grid" aria-hidden="true">
        {Array.from({ length: EAGER_TILES }, (_, place) => (
          <li key={place} class="tile waiting">
            <span class="picture" />
            <span class="line" />
            <span class="line short" />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul class="grid">
      {products.map((product, place) => (
        <Tile key={product.sku} product={product} eager={place < EAGER_TILES} />
      ))}
    </ul>
  );
}

function Tile({ product, eager }: { product: ProductTile; eager: boolean }) {
  const { text, language } = useShop();
  return (
    <li class="tile">
      <Link to={{ page: "product", sku: product.sku }}>
        <span class="frame">
          <Picture image={product.image} eager={eager} />
          {!product.in_stock && <span class="badge">{text("sold_out")}</span>}
        </span>
        <span class="tile-title">{product.title}</span>
        <span class="tile-brand">{product.brand}</span>
        <span class="price">
          <span class="visually-hidden">{text("price_label")} </span>
          {formatMoney(product.price, language)}
        </span>
      </Link>
    </li>
  );
}

interface More {
  key: string;
  products: ProductTile[];
  next: number | null;
}

function useCatalogue(category: string | null, query: string) {
  const { language, country } = useShop();
  const key = ["products", category, query, country, language].join("|");
  const ask = (page: number, signal?: AbortSignal) =>
    get<CataloguePage>("/products", { category, q: query, country, language, page }, signal);
  const first = useResource(key, (signal) => ask(1, signal));
  const [more, setMore] = useState<More | null>(null);
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<ApiError | null>(null);
  const added = more?.key === key ? more : recall<More>(`${key}|more`);
  const next = added ? added.next : (first.value?.next ?? null);
  const load = async (page: number) => {
    setLoading(true);
    try {
      const answer = await ask(page);
      const grown = { key, products: [...(added?.products ?? []), ...answer.products], next: answer.next };
      remember(`${key}|more`, grown);
      setMore(grown);
      setFailure(null);
    } catch (error) {
      setFailure(asApiError(error));
    } finally {
      setLoading(false);
    }
  };
  return {
    products: first.value && [...first.value.products, ...(added?.products ?? [])],
    total: first.value?.total ?? 0,
    error: first.error ?? failure,
    retry: first.error ? first.retry : () => setFailure(null),
    loading,
    more: next === null || loading ? null : () => void load(next),
  };
}

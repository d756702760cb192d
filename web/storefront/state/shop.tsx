// The state every page shares: language, country, cart, who is signed in, and the address.

import { type Key, messages } from "locales:storefront";
import { type ComponentChildren, createContext } from "preact";
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { directionOf, type Language, type Translate, translator } from "../../shared/i18n.ts";
import { type Country, type Customer, get, post, remove } from "./api.ts";
import { addToCart, type Cart, parseCart, setQuantity } from "./cart.ts";
import { identify, showPage } from "./chat.ts";
import { visitCountry, visitLanguage } from "./places.ts";
import { forget, useResource } from "./resource.ts";
import { addressOf, parseRoute, type Route } from "./routes.ts";

export type { Key };

export interface Shop {
  language: Language;
  setLanguage(language: Language): void;
  text: Translate<Key>;
  countries: readonly Country[];
  country: string;
  setCountry(country: string): void;
  route: Route;
  go(route: Route, how?: "push" | "replace"): void;
  cart: Cart;
  add(sku: string, quantity: number): void;
  setQuantity(sku: string, quantity: number): void;
  clearCart(): void;
  /** Undefined until known, null when nobody is signed in. */
  customer: Customer | null | undefined;
  signIn(customer: Customer): Promise<void>;
  /** Somebody has signed in by a form of its own. */
  enter(customer: Customer): void;
  signOut(): Promise<void>;
}

const ShopContext = createContext<Shop | null>(null);

export function useShop(): Shop {
  const shop = useContext(ShopContext);
  if (!shop) throw new Error("useShop: expected to be called below ShopProvider");
  return shop;
}

export function ShopProvider({ children }: { children: ComponentChildren }) {
  const places = usePlaces();
  const cart = useCart();
  const session = useSession();
  const navigation = useNavigation();
  const text = useMemo(() => translator(messages, places.language), [places.language]);
  const sku = navigation.route.page === "product" ? navigation.route.sku : null;
  const skus = cart.cart.map((line) => line.sku);
  useEffect(() => void showPage(sku, skus), [sku, skus.join()]);
  const shop: Shop = { ...places, ...cart, ...session, ...navigation, text };
  return <ShopContext.Provider value={shop}>{children}</ShopContext.Provider>;
}

function usePlaces() {
  const [chosen, setChosen] = useState(() => ({ language: read("language"), country: read("country") }));
  const language = visitLanguage(chosen.language, navigator.languages);
  const served = useResource<{ countries: Country[] }>("countries", (signal) =>
    get("/countries", {}, signal),
  );
  const countries = served.value?.countries ?? [];
  const codes = countries.map(({ country }) => country);
  const country = visitCountry(chosen.country, navigator.languages, language, codes);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  const setLanguage = useCallback((next: Language) => {
    write("language", next);
    setChosen((present) => ({ ...present, language: next }));
  }, []);
  const setCountry = useCallback((next: string) => {
    write("country", next);
    setChosen((present) => ({ ...present, country: next }));
  }, []);
  return { language, setLanguage, countries, country, setCountry };
}

function useCart() {
  const [cart, setCart] = useState<Cart>(() => parseCart(read("cart")));
  const change = useCallback((next: (present: Cart) => Cart) => {
    // Read again: another tab may have added something meanwhile.
    const changed = next(parseCart(read("cart")));
    write("cart", JSON.stringify(changed));
    setCart(changed);
  }, []);
  useEffect(() => {
    const onStorage = (event: StorageEvent) => {
      if (event.key === `${STORAGE_PREFIX}cart`) setCart(parseCart(event.newValue));
    };
    window.addEventListener("storage", onStorage);
    return () => window.removeEventListener("storage", onStorage);
  }, []);
  return {
    cart,
    add: (sku: string, quantity: number) => change((present) => addToCart(present, sku, quantity)),
    setQuantity: (sku: string, quantity: number) => change((present) => setQuantity(present, sku, quantity)),
    clearCart: () => change(() => []),
  };
}

// The shop's token for the chat lives an hour; a page left open gets a new one well before.
const TOKEN_REFRESH_MS = 45 * 60 * 1000;

function useSession() {
  const [customer, setCustomer] = useState<Customer | null>();
  useEffect(() => {
    get<{ customer: Customer | null }>("/session").then(
      (session) => setCustomer(session.customer),
      () => setCustomer(null),
    );
  }, []);
  const id = customer?.customer_id;
  const known = customer !== undefined;
  useEffect(() => {
    if (!known) return;
    if (id === undefined) return void identify(null);
    const introduce = () =>
      get<{ token: string }>("/widget-token").then(({ token }) => identify(token), ignore);
    introduce();
    const timer = setInterval(introduce, TOKEN_REFRESH_MS);
    return () => clearInterval(timer);
  }, [id, known]);
  const enter = useCallback((next: Customer) => {
    forget("account");
    setCustomer(next);
  }, []);
  const signIn = useCallback(
    async (next: Customer) => {
      enter((await post<{ customer: Customer }>("/session", { customer_id: next.customer_id })).customer);
    },
    [enter],
  );
  const signOut = useCallback(async () => {
    await remove("/session");
    forget("account");
    setCustomer(null);
  }, []);
  return { customer, signIn, enter, signOut };
}

function useNavigation() {
  const [route, setRoute] = useState<Route>(() => parseRoute(location.pathname, location.search));
  const moved = useRef(false);
  useEffect(() => {
    const onPop = () => setRoute(parseRoute(location.pathname, location.search));
    window.addEventListener("popstate", onPop);
    return () => window.removeEventListener("popstate", onPop);
  }, []);
  const go = useCallback((next: Route, how: "push" | "replace" = "push") => {
    if (how === "replace") history.replaceState(null, "", addressOf(next));
    else history.pushState(null, "", addressOf(next));
    moved.current = how === "push";
    setRoute(next);
  }, []);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    window.scrollTo(0, 0);
    // A screen reader hears where it has come; the ring is not drawn for a focus set by script.
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [route]);
  return { route, go };
}

const STORAGE_PREFIX = "storeside.shop.";

/** Storage may be switched off: the visit then simply forgets. */
function read(name: string): string | null {
  try {
    return localStorage.getItem(STORAGE_PREFIX + name);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(STORAGE_PREFIX + name, value);
  } catch {
    // as above
  }
}

function ignore(): void {
  // Without a token the chat treats the shopper as anonymous and asks for the order's e-mail instead.
}

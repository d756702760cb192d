// Head and foot of every page.

import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { formatCountry, formatNumber } from "../../shared/format.ts";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../../shared/i18n.ts";
import { pieces } from "../state/cart.ts";
import { useShop } from "../state/shop.tsx";
import { CartIcon, GlobeIcon, PersonIcon, SearchIcon } from "./icons.tsx";
import { Link } from "./link.tsx";

export function Frame({ children }: { children: ComponentChildren }) {
  const { text } = useShop();
  return (
    <>
      <a class="skip" href="#content">
        {text("skip_to_content")}
      </a>
      <header>
        <PlaceBar />
        <Head />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer class="foot">
        <p>{text("footer_about")}</p>
      </footer>
    </>
  );
}

function PlaceBar() {
  const { text, language, setLanguage, countries, country, setCountry } = useShop();
  const named = countries
    .map((one) => ({ ...one, name: formatCountry(one.country, language) }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
  return (
    <div class="placebar">
      <p class="placebar-note">{text("demo_note")}</p>
      <div class="placebar-choices">
        <label class="choice">
          <span class="visually-hidden">{text("country_label")}</span>
          <select value={country} onChange={(event) => setCountry(event.currentTarget.value)}>
            {named.length === 0 && <option value={country}>{formatCountry(country, language)}</option>}
            {named.map((one) => (
              <option key={one.country} value={one.country}>
                {one.name} · {one.currency}
              </option>
            ))}
          </select>
        </label>
        <label class="choice">
          <GlobeIcon />
          <span class="visually-hidden">{text("language_label")}</span>
          <select value={language} onChange={(event) => setLanguage(event.currentTarget.value as Language)}>
            {LANGUAGES.map((code) => (
              <option key={code} value={code} lang={code}>
                {LANGUAGE_NAMES[code]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}

function Head() {
  const { text, route, cart, customer, language } = useShop();
  const count = pieces(cart);
  const shown = formatNumber(count, language);
  return (
    <div class="head">
      <Link to={{ page: "catalogue", category: null, query: "" }} class="brand">
        <img src="/store/icon.svg" alt="" width="32" height="32" />
        <span>{text("shop_name")}</span>
      </Link>
      <Search />
      <nav class="head-links" aria-label={text("nav_main")}>
        <Link to={{ page: "account" }} class="head-link" current={route.page === "account"}>
          <PersonIcon />
          <span class="head-word">{customer ? customer.name.split(" ")[0] : text("nav_sign_in")}</span>
        </Link>
        <Link to={{ page: "cart" }} class="head-link" current={route.page === "cart"}>
          <CartIcon />
          <span class="visually-hidden">{text("nav_cart_count", { count: shown })}</span>
          <span class="head-word" aria-hidden="true">
            {text("nav_cart")}
          </span>
          {count > 0 && (
            <span class="count" aria-hidden="true">
              {shown}
            </span>
          )}
        </Link>
      </nav>
    </div>
  );
}

const TYPING_PAUSE_MS = 250;

function Search() {
  const { text, route, go } = useShop();
  const category = route.page === "catalogue" ? route.category : null;
  const asked = route.page === "catalogue" ? route.query : "";
  const [words, setWords] = useState(asked);
  const typed = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => setWords(asked), [asked]);
  useEffect(() => () => clearTimeout(typed.current), []);
  const search = (query: string, how: "push" | "replace") => {
    clearTimeout(typed.current);
    go({ page: "catalogue", category, query: query.trim() }, how);
  };
  const onInput = (value: string) => {
    setWords(value);
    clearTimeout(typed.current);
    // Elsewhere than in the catalogue nobody is carried off while typing: Enter asks for it.
    if (route.page !== "catalogue") return;
    typed.current = setTimeout(() => search(value, "replace"), TYPING_PAUSE_MS);
  };
  return (
    <search class="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          search(words, route.page === "catalogue" ? "replace" : "push");
        }}
      >
        <SearchIcon />
        <input
          type="search"
          name="q"
          maxLength={100}
          autocomplete="off"
          enterkeyhint="search"
          aria-label={text("search_label")}
          placeholder={text("search_placeholder")}
          value={words}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}

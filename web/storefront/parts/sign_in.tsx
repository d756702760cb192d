import { useState } from "preact/hooks";
import { formatCountry, formatNumber } from "../../shared/format.ts";
import { LANGUAGE_NAMES, type Language, languageOf } from "../../shared/i18n.ts";
import { type ApiError, type Customer, get } from "../state/api.ts";
import { asApiError, useResource } from "../state/resource.ts";
import { useShop } from "../state/shop.tsx";
import { wordFor } from "../state/words.ts";
import { Loading, Trouble } from "./notices.tsx";
import { PasswordSignIn } from "./password_forms.tsx";

const SHOWN = 24;
const ALL = 500;

/** A picker of the demo's people; below it the form for who has set a password. */
export function SignIn() {
  const { text, language, country, setCountry, signIn } = useShop();
  const [words, setWords] = useState("");
  const [failure, setFailure] = useState<ApiError | null>(null);
  const { value, error, retry } = useResource("customers", (signal) =>
    get<{ customers: Customer[] }>("/customers", { limit: ALL }, signal),
  );
  const people = value && matching(near(value.customers, language, country), words, language).slice(0, SHOWN);
  const choose = (customer: Customer) => {
    // Prices and delivery then are those of her own country, as in any shop that knows her address.
    signIn(customer).then(
      () => setCountry(customer.country),
      (cause) => setFailure(asApiError(cause)),
    );
  };
  return (
    <>
      <div class="intro small">
        <h1 tabIndex={-1}>{text("sign_in_title")}</h1>
        <p class="lead">{text("sign_in_lead")}</p>
      </div>
      <label class="filter">
        <span>{text("sign_in_filter")}</span>
        <input
          type="search"
          autocomplete="off"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      {(failure ?? error) && (
        <Trouble error={(failure ?? error)!} retry={failure ? () => setFailure(null) : retry} />
      )}
      {!value && !error && <Loading />}
      {people?.length === 0 && <p role="status">{text("sign_in_none")}</p>}
      <ul class="people">
        {people?.map((customer) => (
          <li key={customer.customer_id}>
            <button type="button" class="person" onClick={() => choose(customer)}>
              <span class="person-initial" aria-hidden="true">
                {[...customer.name][0]}
              </span>
              <span>
                <span class="person-name">
                  <bdi>{customer.name}</bdi>
                </span>
                <span class="soft">
                  {formatCountry(customer.country, language)} · <bdi>{ownName(customer.language)}</bdi>
                </span>
                <span class="soft">
                  {text("sign_in_orders", { count: formatNumber(customer.orders, language) })}
                  {customer.hint && ` · ${wordFor(text, "order_state", customer.hint)}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <details class="own-password">
        <summary>{text("sign_in_own")}</summary>
        <PasswordSignIn />
      </details>
    </>
  );
}

function ownName(code: string): string {
  const language = languageOf(code);
  return language ? LANGUAGE_NAMES[language] : code;
}

/** Those of the visitor's language and country first, else in the demo's own order. */
function near(customers: readonly Customer[], language: Language, country: string): Customer[] {
  const distance = (one: Customer) => Number(one.language !== language) * 2 + Number(one.country !== country);
  return [...customers].sort((one, other) => distance(one) - distance(other));
}

function matching(customers: readonly Customer[], words: string, language: Language): Customer[] {
  const wanted = words.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  return customers.filter((customer) => {
    const about = `${customer.name} ${formatCountry(customer.country, language)} ${ownName(customer.language)}`;
    const plain = about.toLocaleLowerCase(language);
    return wanted.every((word) => plain.includes(word));
  });
}

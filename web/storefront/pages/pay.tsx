import { useState } from "preact/hooks";
import { formatLongDay, formatMoney } from "../../shared/format.ts";
import type { Money } from "../../shared/protocol.ts";
import { Empty, Loading, Trouble } from "../parts/notices.tsx";
import { type ApiError, post } from "../state/api.ts";
import { openChat } from "../state/chat.ts";
import { asApiError, useResource } from "../state/resource.ts";
import { useShop } from "../state/shop.tsx";

interface Bill {
  title: string;
  size: string | null;
  amount: Money;
  status: "open" | "paid";
  pay_by: string;
  methods: string[];
}

/** Where the assistant's link leads: what an exchange costs more, and paying it. */
export function PayPage({ reference }: { reference: string }) {
  const { text, language } = useShop();
  const [paid, setPaid] = useState<Bill | null>(null);
  const [method, setMethod] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const body = { reference: reference.slice(0, 64) };
  const { value, error, retry } = useResource(`pay|${reference}|${language}`, () =>
    post<Bill>(`/payment-requests/check?language=${language}`, body),
  );
  const bill = paid ?? value;
  const failure = refused ?? error;
  if (failure?.code === "payment_request.refused" || failure?.status === 422) {
    const lapsed = failure.fields?.reason === "void";
    return (
      <div class="page">
        <Empty alone title={text("pay_refused_title")} hint={text(lapsed ? "pay_lapsed" : "pay_unknown")}>
          <button type="button" class="button" onClick={() => void openChat()}>
            {text("reset_ask")}
          </button>
        </Empty>
      </div>
    );
  }
  const submit = (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setRefused(null);
    post<Bill>(`/payment-requests?language=${language}`, { ...body, method })
      .then(setPaid, (cause) => setRefused(asApiError(cause)))
      .finally(() => setBusy(false));
  };
  const item = bill && (bill.size ? `${bill.title} (${bill.size})` : bill.title);
  const amount = bill && formatMoney(bill.amount, language);
  return (
    <div class="page narrow">
      {failure && <Trouble error={failure} retry={refused ? () => setRefused(null) : retry} />}
      {!bill && !failure && <Loading />}
      {bill?.status === "paid" && (
        <div class="intro small">
          <h1 tabIndex={-1}>{text("pay_done_title")}</h1>
          <p class="lead">{text("pay_done_text", { amount: amount ?? "", item: item ?? "" })}</p>
        </div>
      )}
      {bill?.status === "open" && !failure && (
        <>
          <div class="intro small">
            <h1 tabIndex={-1}>{text("pay_title", { amount: amount ?? "" })}</h1>
            <p class="lead">
              {text("pay_lead", { item: item ?? "", day: formatLongDay(bill.pay_by, language) })}
            </p>
          </div>
          <form class="password-form" onSubmit={submit}>
            <fieldset class="pay-methods">
              <legend>{text("pay_with")}</legend>
              {bill.methods.map((name) => (
                <label key={name}>
                  <input
                    type="radio"
                    name="method"
                    required
                    checked={method === name}
                    onChange={() => setMethod(name)}
                  />
                  <span>{name}</span>
                </label>
              ))}
            </fieldset>
            <p>{text("pay_demo")}</p>
            <div class="password-buttons">
              <button type="submit" class="button" disabled={busy || !method}>
                {text("pay_submit", { amount: amount ?? "" })}
              </button>
            </div>
          </form>
        </>
      )}
    </div>
  );
}

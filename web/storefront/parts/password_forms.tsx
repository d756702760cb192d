import { useState } from "preact/hooks";
import { type ApiError, type Customer, post } from "../state/api.ts";
import { openChat } from "../state/chat.ts";
import { asApiError } from "../state/resource.ts";
import { type Key, useShop } from "../state/shop.tsx";

/** For who has set a password by the link from the chat. */
export function PasswordSignIn({ onDone }: { onDone?: () => void }) {
  const { text, enter } = useShop();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiError | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    setBusy(true);
    post<{ customer: Customer }>("/session/password", { email, password })
      .then(
        ({ customer }) => {
          enter(customer);
          onDone?.();
        },
        (cause) => setFailure(asApiError(cause)),
      )
      .finally(() => setBusy(false));
  };
  return (
    <form class="password-form" onSubmit={submit}>
      <label class="filter">
        <span>{text("sign_in_email")}</span>
        <input
          type="email"
          dir="ltr"
          required
          autocomplete="username"
          value={email}
          onInput={(event) => setEmail(event.currentTarget.value)}
        />
      </label>
      <label class="filter">
        <span>{text("sign_in_password")}</span>
        <input
          type="password"
          dir="ltr"
          required
          autocomplete="current-password"
          value={password}
          aria-invalid={failure ? true : undefined}
          onInput={(event) => setPassword(event.currentTarget.value)}
        />
      </label>
      {failure && (
        <p class="problem" role="alert">
          {text(signInProblem(failure))}
        </p>
      )}
      <div class="password-buttons">
        <button type="submit" class="button" disabled={busy}>
          {text("sign_in_submit")}
        </button>
        <button type="button" class="button quiet" onClick={() => void openChat()}>
          {text("sign_in_forgot")}
        </button>
      </div>
    </form>
  );
}

function signInProblem(error: ApiError): Key {
  if (error.code === "account.sign_in_refused" || error.status === 422) return "sign_in_refused";
  if (error.code === "proof.too_many_guesses") return "sign_in_wait";
  return error.status === 0 ? "error_offline" : "error_server";
}

export interface Lengths {
  shortest: number;
  longest: number;
}

interface NewPasswordProps extends Lengths {
  token: string;
  onDone(): void;
  /** The link itself is refused: used meanwhile, or run out. */
  onRefused(error: ApiError): void;
}

export function NewPassword({ token, shortest, longest, onDone, onRefused }: NewPasswordProps) {
  const { text } = useShop();
  const [password, setPassword] = useState("");
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiError | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    setBusy(true);
    post<null>("/password-reset", { token, password })
      .then(onDone, (cause) => {
        const error = asApiError(cause);
        if (error.code === "password.reset_refused") onRefused(error);
        else setFailure(error);
      })
      .finally(() => setBusy(false));
  };
  return (
    <form class="password-form" onSubmit={submit}>
      <div class="filter">
        <label for="new-password">{text("reset_password")}</label>
        <NewPasswordInput shown={shown} value={password} invalid={failure !== null} onInput={setPassword} />
      </div>
      <label class="check">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        <span>{text("reset_show")}</span>
      </label>
      {failure && (
        <p class="problem" role="alert">
          {text(newPasswordProblem(failure), { shortest: String(shortest), longest: String(longest) })}
        </p>
      )}
      <button type="submit" class="button" disabled={busy}>
        {text("reset_save")}
      </button>
    </form>
  );
}

interface InputProps {
  shown: boolean;
  value: string;
  invalid: boolean;
  onInput(value: string): void;
}

function NewPasswordInput({ shown, value, invalid, onInput }: InputProps) {
  const common = {
    id: "new-password",
    dir: "ltr" as const,
    required: true,
    autocomplete: "new-password",
    value,
    "aria-invalid": invalid,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  };
  return shown ? <input type="text" {...common} /> : <input type="password" {...common} />;
}

function newPasswordProblem(error: ApiError): Key {
  const { reason } = error.fields;
  if (error.code === "password.refused" && reason === "too_short") return "reset_too_short";
  if (error.status === 422 && reason !== "too_simple") return "reset_too_long";
  if (error.code === "password.refused") return "reset_too_simple";
  return error.status === 0 ? "error_offline" : "error_server";
}

import { useState } from "preact/hooks";
import { Empty, Loading, Trouble } from "../parts/notices.tsx";
import { type Lengths, NewPassword, PasswordSignIn } from "../parts/password_forms.tsx";
import { type ApiError, post } from "../state/api.ts";
import { openChat } from "../state/chat.ts";
import { useResource } from "../state/resource.ts";
import { type Key, useShop } from "../state/shop.tsx";

const REFUSED: Record<string, Key> = { used: "reset_used", expired: "reset_expired" };

/** Where the link of the assistant's mail leads: a new password, or why it sets none any more. */
export function ResetPage({ token }: { token: string }) {
  const { text, go } = useShop();
  const [done, setDone] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const { value, error, retry } = useResource(done ? null : `reset|${token}`, () =>
    post<Lengths>("/password-reset/check", { token: token.slice(0, 128) }),
  );
  const failure = refused ?? error;
  const { reason } = failure?.fields ?? {};
  if (done) {
    return (
      <div class="page narrow">
        <div class="intro small">
          <h1 tabIndex={-1}>{text("reset_done_title")}</h1>
          <p class="lead">{text("reset_done_text")}</p>
        </div>
        <PasswordSignIn onDone={() => go({ page: "account" }, "replace")} />
      </div>
    );
  }
  if (failure?.code === "password.reset_refused" || failure?.status === 422) {
    return (
      <div class="page">
        <Empty
          alone
          title={text("reset_refused_title")}
          hint={text(REFUSED[String(reason)] ?? "reset_unknown")}
        >
          <button type="button" class="button" onClick={() => void openChat()}>
            {text("reset_ask")}
          </button>
        </Empty>
      </div>
    );
  }
  return (
    <div class="page narrow">
      {failure && <Trouble error={failure} retry={retry} />}
      {!value && !failure && <Loading />}
      {value && !failure && (
        <>
          <div class="intro small">
            <h1 tabIndex={-1}>{text("reset_title")}</h1>
            <p class="lead">{text("reset_lead", { shortest: String(value.shortest) })}</p>
          </div>
          <NewPassword
            token={token}
            shortest={value.shortest}
            longest={value.longest}
            onDone={() => {
              setDone(true);
              // The token is used up; the address need not keep it.
              go({ page: "reset", token: "" }, "replace");
            }}
            onRefused={setRefused}
          />
        </>
      )}
    </div>
  );
}

// The door: e-mail and password, with what went wrong said plainly and throttling counted down.

import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../shared/icons.tsx";
import type { DeskPage } from "../page.ts";
import type { Session } from "../state.ts";
import { useNow } from "./clock.tsx";
import { failureText, useTexts } from "./texts.ts";

export function SignIn({ page, session }: { page: DeskPage; session: Session & { status: "out" } }) {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState(false);
  const [blockedUntil, setBlockedUntil] = useState(0);
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const now = useNow();
  const { failure, was } = session;
  const secondsLeft = Math.ceil((blockedUntil - now) / 1000);

  useEffect(() => email.current?.focus(), []);
  useEffect(() => {
    if (failure?.code === "rate.limited") setBlockedUntil(Date.now() + (failure.retryAfter ?? 1) * 1000);
    if (failure?.code === "agent.credentials") password.current?.select();
  }, [failure]);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy || secondsLeft > 0) return;
    setBusy(true);
    await page.signIn(email.current!.value, password.current!.value);
    setBusy(false);
  };

  const described = failure ? { "aria-describedby": "sign-in-error" } : {};
  const trouble = failure && (
    <p class="form-error" id="sign-in-error" role="alert">
      <Icon name="alert" size={18} />
      <span>
        {failure.code !== "rate.limited"
          ? failureText(t, failure)
          : secondsLeft > 0
            ? t("error-throttled", { seconds: secondsLeft })
            : t("error-throttled-over")}
      </span>
    </p>
  );
  return (
    <main class="door">
      <form class="door-card" onSubmit={submit} aria-labelledby="door-title">
        <span class="brand-mark" aria-hidden="true">
          <Icon name="chat" size={26} />
        </span>
        <h1 id="door-title">{t("sign-in-title")}</h1>
        <p class="soft">{t("sign-in-lead")}</p>
        {was !== null && <p class="note">{t("sign-in-ended")}</p>}
        <label class="field">
          <span>{t("sign-in-email")}</span>
          <input
            ref={email}
            type="email"
            name="email"
            autocomplete="username"
            required
            dir="ltr"
            maxLength={320}
            {...described}
          />
        </label>
        <label class="field">
          <span>{t("sign-in-password")}</span>
          <input
            ref={password}
            type={(shown ? "text" : "password") as "password"}
            name="password"
            autocomplete="current-password"
            required
            dir="ltr"
            maxLength={1000}
            {...described}
          />
        </label>
        <label class="check">
          <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
          <span>{t("sign-in-show")}</span>
        </label>
        {trouble}
        <button type="submit" class="button primary wide" disabled={busy || secondsLeft > 0}>
          {busy ? t("sign-in-busy") : t("sign-in-button")}
        </button>
      </form>
    </main>
  );
}

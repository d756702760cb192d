// What stands where content would be: while it loads, when it failed, when there is none.

import type { ComponentChildren } from "preact";
import type { ApiError } from "../state/api.ts";
import { useShop } from "../state/shop.tsx";

export function Loading() {
  const { text } = useShop();
  return (
    <p class="loading" role="status">
      <span class="visually-hidden">{text("loading")}</span>
    </p>
  );
}

export function Trouble({ error, retry }: { error: ApiError; retry: () => void }) {
  const { text } = useShop();
  return (
    <div class="notice" role="alert">
      <h2>{text("error_title")}</h2>
      <p>{text(error.status === 0 ? "error_offline" : "error_server")}</p>
      <button type="button" class="button quiet" onClick={retry}>
        {text("error_try_again")}
      </button>
    </div>
  );
}

interface EmptyProps {
  title: string;
  hint: string;
  /** Where nothing else is on the page, this is its heading. */
  alone?: boolean;
  children?: ComponentChildren;
}

export function Empty({ title, hint, alone = false, children }: EmptyProps) {
  return (
    <div class="notice">
      {alone ? <h1 tabIndex={-1}>{title}</h1> : <h2>{title}</h2>}
      <p>{hint}</p>
      {children}
    </div>
  );
}

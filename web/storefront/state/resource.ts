// Data from the server for a component: what was seen before is shown at once and refreshed behind it.

import { useCallback, useEffect, useState } from "preact/hooks";
import { ApiError } from "./api.ts";

export interface Resource<T> {
  /** Null until the first answer for this key. */
  value: T | null;
  error: ApiError | null;
  retry: () => void;
}

const REMEMBERED = 60;
const remembered = new Map<string, unknown>();

export function remember(key: string, value: unknown): void {
  remembered.delete(key);
  remembered.set(key, value);
  const oldest = remembered.keys().next();
  if (remembered.size > REMEMBERED && !oldest.done) remembered.delete(oldest.value);
}

export function recall<T>(key: string): T | null {
  return (remembered.get(key) as T | undefined) ?? null;
}

/** After signing in or out, nothing of the other person may show. */
export function forget(prefix: string): void {
  for (const key of [...remembered.keys()]) if (key.startsWith(prefix)) remembered.delete(key);
}

/** `key` names everything that `load` depends on, so that `load` itself may be new each time; null asks for nothing. */
export function useResource<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Resource<T> {
  const [answer, setAnswer] = useState<{ key: string | null; value: T | null; error: ApiError | null }>({
    key: null,
    value: null,
    error: null,
  });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (key === null) return;
    const stop = new AbortController();
    load(stop.signal).then(
      (value) => {
        remember(key, value);
        if (!stop.signal.aborted) setAnswer({ key, value, error: null });
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        setAnswer({ key, value: recall<T>(key), error: asApiError(error) });
      },
    );
    return () => stop.abort();
  }, [key, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const current = answer.key === key ? answer : { value: null, error: null };
  return { value: current.value ?? (key === null ? null : recall<T>(key)), error: current.error, retry };
}

export function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError("page.failed", 0, String(error));
}

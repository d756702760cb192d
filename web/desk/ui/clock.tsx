// One clock for all waiting times on the page.

import { useEffect, useState } from "preact/hooks";
import { durationText, useTexts } from "./texts.ts";

const listeners = new Set<(now: number) => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function listen(listener: (now: number) => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    for (const tell of listeners) tell(Date.now());
  }, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    clearInterval(timer);
    timer = undefined;
  };
}

export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => listen(setNow), []);
  return now;
}

const LONG_MS = 10 * 60_000;

/** How long since an instant, counting on. `urgent`: turns amber when it becomes long. */
export function Since({ since, urgent = false }: { since: string; urgent?: boolean }) {
  const { language } = useTexts();
  const now = useNow();
  const long = urgent && now - Date.parse(since) > LONG_MS;
  return (
    <time class={long ? "since long" : "since"} dateTime={since}>
      {durationText(since, now, language)}
    </time>
  );
}

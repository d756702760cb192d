// What the page does around itself: address, title, what is said aloud, waking up.

import { useEffect, useState } from "preact/hooks";
import type { ConversationSummary } from "../../shared/protocol.ts";
import type { DeskPage } from "../page.ts";
import { arrivalsBetween, type Tab, tabOf, wanting } from "../queue.ts";
import { type Desk, myId } from "../state.ts";
import { chime } from "./settings.ts";
import { shopperName, useTexts, wordFor } from "./texts.ts";

const idOfPath = (): string | null => /^\/desk\/([0-9a-z]+)$/.exec(location.pathname)?.[1] ?? null;

const reasonOf = ({ state, handoff, approval }: ConversationSummary): string =>
  state !== "queued" && approval ? "approval" : (handoff?.reason ?? "asked");

/** The open conversation is in the address: reload and the back button find it. */
export function usePath(page: DeskPage, setTab: (tab: Tab) => void): void {
  useEffect(() => {
    const follow = () => page.open(idOfPath());
    follow();
    window.addEventListener("popstate", follow);
    // After a reload the list shows the tab in which the open conversation is.
    const done = page.subscribe((now) => {
      if (now.list !== "ready") return;
      const conversation = now.open && now.conversations.get(now.open);
      if (conversation) setTab(tabOf(conversation, myId(now)));
      done();
    });
    return () => {
      window.removeEventListener("popstate", follow);
      done();
    };
  }, [page]);
}

const ICON = (badge: boolean): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#0f6b66" d="M6 4h20a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H16l-8 6v-6H6a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4Z"/>${
      badge ? '<circle cx="25" cy="7" r="7" fill="#d9482f" stroke="#fff" stroke-width="2"/>' : ""
    }</svg>`,
  )}`;

export function useTitle(desk: Desk): void {
  const { t } = useTexts();
  const count = wanting(desk);
  useEffect(() => {
    document.title = count ? t("title-count", { count }) : t("title");
    document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.setAttribute("href", ICON(count > 0));
  }, [count, t]);
}

/** What happened elsewhere on the page, for who cannot see it; and the sound, where it is on. */
export function useAnnouncements(page: DeskPage, sound: boolean): string {
  const { t } = useTexts();
  const [said, setSaid] = useState("");
  useEffect(
    () =>
      page.subscribe((now, before) => {
        const { waiting, wrote } = arrivalsBetween(before, now);
        const newest = waiting.at(-1);
        const writer = wrote.at(-1);
        if (!newest && !writer) return;
        if (sound) chime();
        setSaid(
          newest
            ? t("announce-waiting", {
                name: shopperName(t, newest),
                reason: wordFor(t, "reason", reasonOf(newest)),
              })
            : t("announce-wrote", { name: shopperName(t, writer!) }),
        );
      }),
    [page, sound, t],
  );
  return said;
}

/** A tab that comes to the front, a network that comes back: do not wait for the pause to pass. */
export function useWaking(page: DeskPage): void {
  useEffect(() => {
    const wake = () => {
      if (document.visibilityState !== "visible") return;
      page.wake();
      page.look();
    };
    document.addEventListener("visibilitychange", wake);
    window.addEventListener("online", wake);
    const stop = page.subscribe((now, before) => {
      // Words that arrive before her eyes are read; behind another tab they are not.
      if (document.visibilityState === "visible" && now.conversations !== before.conversations) page.look();
    });
    return () => {
      document.removeEventListener("visibilitychange", wake);
      window.removeEventListener("online", wake);
      stop();
    };
  }, [page]);
}

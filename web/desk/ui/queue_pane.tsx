// Left: who waits, whom I have, whom the team and the bot have.

import type { RefObject } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { formatMoney } from "../../shared/format.ts";
import type { ConversationSummary } from "../../shared/protocol.ts";
import { rungOf } from "../approvals.ts";
import type { DeskPage } from "../page.ts";
import {
  attention,
  countsOf,
  type Filter,
  languagesOf,
  lastWords,
  rowsOf,
  TABS,
  type Tab,
  urgencyOf,
} from "../queue.ts";
import { type Desk, myId } from "../state.ts";
import { Since } from "./clock.tsx";
import { DeskIcon } from "./icons.tsx";
import { durationText, languageName, shopperName, useTexts, wordFor } from "./texts.ts";

interface QueueProps {
  desk: Desk;
  page: DeskPage;
  tab: Tab;
  onTab: (tab: Tab) => void;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  search: RefObject<HTMLInputElement | null>;
  onOpen: (id: string) => void;
}

export function QueuePane({ desk, page, tab, onTab, filter, onFilter, search, onOpen }: QueueProps) {
  const { t } = useTexts();
  const counts = useMemo(() => countsOf(desk), [desk.conversations, desk.session]);
  const rows = useMemo(
    () => rowsOf(desk, tab, filter),
    [desk.conversations, desk.session, tab, filter.words, filter.language],
  );
  const searching = filter.words !== "" || filter.language !== null;
  return (
    <section class="pane queue" aria-label={t("queue")}>
      <Tabs tab={tab} counts={counts} onTab={onTab} />
      <Filters desk={desk} filter={filter} onFilter={onFilter} search={search} />
      <div class="rows-frame" role="tabpanel" id="queue-panel" tabIndex={-1} aria-labelledby={`tab-${tab}`}>
        {rows.length > 0 && (
          <ul class="rows">
            {rows.map((conversation) => (
              <Row
                key={conversation.id}
                desk={desk}
                conversation={conversation}
                draft={page.drafts.read(conversation.id)}
                onOpen={onOpen}
              />
            ))}
          </ul>
        )}
        {rows.length === 0 && <Nothing desk={desk} page={page} tab={tab} searching={searching} />}
      </div>
    </section>
  );
}

function Nothing(props: { desk: Desk; page: DeskPage; tab: Tab; searching: boolean }) {
  const { t } = useTexts();
  const { desk, page, tab, searching } = props;
  if (desk.list === "loading")
    return (
      <div class="rows-loading" role="status">
        <span class="hidden">{t("list-loading")}</span>
        {[0, 1, 2, 3].map((index) => (
          <i key={index} />
        ))}
      </div>
    );
  if (desk.list === "failed")
    return (
      <div class="empty" role="alert">
        <p>{t("list-failed")}</p>
        <button type="button" class="button" onClick={() => page.refresh()}>
          {t("retry")}
        </button>
      </div>
    );
  return <p class="empty">{searching ? t("empty-search") : t(`empty-${tab}`)}</p>;
}

function Tabs({ tab, counts, onTab }: { tab: Tab; counts: Record<Tab, number>; onTab: (tab: Tab) => void }) {
  const { t } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const rtl = getComputedStyle(list.current!).direction === "rtl";
    const steps: Record<string, number> = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length]!;
    onTab(next);
    list.current!.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t("queue")} ref={list} onKeyDown={move}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          class={`tab ${name} ${counts[name] ? "" : "none"}`}
          aria-selected={name === tab}
          aria-controls="queue-panel"
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
        >
          <strong>{counts[name]}</strong>
          <span>{t(`tab-${name}`)}</span>
        </button>
      ))}
    </div>
  );
}

function Filters({
  desk,
  filter,
  onFilter,
  search,
}: Pick<QueueProps, "desk" | "filter" | "onFilter" | "search">) {
  const { t, language } = useTexts();
  const languages = useMemo(() => languagesOf(desk), [desk.conversations]);
  return (
    <div class="filters">
      <label class="search">
        <DeskIcon name="search" size={16} />
        <span class="hidden">{t("search")}</span>
        <input
          ref={search}
          type="search"
          placeholder={t("search-placeholder")}
          value={filter.words}
          onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            onFilter({ ...filter, words: "" });
            event.currentTarget.blur();
          }}
        />
      </label>
      <select
        aria-label={t("filter-language")}
        value={filter.language ?? ""}
        onChange={(event) => onFilter({ ...filter, language: event.currentTarget.value || null })}
      >
        <option value="">{t("filter-all")}</option>
        {languages.map((code) => (
          <option key={code} value={code}>
            {languageName(code, language)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface RowProps {
  desk: Desk;
  conversation: ConversationSummary;
  draft: string;
  onOpen: (id: string) => void;
}

function Row({ desk, conversation, draft, onOpen }: RowProps) {
  const { t, language } = useTexts();
  const { id, state, handoff, approval, waiting_since, last_message, created_at, unread, agent } =
    conversation;
  const mark = attention(desk, conversation);
  const open = desk.open === id;
  const name = shopperName(t, conversation);
  const wanted = state === "queued" || state === "assigned";
  return (
    <li>
      <button
        type="button"
        class={`row ${mark ?? ""} ${wanted || approval ? `urgency-${urgencyOf(conversation)}` : ""}`}
        aria-current={open ? "true" : undefined}
        data-conversation={id}
        onClick={() => onOpen(id)}
      >
        <span class="row-top">
          <span class="row-name">
            <bdi>{name}</bdi>
          </span>
          <span class="row-time">
            {(state === "queued" || approval) && waiting_since ? (
              <WaitingFor since={waiting_since} />
            ) : (
              <Since since={last_message?.created_at ?? created_at} />
            )}
          </span>
        </span>
        <span class="row-words">
          {draft ? (
            <span class="row-last" dir="auto">
              <em>{t("row-draft")}</em> {draft}
            </span>
          ) : desk.typing.has(id) ? (
            <span class="row-last writing">{t("row-typing")}</span>
          ) : (
            <LastWords desk={desk} conversation={conversation} />
          )}
          {mark && (
            <>
              <span class={`row-mark ${mark}`} aria-hidden="true">
                {unread}
              </span>
              <span class="hidden">{t(`row-${mark}`, { count: unread })}</span>
            </>
          )}
        </span>
        <span class="row-chips">
          {wanted && handoff && <ReasonChip reason={handoff.reason} />}
          {approval && (!wanted || handoff?.reason !== "approval") && <ReasonChip reason="approval" />}
          {approval && <span class="chip plain">{formatMoney(rungOf(approval).cost, language)}</span>}
          <span class="chip plain">{languageName(conversation.language, language)}</span>
          {conversation.intent && conversation.intent !== "nlu_fallback" && (
            <span class="chip plain soft">{wordFor(t, "intent", conversation.intent)}</span>
          )}
          {agent && agent.id !== myId(desk) && (
            <bdi class="chip who">
              <Initial name={agent.name} /> {agent.name}
            </bdi>
          )}
        </span>
      </button>
    </li>
  );
}

/** The counting time, and for who listens the same in a sentence. */
function WaitingFor({ since }: { since: string }) {
  const { t, language } = useTexts();
  return (
    <>
      <span class="hidden">{t("row-waiting", { time: durationText(since, Date.now(), language) })}</span>
      <span aria-hidden="true">
        <Since since={since} urgent />
      </span>
    </>
  );
}

function LastWords({ desk, conversation }: { desk: Desk; conversation: ConversationSummary }) {
  const { t } = useTexts();
  const { agent } = conversation;
  const last = lastWords(conversation);
  if (!last) return <span class="row-last none">{t("nothing-said")}</span>;
  const { author } = last;
  const text = last.text || (last.photos ? t("last-photos", { count: last.photos }) : "");
  if (author === "shopper" || author === "system")
    return (
      <span class="row-last" dir="auto">
        {text}
      </span>
    );
  // Isolated, so that the words alone decide the line's direction.
  const words = "\u2068";
  const prefix =
    author === "bot" || !agent
      ? t("last-bot", { text: words })
      : agent.id === myId(desk)
        ? t("last-you", { text: words })
        : t("last-agent", { name: agent.name, text: words });
  return (
    <span class="row-last" dir="auto">
      <bdi class="row-who">{prefix.split(words)[0]?.trim()}</bdi> {text}
    </span>
  );
}

const TONES: Record<string, string> = {
  crisis: "bad",
  dispute: "bad",
  theft: "bad",
  angry: "bad",
  failed: "warn",
  approval: "warn",
  asked: "good",
  unsure: "",
};

export function ReasonChip({ reason }: { reason: string }) {
  const { t } = useTexts();
  return <span class={`chip ${TONES[reason] ?? ""} reason-${reason}`}>{wordFor(t, "reason", reason)}</span>;
}

export function Initial({ name }: { name: string }) {
  return (
    <span class="initial" aria-hidden="true">
      {[...name][0]?.toLocaleUpperCase()}
    </span>
  );
}

const rowsOnScreen = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".row")];

/** Where a row left the list under the agent's focus: the next move goes on from there. */
let leftAt: number | null = null;

/** Gives the row after or before the focused (else the open) one the focus. */
export function moveInRows(step: 1 | -1): void {
  const rows = rowsOnScreen();
  const focused = rows.indexOf(document.activeElement as HTMLElement);
  const open = rows.findIndex((row) => row.ariaCurrent === "true");
  let to = (focused >= 0 ? focused : open) + step;
  if (focused < 0 && leftAt !== null) to = step > 0 ? leftAt : leftAt - 1;
  else if (focused < 0 && open < 0) to = step > 0 ? 0 : rows.length - 1;
  const next = rows[Math.min(rows.length - 1, Math.max(0, to))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/**
 * When the focused row leaves the list (a colleague took it), the list itself gets the focus, never the row that
 * moved up: a key that was meant for the one must not act on the other.
 */
export function useFocusKeeper(tab: Tab): void {
  const focusedAt = useRef<number | null>(null);
  useEffect(() => {
    const remember = () => {
      const index = rowsOnScreen().indexOf(document.activeElement as HTMLElement);
      focusedAt.current = index < 0 ? null : index;
      if (!document.activeElement?.classList.contains("rows-frame")) leftAt = null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  useEffect(() => {
    focusedAt.current = leftAt = null;
  }, [tab]);
  useEffect(() => {
    if (focusedAt.current === null || document.activeElement !== document.body) return;
    leftAt = focusedAt.current;
    document.querySelector<HTMLElement>(".rows-frame")?.focus({ preventScroll: true });
  });
}

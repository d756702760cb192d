// Who said what and when, what the bot understood of it, what happened in between; and what I am sending.

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { CardView } from "../../shared/cards.tsx";
import { formatDayHeading, formatTime } from "../../shared/format.ts";
import { languageOf } from "../../shared/i18n.ts";
import { Icon } from "../../shared/icons.tsx";
import { linked } from "../../shared/links.tsx";
import { Photos } from "../../shared/photos.tsx";
import type { ConversationSummary, DeskMessage } from "../../shared/protocol.ts";
import { isScale, StarRow, starsGiven } from "../../shared/stars.tsx";
import type { DeskPage } from "../page.ts";
import type { Desk, Outgoing, Transcript as TranscriptState } from "../state.ts";
import { DeskIcon } from "./icons.tsx";
import { Initial } from "./queue_pane.tsx";
import { failureText, type Key, languageName, percentText, shopperName, useTexts, wordFor } from "./texts.ts";

interface Props {
  desk: Desk;
  page: DeskPage;
  conversation: ConversationSummary;
  transcript: TranscriptState;
  outbox: readonly Outgoing[];
}

const NEAR_END_PX = 60;
const GROUP_MS = 5 * 60_000;

export function Transcript(props: Props) {
  const { desk, conversation, transcript, outbox } = props;
  const { t, language } = useTexts();
  const typing = desk.typing.has(conversation.id);
  const { scroller, content, atEnd, missed, toEnd, onScroll } = useFollowing(
    conversation.id,
    transcript,
    outbox,
  );
  const { messages } = transcript;
  return (
    <div class="log-frame">
      <div
        class="log"
        ref={scroller}
        onScroll={onScroll}
        role="log"
        aria-label={t("transcript")}
        aria-busy={transcript.status === "loading"}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
        tabIndex={0}
      >
        <div class="log-content" ref={content}>
          {messages.map((message, index) => {
            const before = messages[index - 1];
            return (
              <Entry
                key={message.seq}
                {...props}
                message={message}
                first={!together(before, message)}
                heading={startsDay(before, message) ? formatDayHeading(message.created_at, language) : null}
              />
            );
          })}
          {outbox.map((outgoing) => (
            <Mine key={outgoing.client_id} outgoing={outgoing} id={conversation.id} page={props.page} />
          ))}
          {typing && (
            <p class="writing-line">
              <span class="dots" aria-hidden="true">
                <i />
                <i />
                <i />
              </span>
              {t("shopper-typing", { name: shopperName(t, conversation) })}
            </p>
          )}
        </div>
      </div>
      {!atEnd && (
        <button type="button" class={`jump ${missed ? "missed" : ""}`} onClick={toEnd}>
          {missed ? t("jump-new") : <span class="hidden">{t("jump")}</span>}
          <Icon name="down" size={16} />
        </button>
      )}
    </div>
  );
}

/** Stays with the newest message while the agent is near the end, and stands still while she reads further up. */
function useFollowing(id: string, transcript: TranscriptState, outbox: readonly Outgoing[]) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const known = useRef({ id: "", messages: 0, own: 0 });
  const [atEnd, setAtEnd] = useState(true);
  const [missed, setMissed] = useState(false);
  const count = transcript.messages.length;

  const toEnd = () => {
    following.current = true;
    scroller.current!.scrollTo({ top: scroller.current!.scrollHeight, behavior: "smooth" });
  };
  const onScroll = () => {
    const log = scroller.current;
    if (!log) return;
    const near = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PX;
    following.current = near;
    setAtEnd(near);
    if (near) setMissed(false);
  };
  useLayoutEffect(() => {
    const before = known.current;
    known.current = { id, messages: count, own: outbox.length };
    if (before.id !== id) {
      setMissed(false);
      setAtEnd(true);
    }
    if (before.id !== id || outbox.length > before.own) following.current = true;
    if (following.current) scroller.current!.scrollTop = scroller.current!.scrollHeight;
    else if (count > before.messages) setMissed(true);
  });
  useEffect(() => {
    if (typeof ResizeObserver !== "function") return;
    // Pictures arrive, the text field grows, the window changes.
    const observer = new ResizeObserver(() => {
      const log = scroller.current;
      if (log && following.current) log.scrollTop = log.scrollHeight;
    });
    observer.observe(scroller.current!);
    observer.observe(content.current!);
    return () => observer.disconnect();
  }, []);
  return { scroller, content, atEnd, missed, toEnd, onScroll };
}

const dayOf = (instant: string): string => new Date(instant).toDateString();

function startsDay(before: DeskMessage | undefined, message: DeskMessage): boolean {
  return !before || dayOf(before.created_at) !== dayOf(message.created_at);
}

function together(before: DeskMessage | undefined, message: DeskMessage): boolean {
  return (
    !!before &&
    before.author === message.author &&
    before.agent?.name === message.agent?.name &&
    !startsDay(before, message) &&
    Date.parse(message.created_at) - Date.parse(before.created_at) < GROUP_MS
  );
}

interface EntryProps extends Props {
  message: DeskMessage;
  first: boolean;
  heading: string | null;
}

function Entry(props: EntryProps) {
  const { message, heading, first, desk, conversation, transcript } = props;
  const { t, language, cards } = useTexts();
  const { author, agent, text, seq, created_at } = message;
  if (author === "system")
    return (
      <>
        {heading && <p class="day">{heading}</p>}
        <SystemLine message={message} />
      </>
    );
  const mine = author === "agent" && desk.session.status === "in" && agent?.name === desk.session.agent.name;
  const name =
    author === "shopper"
      ? shopperName(t, conversation)
      : author === "bot"
        ? t("speaker-bot")
        : mine
          ? t("speaker-you")
          : (agent?.name ?? "");
  return (
    <>
      {heading && <p class="day">{heading}</p>}
      <article class={`said ${author} ${mine ? "mine" : ""} ${first ? "first" : ""}`} data-seq={seq}>
        <header class={first ? "said-head" : "hidden"}>
          {author === "bot" ? (
            <DeskIcon name="bot" size={15} />
          ) : (
            author === "agent" && <Initial name={agent?.name ?? ""} />
          )}
          <bdi>{name}</bdi>
          <time dateTime={created_at}>{formatTime(created_at, language)}</time>
        </header>
        {message.photos.length > 0 && <ShownPhotos id={conversation.id} message={message} />}
        {text && (
          <div class="bubble" title={formatTime(created_at, language)}>
            <div class="words" lang={message.language ?? undefined} dir="auto">
              {linked(text)}
            </div>
          </div>
        )}
        {message.card && (
          <div class="said-card">
            <CardView card={message.card} language={language} t={cards} />
          </div>
        )}
        {isScale(message.buttons) && (
          <p class="offered-stars">
            <StarRow
              score={starsGiven(transcript.messages, transcript.messages.indexOf(message))}
              label={message.buttons.map(({ title }) => title).join(", ")}
              size={18}
            />
          </p>
        )}
        {message.buttons.length > 0 && !isScale(message.buttons) && (
          <ul class="offered" aria-label={t("offered")}>
            {message.buttons.map(({ title, payload }) => (
              <li key={payload + title} lang={message.language ?? undefined} dir="auto">
                {title}
              </li>
            ))}
          </ul>
        )}
        {author === "shopper" && <Understood message={message} />}
      </article>
    </>
  );
}

function ShownPhotos({ id, message }: { id: string; message: DeskMessage }) {
  const { language } = useTexts();
  const load = useCallback(
    async (photo: string, small: boolean) =>
      `/api/v1/desk/conversations/${id}/photos/${photo}${small ? "/thumbnail" : ""}`,
    [id],
  );
  return <Photos photos={message.photos} language={language} load={load} />;
}

const SURE_FROM = 0.6;

/** The quiet line: language, intent with its confidence, mood. */
function Understood({ message }: { message: DeskMessage }) {
  const { t, language } = useTexts();
  const { parse, turn } = message;
  if (!parse) {
    const open = turn?.status === "pending" || turn?.status === "running";
    return open ? <p class="understood">{t("understood-pending")}</p> : null;
  }
  const { intent, mood } = parse;
  const code = parse.language?.code;
  const unsure = !intent?.name || intent.name === "nlu_fallback" || intent.confidence < SURE_FROM;
  return (
    <p class="understood">
      {code && <span>{languageName(languageOf(code) ?? code, language)}</span>}
      {intent?.name && (
        <span class={unsure ? "unsure" : ""}>
          {t("understood", {
            intent: wordFor(t, "intent", intent.name),
            percent: percentText(intent.confidence, language),
          })}
        </span>
      )}
      {mood && <span class={`mood ${mood.label}`}>{wordFor(t, "mood", mood.label)}</span>}
    </p>
  );
}

const SYSTEM: Record<string, { named: Key; someone: Key }> = {
  "handoff.claimed": { named: "system-claimed", someone: "system-claimed-someone" },
  "handoff.returned": { named: "system-returned", someone: "system-returned-someone" },
  "conversation.resolved": { named: "system-resolved", someone: "system-resolved-someone" },
};

const PLAIN: Record<string, Key> = {
  "handoff.queued": "system-queued",
  "turn.failed": "system-failed",
  "approval.decided": "system-decided",
  "approval.expired": "system-expired",
};

/** What happened, in the agent's own language; the sentence that the shopper read is at hand. */
function SystemLine({ message }: { message: DeskMessage }) {
  const { t, language } = useTexts();
  const { code, text, agent, created_at } = message;
  const named = code ? SYSTEM[code] : undefined;
  const words = named
    ? agent
      ? t(named.named, { name: agent.name })
      : t(named.someone)
    : code && PLAIN[code]
      ? t(PLAIN[code])
      : text;
  return (
    <p class={`system ${code === "turn.failed" ? "bad" : ""}`} title={text}>
      <span dir="auto">
        {words} · <time dateTime={created_at}>{formatTime(created_at, language)}</time>
      </span>
    </p>
  );
}

/** A reply of mine on its way. */
function Mine({ outgoing, id, page }: { outgoing: Outgoing; id: string; page: DeskPage }) {
  const { t } = useTexts();
  const { client_id, text, status, failure } = outgoing;
  return (
    <article class={`said agent mine first ${status}`}>
      <header class="hidden">{t("speaker-you")}</header>
      <div class="bubble">
        <div class="words" dir="auto">
          {linked(text)}
        </div>
      </div>
      {status !== "failed" && <p class="fate">{t(status)}</p>}
      {status === "failed" && (
        <div class="fate bad" role="alert">
          <span>
            <strong>{t("failed")}.</strong> {failure && failureText(t, failure)}
          </span>
          <button type="button" class="link" onClick={() => page.retry(id)}>
            {t("retry")}
          </button>
          <button type="button" class="link" onClick={() => page.discard(id, client_id)}>
            {t("discard")}
          </button>
        </div>
      )}
    </article>
  );
}

// The messages: grouped by who speaks, by day; the bot's choices; the shopper's own with their fate.

import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { CardView } from "../shared/cards.tsx";
import { formatDayHeading, formatTime } from "../shared/format.ts";
import { directionOf, type Language, languageOf } from "../shared/i18n.ts";
import { Icon } from "../shared/icons.tsx";
import { linked } from "../shared/links.tsx";
import type { Card, Message, Photo } from "../shared/protocol.ts";
import { isScale, starsGiven } from "../shared/stars.tsx";
import { answerableAfter, type Conversation, mayRepeat, type Outgoing } from "./conversation.ts";
import { usePhotoParts } from "./photo_parts.ts";
import { Stars } from "./stars.tsx";
import { errorKey, hasTexts, loadTexts, type T, textsIn } from "./texts.ts";

interface LogProps {
  view: Conversation;
  language: Language;
  t: T;
  base: string;
  onSend: (text: string, payload?: string | null) => void;
  onPhoto: (id: string, small: boolean) => Promise<string>;
  onRetry: (clientId: string) => void;
  onDiscard: (clientId: string) => void;
  onDownload: (orderNumber: string) => Promise<void>;
}

const NEAR_END_PX = 80;
const GROUP_MS = 5 * 60_000;
const SUGGESTIONS = ["suggest-parcel", "suggest-size", "suggest-return"] as const;

export function Log(props: LogProps) {
  const { view, language, t, onSend } = props;
  const { scroller, atEnd, missed, toEnd, onScroll } = useFollowing(view);
  const empty = !view.messages.length && !view.outbox.length && !view.loading;
  const active = answerableAfter(view);
  // Stars may be pressed later than other choices, and again; a newer question takes the place of an older one.
  const scale = view.messages.findLastIndex(({ buttons }) => isScale(buttons));
  const lastOwn = view.messages.findLast(({ author }) => author === "shopper");
  return (
    <div class="log-frame">
      <div
        class="log"
        ref={scroller}
        onScroll={onScroll}
        role="log"
        aria-live="polite"
        aria-relevant="additions"
        aria-busy={view.loading}
        aria-label={t("log")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
        tabIndex={0}
      >
        <div class="group bot">
          <p class="speaker">{t("assistant")}</p>
          <div class="bubble">{t("welcome")}</div>
        </div>
        {empty && (
          <div class="choices">
            {SUGGESTIONS.map((key) => (
              <button key={key} type="button" class="choice" onClick={() => onSend(t(key))}>
                {t(key)}
              </button>
            ))}
          </div>
        )}
        {view.loading && !view.messages.length && <div class="loading" />}
        {view.messages.map((message, index) => {
          const before = view.messages[index - 1];
          return (
            <Entry
              key={message.seq}
              {...props}
              message={message}
              before={before}
              after={view.messages[index + 1]}
              active={message.seq > active}
              given={isScale(message.buttons) ? starsGiven(view.messages, index) : 0}
              rateable={index === scale && active < Number.POSITIVE_INFINITY}
              sent={message === lastOwn && !view.outbox.length}
              heading={startsDay(before, message) ? formatDayHeading(message.created_at, language) : null}
            />
          );
        })}
        {view.outbox.map((outgoing) => (
          <Own key={outgoing.client_id} outgoing={outgoing} {...props} />
        ))}
        {view.typing && <TypingSign {...props} />}
      </div>
      {!atEnd && (
        <button
          type="button"
          class={`jump ${missed ? "missed" : ""}`}
          aria-label={missed ? undefined : t("jump-down")}
          onClick={toEnd}
        >
          {missed && t("jump")}
          <Icon name="down" size={18} />
        </button>
      )}
    </div>
  );
}

/** Stays with the newest message while the shopper is near the end; a long answer is shown from its beginning. */
function useFollowing({ messages, outbox, typing }: Conversation) {
  const scroller = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const known = useRef({ count: 0, own: 0 });
  const [atEnd, setAtEnd] = useState(true);
  const [missed, setMissed] = useState(false);

  const toEnd = () => {
    following.current = true;
    const log = scroller.current!;
    log.scrollTo({ top: log.scrollHeight, behavior: "smooth" });
    log.focus({ preventScroll: true });
  };
  const onScroll = () => {
    const log = scroller.current!;
    const near = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PX;
    following.current = near;
    setAtEnd(near);
    if (near) setMissed(false);
  };

  useLayoutEffect(() => {
    const log = scroller.current!;
    const { count, own } = known.current;
    known.current = { count: messages.length, own: outbox.length };
    if (outbox.length > own) following.current = true;
    if (!following.current) {
      if (messages.length > count && messages.at(-1)?.author !== "shopper") setMissed(true);
      return;
    }
    const end = log.scrollHeight - log.clientHeight;
    // On arrival of history (count 0) the end is what matters.
    const isOwn = messages[count - 1]?.author === "shopper";
    const first = messages[isOwn ? count - 1 : count];
    const element = count && first && log.querySelector<HTMLElement>(`[data-seq="${first.seq}"]`);
    log.scrollTop = element ? Math.min(end, element.offsetTop - 16) : end;
  }, [messages, outbox.length, typing]);

  useLayoutEffect(() => {
    const log = scroller.current!;
    if (typeof ResizeObserver !== "function") return;
    // The keyboard came up, or the text field grew.
    const observer = new ResizeObserver(() => {
      if (following.current) log.scrollTop = log.scrollHeight;
    });
    observer.observe(log);
    return () => observer.disconnect();
  }, []);

  return { scroller, atEnd, missed, toEnd, onScroll };
}

const dayOf = (instant: string): string => new Date(instant).toDateString();

function startsDay(before: Message | undefined, message: Message): boolean {
  return !before || dayOf(before.created_at) !== dayOf(message.created_at);
}

/** Whether two neighbours are one person's words in one breath. */
function together(a: Message | undefined, b: Message | undefined): boolean {
  return (
    !!a &&
    !!b &&
    a.author === b.author &&
    a.agent?.name === b.agent?.name &&
    !startsDay(a, b) &&
    Date.parse(b.created_at) - Date.parse(a.created_at) < GROUP_MS
  );
}

interface EntryProps extends LogProps {
  message: Message;
  before: Message | undefined;
  after: Message | undefined;
  active: boolean;
  /** How many stars the shopper gave where this asks for them, and whether she may still. */
  given: number;
  rateable: boolean;
  sent: boolean;
  heading: string | null;
}

function Entry(props: EntryProps) {
  const { message, heading, before, after, t, language, sent, active, given, rateable, onSend } = props;
  const { author, agent, text, seq } = message;
  const first = !together(before, message);
  const last = !together(message, after);
  const name = author === "agent" ? (agent?.name ?? "") : t("assistant");
  const chosen = after?.author === "shopper" ? after.text : null;
  return (
    <>
      {heading && <p class="day">{heading}</p>}
      {author === "system" ? (
        <p class="system" data-seq={seq} dir="auto">
          {text}
        </p>
      ) : (
        <div class={`group ${author} ${first ? "first" : ""}`} data-seq={seq}>
          {author === "shopper" ? (
            <span class="hidden">{t("you")}: </span>
          ) : (
            <p class={first ? "speaker" : "hidden"}>
              {author === "agent" && <Initial name={name} />}
              {name}
            </p>
          )}
          {message.photos.length > 0 && <Shown photos={message.photos} {...props} />}
          {text && (
            <div class="bubble" lang={message.language ?? undefined} dir="auto">
              {linked(text)}
            </div>
          )}
          {message.card && <SpokenCard {...props} card={message.card} />}
          {isScale(message.buttons) && (
            <Stars
              question={text}
              buttons={message.buttons}
              given={given}
              active={rateable}
              onSend={onSend}
            />
          )}
          {message.buttons.length > 0 && !isScale(message.buttons) && (
            <Choices label={t("quick-replies")}>
              {message.buttons.map(({ title, payload }) => (
                <button
                  key={payload + title}
                  type="button"
                  class={`choice ${title === chosen ? "chosen" : ""}`}
                  disabled={!active}
                  dir="auto"
                  onClick={() => onSend(title, payload)}
                >
                  {title}
                </button>
              ))}
            </Choices>
          )}
          {last && (
            <p class="fate">
              <time dateTime={message.created_at}>{formatTime(message.created_at, language)}</time>
              {sent && (
                <>
                  {" · "}
                  {t("sent")}
                </>
              )}
            </p>
          )}
        </div>
      )}
    </>
  );
}

/** A card speaks the language of the sentence beside it; until that is here, the widget's own. */
function SpokenCard({
  card,
  message,
  language,
  base,
  active,
  onSend,
  onDownload,
}: EntryProps & { card: Card }) {
  const wanted = languageOf(message.language) ?? language;
  const [, setLoaded] = useState(false);
  useEffect(() => {
    if (!hasTexts(wanted)) void loadTexts(wanted, base).then(setLoaded);
  }, [wanted, base]);
  const spoken = hasTexts(wanted) ? wanted : language;
  return (
    <div class="card" lang={spoken} dir={directionOf(spoken)}>
      <CardView
        card={card}
        language={spoken}
        t={textsIn(spoken)}
        base={base}
        disabled={!active}
        onChoose={(payload, title) => onSend(title, payload)}
        onDownload={onDownload}
      />
    </div>
  );
}

function Choices({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <fieldset class="choices" aria-label={label}>
      {children}
    </fieldset>
  );
}

/** Photos of a message; dots until the widget has loaded what shows them. */
function Shown({ photos, language, base, onPhoto }: LogProps & { photos: readonly Photo[] }) {
  const parts = usePhotoParts(base, true);
  if (parts) return <parts.Photos photos={photos} language={language} load={onPhoto} />;
  return <p class="fate">{"…".repeat(photos.length)}</p>;
}

/** A message that the desk has not given back yet. */
function Own(props: { outgoing: Outgoing } & LogProps) {
  const { outgoing, t, onRetry, onDiscard } = props;
  const { client_id, text, photos, status, error } = outgoing;
  const key = errorKey(error);
  return (
    <div class={`group shopper first ${status}`}>
      <span class="hidden">{t("you")}: </span>
      {photos.length > 0 && <Shown {...props} photos={photos} />}
      {text && (
        <div class="bubble" dir="auto">
          {linked(text)}
        </div>
      )}
      {status === "failed" ? (
        <div class="fate failed">
          <p>
            <Icon name="alert" size={14} /> <strong>{t("failed")}</strong> {t(key)}
          </p>
          {(mayRepeat(error) ||
            error === "message.client_id_conflict" ||
            error === "rate.limited" ||
            error === "payload.not_offered") && (
            <button type="button" onClick={() => onRetry(client_id)}>
              {t("retry")}
            </button>
          )}
          <button type="button" onClick={() => onDiscard(client_id)}>
            {t("discard")}
          </button>
        </div>
      ) : (
        <p class="fate">{t(status)}</p>
      )}
    </div>
  );
}

function TypingSign({ view, t }: LogProps) {
  const agent = view.typing === "agent";
  const name = agent ? (view.agent?.name ?? "") : t("assistant");
  return (
    <div class={`group first ${view.typing}`} aria-hidden={!agent}>
      <p class="speaker">
        {agent && <Initial name={name} />}
        {name}
      </p>
      <div class="bubble typing">
        <span class="hidden">{t("typing", { name })}</span>
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}

export function Initial({ name }: { name: string }) {
  return (
    <span class="initial" aria-hidden="true">
      {[...name][0]?.toUpperCase()}
    </span>
  );
}

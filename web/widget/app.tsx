// The round button and the panel.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { directionOf, type Language } from "../shared/i18n.ts";
import { Icon } from "../shared/icons.tsx";
import type { Chat } from "./chat.ts";
import { Composer } from "./composer.tsx";
import { type Conversation, unreadCount } from "./conversation.ts";
import { Initial, Log } from "./log.tsx";
import type { Memory } from "./memory.ts";
import { picturesIn } from "./pictures_in.ts";
import { hasTouchKeyboard, keepTabInside, useSheet, useVisibleArea } from "./surroundings.ts";
import { type T, textsIn } from "./texts.ts";

interface AppProps {
  chat: Chat;
  memory: Memory;
  language: Language;
  /** The desk's origin: pictures come from there. */
  base: string;
  open: boolean;
  /** Opened by someone, not taken up from the last page: the focus moves in. */
  focus: boolean;
  onOpen: () => void;
  onClose: () => void;
}

function useView(chat: Chat): Conversation {
  const [view, setView] = useState(chat.view);
  useLayoutEffect(() => {
    const follow = () => setView(chat.view);
    follow();
    return chat.subscribe(follow);
  }, [chat]);
  return view;
}

export function App(props: AppProps) {
  const { chat, language, open, onOpen } = props;
  const view = useView(chat);
  const t = textsIn(language);
  const launcher = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    if (wasOpen.current && !open) launcher.current?.focus({ preventScroll: true });
    wasOpen.current = open;
  }, [open]);
  const unread = unreadCount(view);
  return (
    <div class="root" lang={language} dir={directionOf(language)}>
      {open ? (
        <Panel {...props} view={view} t={t} />
      ) : (
        <button
          ref={launcher}
          type="button"
          class="launcher"
          aria-haspopup="dialog"
          aria-label={unread ? t("launcher-unread", { count: unread }) : t("launcher-open")}
          onClick={onOpen}
        >
          <Icon name="chat" size={26} />
          {unread > 0 && (
            <span class="badge" aria-hidden="true">
              {unread > 9 ? "9+" : unread}
            </span>
          )}
        </button>
      )}
    </div>
  );
}

function Panel({
  chat,
  memory,
  view,
  t,
  language,
  base,
  focus,
  onClose,
}: AppProps & { view: Conversation; t: T }) {
  const panel = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const sheet = useSheet();
  useVisibleArea(panel, sheet);

  useLayoutEffect(() => {
    if (focus) (hasTouchKeyboard() ? panel : field).current?.focus({ preventScroll: true });
  }, [focus]);
  useLayoutEffect(() => {
    chat.panelOpened();
    return () => chat.panelClosed();
  }, [chat]);

  const send = (text: string, payload: string | null = null) => {
    chat.send(text, payload);
    // The pressed choice is disabled now: keep the focus in the conversation, without raising a keyboard.
    (hasTouchKeyboard() ? panel : field).current?.focus({ preventScroll: true });
  };

  return (
    <div
      ref={panel}
      class="panel"
      role="dialog"
      aria-modal={sheet}
      aria-labelledby="title"
      tabIndex={-1}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void chat.attach(picturesIn(event.dataTransfer)).catch(() => {});
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.isComposing) {
          event.stopPropagation();
          onClose();
        } else if (event.key === "Tab" && sheet) keepTabInside(event, panel.current!);
      }}
    >
      <header class="head">
        {view.agent ? (
          <Initial name={view.agent.name} />
        ) : (
          <span class="mark">
            <Icon name="chat" size={20} />
          </span>
        )}
        <div>
          <h2 id="title">{t("title")}</h2>
          <p class={`status ${view.link === "offline" ? "offline" : view.state}`} aria-live="polite">
            {statusText(view, t)}
          </p>
        </div>
        <button type="button" class="close" aria-label={t("close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <Banner view={view} t={t} />
      <Log
        view={view}
        language={language}
        t={t}
        base={base}
        onSend={send}
        onPhoto={chat.photo}
        onRetry={(clientId) => chat.retry(clientId)}
        onDiscard={(clientId) => chat.discard(clientId)}
        onDownload={async (orderNumber) => save(await chat.invoice(orderNumber), `${orderNumber}.pdf`)}
      />
      {view.state === "resolved" && (
        <div class="resolved">
          <p>{t("resolved")}</p>
          <button type="button" onClick={() => chat.restart()}>
            {t("restart")}
          </button>
        </div>
      )}
      <Composer
        t={t}
        draft={memory.draft}
        language={language}
        base={base}
        photos={chat.photos}
        onAttach={(files) => chat.attach(files)}
        drafts={view.drafts}
        field={field}
        onDraft={(text) => {
          memory.draft = text;
        }}
        onTyping={() => chat.typing()}
        onSend={(text) => chat.send(text)}
      />
    </div>
  );
}

function statusText({ link, state, agent }: Conversation, t: T): string {
  if (link === "offline") return t("status-offline");
  if (state === "assigned") return agent ? t("status-assigned", { name: agent.name }) : t("status-queued");
  return t(`status-${state}`);
}

/** What the shopper should know before she writes. */
function Banner({ view, t }: { view: Conversation; t: T }) {
  const { state, queue, expired } = view;
  return (
    <div role="status">
      {expired && <p class="banner">{t("expired")}</p>}
      {state === "queued" && (
        <p class="banner">
          <Icon name="clock" size={18} />
          <span>
            {queue && (
              <strong>
                {queue.position === 1 ? t("queue-next") : t("queue-position", { position: queue.position })}
              </strong>
            )}
            {t("queue-waiting")}
          </span>
        </p>
      )}
    </div>
  );
}

/** Hands a file to the browser under a name. */
function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read it only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

// The page: bar, three panes (two on a tablet, one on a phone), dialogs, and what is said aloud.

import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { directionOf, LANGUAGE_NAMES, LANGUAGES, type Language } from "../../shared/i18n.ts";
import { Icon } from "../../shared/icons.tsx";
import type { Agent, ConversationSummary } from "../../shared/protocol.ts";
import { Star } from "../../shared/stars.tsx";
import type { Verb } from "../api.ts";
import type { DeskPage } from "../page.ts";
import { arrivalsBetween, type Filter, type Tab, tabOf, wanting } from "../queue.ts";
import { type Desk, myId } from "../state.ts";
import { Confirm, type Question } from "./confirm.tsx";
import { ConversationPane } from "./conversation_pane.tsx";
import { DeskIcon } from "./icons.tsx";
import { Initial, QueuePane, useFocusKeeper } from "./queue_pane.tsx";
import { RatingReportDialog } from "./ratings.tsx";
import { chime, keepSettings, readSettings, type Settings } from "./settings.ts";
import { ShopperPane } from "./shopper_pane.tsx";
import { Shortcuts, useShortcuts } from "./shortcuts.tsx";
import { SignIn } from "./sign_in.tsx";
import { shopperName, TextsContext, textsOf, useTexts, wordFor } from "./texts.ts";

const PATH = "/desk";

const idOfPath = (): string | null => /^\/desk\/([0-9a-z]+)$/.exec(location.pathname)?.[1] ?? null;

export function App({ page }: { page: DeskPage }) {
  const [desk, setDesk] = useState(page.state);
  const [settings, setSettings] = useState(readSettings);
  const texts = useMemo(() => textsOf(settings.language), [settings.language]);
  useEffect(() => page.subscribe(setDesk), [page]);
  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.documentElement.dir = directionOf(settings.language);
    keepSettings(settings);
  }, [settings]);
  const { session } = desk;
  return (
    <TextsContext.Provider value={texts}>
      {session.status === "in" && (
        <Workplace
          page={page}
          desk={desk}
          agent={session.agent}
          settings={settings}
          onSettings={setSettings}
        />
      )}
      {session.status === "out" && <SignIn page={page} session={session} />}
    </TextsContext.Provider>
  );
}

interface WorkplaceProps {
  page: DeskPage;
  desk: Desk;
  agent: Agent;
  settings: Settings;
  onSettings: (settings: Settings) => void;
}

function Workplace({ page, desk, agent, settings, onSettings }: WorkplaceProps) {
  const { t } = useTexts();
  const [tab, setTab] = useState<Tab>("waiting");
  const [filter, setFilter] = useState<Filter>({ words: "", language: null });
  const [question, setQuestion] = useState<Question | null>(null);
  const [help, setHelp] = useState(false);
  const [report, setReport] = useState(false);
  const [shopperOpen, setShopperOpen] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const search = useRef<HTMLInputElement>(null);

  const open = useCallback(
    (id: string | null) => {
      if (id === page.state.open) return;
      const path = id ? `${PATH}/${id}` : PATH;
      // Changing chats is no page to go back through; going from the list into a chat is.
      if (id && !page.state.open) history.pushState({ fromList: true }, "", path);
      else history.replaceState(history.state, "", path);
      setShopperOpen(false);
      page.open(id);
    },
    [page],
  );
  const back = () => {
    if ((history.state as { fromList?: boolean } | null)?.fromList) history.back();
    else open(null);
  };
  usePath(page, setTab);
  useTitle(desk);
  const said = useAnnouncements(page, settings.sound);
  useWaking(page);
  useFocusKeeper(tab);

  const act = async (id: string, verb: Verb) => {
    const unsent = page.drafts.read(id).trim() !== "" || (page.state.outboxes.get(id)?.length ?? 0) > 0;
    const now = async () => {
      const done = await page.act(id, verb);
      if (!done) return;
      if (verb === "claim") {
        setTab("mine");
        requestAnimationFrame(() => field.current?.focus());
      } else document.getElementById("conversation")?.focus();
    };
    if (verb === "claim" || !unsent) return now();
    setQuestion({
      title: t(`${verb}-confirm-title`),
      text: t("confirm-text"),
      yes: verb === "resolve" ? t("resolve") : t("give-back"),
      onYes: now,
    });
  };

  useShortcuts(
    {
      claim: () => {
        const focused = (document.activeElement as HTMLElement | null)?.dataset.conversation;
        const id = focused ?? desk.open;
        const found = id ? desk.conversations.get(id) : undefined;
        const claimable = found?.state === "queued" || (found?.state !== "assigned" && found?.approval);
        if (!id || !claimable) return;
        open(id);
        void act(id, "claim");
      },
      reply: () => {
        const focused = (document.activeElement as HTMLElement | null)?.dataset.conversation;
        if (focused) open(focused);
        requestAnimationFrame(() => field.current?.focus());
      },
      approval: () => {
        const focused = (document.activeElement as HTMLElement | null)?.dataset.conversation;
        if (focused) open(focused);
        requestAnimationFrame(focusApproval);
      },
      search: () => search.current?.focus(),
      tab: (next) => {
        setTab(next);
        requestAnimationFrame(() => document.querySelector<HTMLElement>(".row")?.focus());
      },
      help: () => setHelp(true),
    },
    settings.singleKeys,
  );

  const signOut = () => {
    const drafts = page.drafts.ids().length;
    const leave = () => {
      history.replaceState(null, "", PATH);
      void page.signOut();
    };
    if (!drafts) return leave();
    setQuestion({
      title: t("sign-out-confirm-title"),
      text: t("sign-out-confirm-text", { count: drafts }),
      yes: t("sign-out-delete"),
      onYes: leave,
    });
  };

  return (
    <div class={`desk ${desk.open ? "has-open" : ""} ${shopperOpen ? "shows-shopper" : ""}`}>
      <a class="skip" href="#conversation">
        {t("skip")}
      </a>
      <Bar
        desk={desk}
        agent={agent}
        settings={settings}
        onSettings={onSettings}
        onRatings={() => setReport(true)}
        onHelp={() => setHelp(true)}
        onSignOut={signOut}
      />
      <div role="status" class="banner-frame">
        {desk.link === "offline" && (
          <p class="banner">
            <Icon name="alert" size={16} />
            {t("offline-banner")}
          </p>
        )}
      </div>
      <div class="panes">
        <QueuePane
          desk={desk}
          page={page}
          tab={tab}
          onTab={setTab}
          filter={filter}
          onFilter={setFilter}
          search={search}
          onOpen={open}
        />
        <ConversationPane
          desk={desk}
          page={page}
          field={field}
          onAct={act}
          onBack={back}
          onShopper={() => setShopperOpen(!shopperOpen)}
          shopperOpen={shopperOpen}
          onLeaveField={() =>
            (
              document.querySelector<HTMLElement>('.row[aria-current="true"]') ??
              document.getElementById("conversation")
            )?.focus()
          }
        />
        <ShopperPane
          desk={desk}
          open={shopperOpen}
          onClose={() => {
            setShopperOpen(false);
            document.querySelector<HTMLElement>(".shopper-button")?.focus();
          }}
        />
      </div>
      <p class="hidden" aria-live="polite">
        {said}
      </p>
      {question && <Confirm question={question} onClose={() => setQuestion(null)} />}
      {report && (
        <RatingReportDialog
          page={page}
          onOpen={(id) => {
            setReport(false);
            open(id);
          }}
          onClose={() => setReport(false)}
        />
      )}
      {help && (
        <Shortcuts
          singleKeys={settings.singleKeys}
          onSingleKeys={(singleKeys) => onSettings({ ...settings, singleKeys })}
          onClose={() => setHelp(false)}
        />
      )}
    </div>
  );
}

interface BarProps {
  desk: Desk;
  agent: Agent;
  settings: Settings;
  onSettings: (settings: Settings) => void;
  onRatings: () => void;
  onHelp: () => void;
  onSignOut: () => void;
}

function Bar({ desk, agent, settings, onSettings, onRatings, onHelp, onSignOut }: BarProps) {
  const { t } = useTexts();
  const others = desk.agents.filter(({ id }) => id !== agent.id);
  const sound = () => {
    if (!settings.sound) chime();
    onSettings({ ...settings, sound: !settings.sound });
  };
  return (
    <header class="bar">
      <span class="brand">
        <Icon name="chat" size={20} />
        <span class="brand-name">{t("title")}</span>
      </span>
      <span class={`link-state ${desk.link}`}>
        <span class="dot" aria-hidden="true" />
        <span>{t(`link-${desk.link}`)}</span>
      </span>
      <span class="bar-gap" />
      {others.length > 0 && (
        <span class="agents" title={t("agents-here", { names: others.map(({ name }) => name).join(", ") })}>
          <span class="hidden">{t("agents-here", { names: others.map(({ name }) => name).join(", ") })}</span>
          {others.slice(0, 5).map(({ id, name }) => (
            <Initial key={id} name={name} />
          ))}
        </span>
      )}
      <select
        class="bar-language"
        aria-label={t("language")}
        value={settings.language}
        onChange={(event) => onSettings({ ...settings, language: event.currentTarget.value as Language })}
      >
        {LANGUAGES.map((code) => (
          <option key={code} value={code} lang={code}>
            {LANGUAGE_NAMES[code]}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="icon-button"
        aria-label={t("ratings")}
        title={t("ratings")}
        onClick={onRatings}
      >
        <Star filled={false} size={18} />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-pressed={settings.sound}
        aria-label={t("sound-on")}
        title={settings.sound ? t("sound-on") : t("sound-off")}
        onClick={sound}
      >
        <DeskIcon name={settings.sound ? "soundOn" : "soundOff"} />
      </button>
      <button
        type="button"
        class="icon-button keys-only"
        aria-label={t("shortcuts-open")}
        title={`${t("shortcuts-open")} (?)`}
        onClick={onHelp}
      >
        <DeskIcon name="keyboard" />
      </button>
      <span class="me" title={agent.email}>
        <Initial name={agent.name} />
        <bdi>{agent.name}</bdi>
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={t("sign-out")}
        title={t("sign-out")}
        onClick={onSignOut}
      >
        <DeskIcon name="leave" />
      </button>
    </header>
  );
}

const reasonOf = ({ state, handoff, approval }: ConversationSummary): string =>
  state !== "queued" && approval ? "approval" : (handoff?.reason ?? "asked");

/** To the first button that may be pressed: pressing it is another key. */
function focusApproval(): void {
  const card = document.querySelector<HTMLElement>(".approval");
  (card?.querySelector<HTMLElement>(".approval-buttons button:not(:disabled)") ?? card)?.focus();
  card?.scrollIntoView({ block: "nearest" });
}

/** The open conversation is in the address: reload and the back button find it. */
function usePath(page: DeskPage, setTab: (tab: Tab) => void): void {
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

function useTitle(desk: Desk): void {
  const { t } = useTexts();
  const count = wanting(desk);
  useEffect(() => {
    document.title = count ? t("title-count", { count }) : t("title");
    document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.setAttribute("href", ICON(count > 0));
  }, [count, t]);
}

/** What happened elsewhere on the page, for who cannot see it; and the sound, where it is on. */
function useAnnouncements(page: DeskPage, sound: boolean): string {
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
function useWaking(page: DeskPage): void {
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

// The page: bar, three panes (two on a tablet, one on a phone), dialogs, and what is said aloud.

import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { directionOf } from "../../shared/i18n.ts";
import { Icon } from "../../shared/icons.tsx";
import type { Agent } from "../../shared/protocol.ts";
import type { Verb } from "../api.ts";
import type { DeskPage } from "../page.ts";
import type { Filter, Tab } from "../queue.ts";
import type { Desk } from "../state.ts";
import { Bar } from "./bar.tsx";
import { Confirm, type Question } from "./confirm.tsx";
import { ConversationPane } from "./conversation_pane.tsx";
import { QueuePane, useFocusKeeper } from "./queue_pane.tsx";
import { RatingReportDialog } from "./ratings.tsx";
import { keepSettings, readSettings, type Settings } from "./settings.ts";
import { ShopperPane } from "./shopper_pane.tsx";
import { Shortcuts, useShortcuts } from "./shortcuts.tsx";
import { SignIn } from "./sign_in.tsx";
import { useAnnouncements, usePath, useTitle, useWaking } from "./surroundings.ts";
import { TextsContext, textsOf, useTexts } from "./texts.ts";

const PATH = "/desk";

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

/** To the first button that may be pressed: pressing it is another key. */
function focusApproval(): void {
  const card = document.querySelector<HTMLElement>(".approval");
  (card?.querySelector<HTMLElement>(".approval-buttons button:not(:disabled)") ?? card)?.focus();
  card?.scrollIntoView({ block: "nearest" });
}

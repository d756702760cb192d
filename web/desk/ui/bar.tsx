// The bar above the panes: the line to the desk, who else is here, the page's settings and its ways out.

import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../../shared/i18n.ts";
import { Icon } from "../../shared/icons.tsx";
import type { Agent } from "../../shared/protocol.ts";
import { Star } from "../../shared/stars.tsx";
import type { Desk } from "../state.ts";
import { DeskIcon } from "./icons.tsx";
import { Initial } from "./queue_pane.tsx";
import { chime, type Settings } from "./settings.ts";
import { useTexts } from "./texts.ts";

interface BarProps {
  desk: Desk;
  agent: Agent;
  settings: Settings;
  onSettings: (settings: Settings) => void;
  onRatings: () => void;
  onHelp: () => void;
  onSignOut: () => void;
}

export function Bar({ desk, agent, settings, onSettings, onRatings, onHelp, onSignOut }: BarProps) {
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

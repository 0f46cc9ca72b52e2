// Language and theme: what the address says, else what was chosen before, else what the browser prefers; and the style of citations, as it was chosen before.
import { computed, effect, signal } from "@preact/signals";
import { CitationStyle, Language } from "../generated/operations.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { address, changed, go } from "./address.js";

const storedKeys = { lang: "policy-graph-lang", theme: "policy-graph-theme", citing: "policy-graph-citing" };
const languages = { zh, en };
export type LanguageName = keyof typeof languages;
const themes = ["light", "dark"] as const;
type Theme = (typeof themes)[number];

const preferredLanguage: LanguageName = /^zh\b/i.test(navigator.language) ? "zh" : "en";
const darkPreferred = matchMedia("(prefers-color-scheme: dark)");
const preferredTheme = signal<Theme>(darkPreferred.matches ? "dark" : "light");
darkPreferred.addEventListener("change", ({ matches }) => (preferredTheme.value = matches ? "dark" : "light"));

const chosen = signal({ lang: recall(storedKeys.lang), theme: recall(storedKeys.theme), citing: recall(storedKeys.citing) });

export const language = computed<LanguageName>(() => oneOf(["zh", "en"], address.value["lang"]) ?? oneOf(["zh", "en"], chosen.value.lang) ?? preferredLanguage);
export const theme = computed<Theme>(() => oneOf(themes, address.value["theme"]) ?? oneOf(themes, chosen.value.theme) ?? preferredTheme.value);
export const words = computed(() => languages[language.value]);
export const citing = computed(() => oneOf(Object.values(CitationStyle), chosen.value.citing) ?? CitationStyle.GbT_7714);
/** As the API names it. */
export const lang = computed(() => (language.value === "zh" ? Language.Zh : Language.En));

export function chooseLanguage(name: LanguageName): void {
  chosen.value = { ...chosen.value, lang: remember(storedKeys.lang, name) };
  go(changed({ lang: name }), { replace: true });
}

export function chooseTheme(name: Theme): void {
  chosen.value = { ...chosen.value, theme: remember(storedKeys.theme, name) };
  if (address.value["theme"]) go(changed({ theme: name }), { replace: true });
}

export function chooseCiting(name: CitationStyle): void {
  chosen.value = { ...chosen.value, citing: remember(storedKeys.citing, name) };
}

export function applyPreferences(): void {
  effect(() => {
    document.documentElement.lang = language.value === "zh" ? "zh-CN" : "en";
    document.documentElement.dataset["theme"] = theme.value;
  });
}

function oneOf<Name extends string>(names: readonly Name[], name: string | null | undefined): Name | undefined {
  return names.find((known) => known === name);
}

/** Where a browser keeps nothing (an embedded page), the choice holds for as long as the page is open. */
function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): string {
  try {
    localStorage.setItem(key, value);
  } catch {
    // See recall.
  }
  return value;
}

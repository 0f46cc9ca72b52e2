// Header: the name of the page, the search box, the views, language and theme.
import { SearchBox } from "./find/search-box.js";
import { hrefOf } from "./state/address.js";
import { chooseLanguage, chooseTheme, language, theme, words } from "./state/preferences.js";
import { views } from "./views.js";

export function Header({ view }: { view: string }) {
  const { product, menu, openApi } = words.value;
  return (
    <header class="header">
      <a class="brand" href={hrefOf("find")}>
        <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
          <path d="M8 9l16 4M8 9l5 15M24 13L13 24" />
          <circle cx="8" cy="9" r="4" />
          <circle cx="24" cy="13" r="4" />
          <circle cx="13" cy="24" r="4" />
        </svg>
        <span>{product}</span>
      </a>
      <SearchBox />
      <div class="settings">
        <Languages />
        <ThemeButton />
        <a class="to-api" href="graphql" target="_blank" rel="noopener">
          {openApi}
        </a>
      </div>
      <nav class="menu" aria-label={menu}>
        {views.filter(({ about }) => about).map(({ name, title }) => (
          <a key={name} href={hrefOf(name)} aria-current={name === view ? "page" : undefined}>
            {title(words.value)}
          </a>
        ))}
      </nav>
    </header>
  );
}

function Languages() {
  return (
    <div class="languages" role="group" aria-label={words.value.language}>
      <button type="button" lang="zh-CN" aria-pressed={language.value === "zh"} onClick={() => chooseLanguage("zh")}>
        中文
      </button>
      <button type="button" lang="en" aria-pressed={language.value === "en"} onClick={() => chooseLanguage("en")}>
        English
      </button>
    </div>
  );
}

function ThemeButton() {
  const other = theme.value === "dark" ? "light" : "dark";
  const { toDark, toLight } = words.value.theme;
  const title = other === "dark" ? toDark : toLight;
  return (
    <button type="button" class="icon-button" title={title} aria-label={title} onClick={() => chooseTheme(other)}>
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
        {other === "dark" ? <path d="M20 14.5A8 8 0 1 1 9.5 4 6.5 6.5 0 0 0 20 14.5z" /> : <path d="M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M5 19l1.4-1.4M17.6 6.4L19 5" />}
      </svg>
    </button>
  );
}

// Starts the page: preferences, links that don't load it again, and the frame of all views.
import { render } from "preact";
import { App } from "./app.js";
import { followLinks } from "./state/address.js";
import { applyPreferences } from "./state/preferences.js";
import "./style/tokens.css";
import "./style/page.css";
import "./style/parts.css";
import "./style/print.css";

applyPreferences();
followLinks();
render(<App />, document.querySelector("#page")!);

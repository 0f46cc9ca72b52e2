// App: the address → the frame of the page, and in it the view that the address names.
import { Component, type ComponentChildren } from "preact";
import { Header } from "./header.js";
import { Notice } from "./parts/notice.js";
import { address, addressOf, hrefOf, writeSearch } from "./state/address.js";
import { words } from "./state/preferences.js";
import { serverAway } from "./state/use-answer.js";
import { ViewOf } from "./view-of.js";
import { views } from "./views.js";

export function App() {
  const { embed, view: name = "find" } = address.value;
  const view = views.find((row) => row.name === name);
  const whole = { ...address.value };
  delete (whole as Record<string, string>)["embed"];
  return (
    <div class={embed ? "frame embedded" : "frame"}>
      {!embed && (
        <a class="skip" href="#content" onClick={skip}>
          {words.value.skip}
        </a>
      )}
      {!embed && <Header view={name} />}
      {serverAway.value && (
        <p class="away" role="status">
          {serverAway.value === "unreachable" ? words.value.states.away : words.value.states.unavailable}
        </p>
      )}
      <main id="content" tabIndex={-1}>
        <Failsafe at={writeSearch(address.value)}>{view ? <ViewOf key={name} view={view} /> : <NoView />}</Failsafe>
      </main>
      {embed && (
        <p class="embedded-source">
          <a href={writeSearch(whole)} target="_blank" rel="noopener">
            {words.value.common.openFull}
          </a>
        </p>
      )}
    </div>
  );
}

function NoView() {
  return (
    <Notice kind="problem" title={words.value.states.noView}>
      <a href={hrefOf("find")}>{words.value.states.toStart}</a>
    </Notice>
  );
}

function skip(event: MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>("main")?.focus();
}

/** A fault of a view leaves the rest of the page usable; another address is another try. */
class Failsafe extends Component<{ at: string; children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  override componentDidUpdate({ at }: { at: string }): void {
    if (this.state.failed && at !== this.props.at) this.setState({ failed: false });
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ failed: true });
  }

  render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Notice kind="problem" title={words.value.states.broken}>
        <button type="button" class="button" onClick={() => location.assign(writeSearch(addressOf(address.value["view"] ?? "find", address.value)))}>
          {words.value.states.reload}
        </button>
      </Notice>
    );
  }
}

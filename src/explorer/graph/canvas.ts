// openCanvas: a drawing → an interactive picture of it in an element: pan, zoom, choose. With canvas-elements.ts all that knows Cytoscape.
import cytoscape, { type Collection, type Core } from "cytoscape";
import type { Drawing, Point } from "../drawing/drawing.js";
import type { Palette } from "../drawing/palette.js";
import { elementsOf, nameOf, styleOf } from "./canvas-elements.js";

export interface Canvas {
  /** `about` is marked as what the picture is about. */
  show(drawing: Drawing, palette: Palette, about: string): void;
  /** Makes one entity and its links stand out; none does with null. */
  choose(id: string | null): void;
  /** Brings one entity to the middle, as large as it is. */
  centre(id: string): void;
  pan(x: number, y: number): void;
  zoom(factor: number): void;
  /** All of it, however small. */
  fit(): void;
  /** As much of it as can be read, around what it is about. */
  begin(about: string): void;
  close(): void;
}

/** From here on a picture of the picture is moved while it is panned. */
const manyNodes = 150;
const smallest = 0.55;
const largest = 1.1;
const edge = 12;

export interface Sight {
  left: number;
  top: number;
  zoom: number;
}

interface Heard {
  onChoose(id: string | null): void;
  /** Where the picture's left top corner stands in the element, and how large the picture is. */
  onMove(sight: Sight): void;
}

export function openCanvas(element: HTMLElement, { onChoose, onMove }: Heard): Canvas {
  avoidInlineStyle();
  let core: Core | undefined;
  let shown: Drawing = { width: 0, height: 0, boxes: [], lines: [] };
  /** Names of links that are there only while their end is chosen. */
  let names: Collection | undefined;
  const open = (drawing: Drawing, palette: Palette, about: string): Core => {
    const many = drawing.boxes.length > manyNodes;
    const opened = cytoscape({
      container: element,
      elements: elementsOf(drawing, palette, about),
      style: styleOf(palette),
      // Fitting measures every element, and where the picture stands is set right after.
      layout: { name: "preset", fit: false },
      minZoom: 0.05,
      maxZoom: 2.5,
      // The wheel scrolls the page, as it does everywhere else on it.
      userZoomingEnabled: matchMedia("(pointer: coarse)").matches,
      autoungrabify: true,
      boxSelectionEnabled: false,
      hideLabelsOnViewport: false,
      pixelRatio: many ? 1 : "auto",
    });
    opened.on("tap", "node.box", (event) => onChoose((event.target as { id(): string }).id()));
    opened.on("tap", (event) => event.target === opened && onChoose(null));
    opened.on("viewport", () => onMove(sightOf(opened)));
    return opened;
  };
  const stand = (least: number, middle: Point): void => {
    if (!core) return;
    core.resize();
    const whole = Math.min((element.clientWidth - 2 * edge) / shown.width, (element.clientHeight - 2 * edge) / shown.height);
    core.zoom(Math.min(largest, Math.max(least, whole)));
    setMiddle(core, element, shown, middle);
  };
  return {
    show(drawing, palette, about) {
      const before = core && { zoom: core.zoom(), pan: { ...core.pan() } };
      core?.destroy();
      names = undefined;
      shown = { ...drawing, width: Math.max(1, drawing.width), height: Math.max(1, drawing.height) };
      core = open(drawing, palette, about);
      if (before) core.viewport(before);
      onMove(sightOf(core));
    },
    centre(id) {
      const entity = core?.getElementById(id);
      if (!core || !entity?.nonempty()) return;
      setMiddle(core, element, shown, entity.position());
    },
    choose(id) {
      core?.batch(() => {
        core?.elements().removeClass("lit faded");
        names?.remove();
        if (id === null) return;
        const chosen = core?.getElementById(id);
        if (!chosen || chosen.empty()) return;
        const near = chosen.closedNeighborhood();
        names = shown.namesOfChosen ? core?.add(shown.lines.flatMap((line) => (line.from === id || line.to === id ? nameOf(line) : []))) : undefined;
        const lit = near.union(core?.elements(".name").filter((name) => near.getElementById(name.data("of") as string).nonempty()) ?? near);
        core?.elements(".box, .name, edge").not(lit).addClass("faded");
        lit.addClass("lit");
      });
    },
    pan: (x, y) => core?.panBy({ x, y }),
    zoom: (factor) => core?.zoom({ level: core.zoom() * factor, renderedPosition: { x: element.clientWidth / 2, y: element.clientHeight / 2 } }),
    fit: () => stand(0, { x: shown.width / 2, y: shown.height / 2 }),
    begin(about) {
      const start = core?.getElementById(about);
      stand(smallest, start?.nonempty() ? start.position() : { x: 0, y: 0 });
    },
    close: () => core?.destroy(),
  };
}

function sightOf(core: Core): Sight {
  const { x, y } = core.pan();
  return { left: x, top: y, zoom: core.zoom() };
}

interface Size {
  width: number;
  height: number;
}

/** A point of the picture in the middle, but no room left empty that the picture could fill; what is smaller than the element stands in its middle. Cytoscape would measure every name for this. */
function setMiddle(core: Core, { clientWidth, clientHeight }: HTMLElement, { width, height }: Size, middle: Point): void {
  const zoom = core.zoom();
  const panFor = (at: number, extent: number, room: number): number => {
    const least = room - edge - extent * zoom;
    return least > edge ? (least + edge) / 2 : Math.min(edge, Math.max(least, room / 2 - at * zoom));
  };
  core.pan({ x: panFor(middle.x, width, clientWidth), y: panFor(middle.y, height, clientHeight) });
}

/** Cytoscape writes a style element for one rule, unless it finds one by this id; the content security policy forbids it. The rule is in graph.css. */
function avoidInlineStyle(): void {
  const id = "__________cytoscape_stylesheet";
  if (document.getElementById(id)) return;
  const stand = document.createElement("meta");
  stand.id = id;
  document.head.append(stand);
}

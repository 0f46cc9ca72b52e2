// openCanvas: a drawing → an interactive picture of it in an element: pan, zoom, choose. The only file that knows Cytoscape.
import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from "cytoscape";
import { type Drawing, inBox } from "../drawing/drawing.js";
import type { Palette } from "../drawing/palette.js";
import { kindOf, typeOf } from "../state/vocabulary.js";

export interface Canvas {
  show(drawing: Drawing, palette: Palette): void;
  /** Makes one entity and its links stand out; none does with null. */
  choose(id: string | null): void;
  /** Brings one entity to the middle, as large as it is. */
  centre(id: string): void;
  pan(x: number, y: number): void;
  zoom(factor: number): void;
  /** All of it, as large as it gets. */
  fit(): void;
  /** All of it if that can be read, else what it is about in the middle. */
  settle(about: string): void;
  close(): void;
}

/** From here on a picture of the picture is moved while it is panned. */
const manyNodes = 150;
/** Names are read from this size on, and are large enough at the other. */
const smallest = 0.7;
const largest = 1.1;
const edge = 12;
/** More names of links than this would hide everything. */
const mostNamedLinks = 16;

export function openCanvas(element: HTMLElement, onChoose: (id: string | null) => void): Canvas {
  avoidInlineStyle();
  let core: Core | undefined;
  const open = (drawing: Drawing, palette: Palette): Core => {
    const many = drawing.boxes.length > manyNodes;
    const opened = cytoscape({
      container: element,
      elements: elementsOf(drawing, palette),
      style: styleOf(palette, drawing.lines.length <= mostNamedLinks),
      layout: { name: "preset" },
      minZoom: 0.05,
      maxZoom: 2.5,
      // The wheel scrolls the page, as it does everywhere else on it.
      userZoomingEnabled: matchMedia("(pointer: coarse)").matches,
      autoungrabify: true,
      boxSelectionEnabled: false,
      textureOnViewport: many,
      hideLabelsOnViewport: false,
      pixelRatio: many ? 1 : "auto",
    });
    opened.on("tap", "node.box", (event) => onChoose((event.target as { id(): string }).id()));
    opened.on("tap", (event) => event.target === opened && onChoose(null));
    return opened;
  };
  return {
    show(drawing, palette) {
      const before = core && { zoom: core.zoom(), pan: { ...core.pan() } };
      core?.destroy();
      core = open(drawing, palette);
      if (before) core.viewport(before);
    },
    centre(id) {
      const entity = core?.getElementById(id);
      if (entity?.nonempty()) core?.center(entity);
    },
    choose(id) {
      core?.batch(() => {
        core?.elements().removeClass("lit faded");
        if (id === null) return;
        const chosen = core?.getElementById(id);
        if (!chosen || chosen.empty()) return;
        const lit = chosen.closedNeighborhood();
        core?.elements(".box, edge").not(lit).addClass("faded");
        lit.addClass("lit");
      });
    },
    pan: (x, y) => core?.panBy({ x, y }),
    zoom: (factor) => core?.zoom({ level: core.zoom() * factor, renderedPosition: { x: element.clientWidth / 2, y: element.clientHeight / 2 } }),
    fit() {
      core?.resize();
      core?.fit(undefined, edge);
      if (core && core.zoom() > largest) core.zoom(largest).center();
    },
    settle(about) {
      this.fit();
      if (!core || core.zoom() >= smallest) return;
      core.zoom(smallest);
      const start = core.getElementById(about);
      core.center(start.nonempty() ? start : undefined);
      const { x1, y1, w, h } = core.elements().boundingBox({ includeLabels: false });
      const { x, y } = core.pan();
      core.pan({ x: within(x, x1, w, element.clientWidth), y: within(y, y1, h, element.clientHeight) });
    },
    close: () => core?.destroy(),
  };
}

/** Where to pan to, so that no side shows more nothing than it must. */
function within(wanted: number, start: number, length: number, window: number): number {
  const [first, last] = [edge - start * smallest, window - edge - (start + length) * smallest];
  return last > first ? (first + last) / 2 : Math.min(first, Math.max(last, wanted));
}

/** Cytoscape writes a style element for one rule, unless it finds one by this id; the content security policy forbids it. The rule is in graph.css. */
function avoidInlineStyle(): void {
  const id = "__________cytoscape_stylesheet";
  if (document.getElementById(id)) return;
  const stand = document.createElement("meta");
  stand.id = id;
  document.head.append(stand);
}

/** Names start at the left edge of their box: Cytoscape sets them to its right, `indent` takes them back. */
function elementsOf({ width, bands = [], boxes, lines }: Drawing, palette: Palette): ElementDefinition[] {
  return [
    ...bands.map(({ kinds, y, height }): ElementDefinition => ({
      classes: "band",
      data: { id: `band ${y}`, width, height, indent: 12 - width, label: kinds.map((kind) => kindOf(kind).title).join(" · ") },
      position: { x: width / 2, y: y + height / 2 },
      selectable: false,
    })),
    ...boxes.map(({ id, kind, lines: text, x, y, width: wide, height }): ElementDefinition => {
      const { title, place } = kindOf(kind);
      return { classes: "box", data: { id, label: [title, ...text].join("\n"), hue: palette.kinds[place] ?? palette.muted, width: wide, height, indent: inBox.left - wide }, position: { x, y } };
    }),
    ...lines.map(({ id, type, basis, from, to }): ElementDefinition => ({ classes: basis === "INFERRED" ? "inferred" : "stated", data: { id: `link ${id}`, source: from, target: to, label: typeOf(type).title } })),
  ];
}

function styleOf(palette: Palette, named: boolean): StylesheetJson {
  const label = { label: "data(label)", "font-size": 11, color: palette.muted, "text-background-color": palette.sunken, "text-background-opacity": 0.9, "text-background-padding": "2px" };
  return [
    { selector: "core", style: { "active-bg-opacity": 0 } },
    { selector: "node", style: { width: "data(width)", height: "data(height)", "font-family": palette.sans, "overlay-opacity": 0 } },
    {
      selector: ".band",
      style: { shape: "round-rectangle", "background-color": palette.sunken, label: "data(label)", "font-size": 11, color: palette.muted, "text-valign": "top", "text-halign": "right", "text-margin-x": "data(indent)", "text-margin-y": 20, events: "no", "z-index": 0, "z-index-compare": "manual" },
    },
    {
      selector: ".box",
      style: {
        shape: "round-rectangle", "background-color": palette.surface, "border-color": "data(hue)", "border-width": 1.6, label: "data(label)", "font-size": 13, color: palette.ink,
        "text-wrap": "wrap", "text-max-width": "220", "text-valign": "center", "text-halign": "right", "text-margin-x": "data(indent)", "text-justification": "left", "line-height": 1.3, "z-index": 2, "z-index-compare": "manual",
      },
    },
    { selector: "edge", style: { width: 1.3, "line-color": palette.muted, "target-arrow-color": palette.muted, "target-arrow-shape": "triangle", "arrow-scale": 0.9, "curve-style": "straight", "line-opacity": 0.75, events: "no", "overlay-opacity": 0, "z-index": 1, "z-index-compare": "manual", ...(named ? label : {}) } },
    { selector: "edge.inferred", style: { "line-style": "dashed", "line-dash-pattern": [6, 5] } },
    { selector: ".faded", style: { opacity: 0.2 } },
    { selector: ".box.lit", style: { "border-width": 2.5 } },
    { selector: "edge.lit", style: { width: 2, "line-color": palette.accent, "target-arrow-color": palette.accent, "line-opacity": 1, ...label } },
  ] as unknown as StylesheetJson;
}

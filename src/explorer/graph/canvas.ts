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
  /** All of it, as large as it gets; but never so small that nothing can be read: then what it is about, in the middle. */
  fit(about: string): void;
  close(): void;
}

/** From here on a picture of the picture is moved while it is panned. */
const manyNodes = 150;
const smallest = 0.55;
const largest = 1.1;
const edge = 12;
/** More names of links than this would hide everything. */
const mostNamedLinks = 16;

export function openCanvas(element: HTMLElement, onChoose: (id: string | null) => void): Canvas {
  avoidInlineStyle();
  let core: Core | undefined;
  let size: Size = { width: 0, height: 0 };
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
      size = { width: Math.max(1, drawing.width), height: Math.max(1, drawing.height) };
      core = open(drawing, palette);
      if (before) core.viewport(before);
    },
    centre(id) {
      const entity = core?.getElementById(id);
      if (!core || !entity?.nonempty()) return;
      stand(core, element, size, entity.position());
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
    fit(about) {
      if (!core) return;
      core.resize();
      const whole = Math.min((element.clientWidth - 2 * edge) / size.width, (element.clientHeight - 2 * edge) / size.height);
      core.zoom(Math.min(largest, Math.max(smallest, whole)));
      const start = core.getElementById(about);
      stand(core, element, size, start.nonempty() ? start.position() : { x: 0, y: 0 });
    },
    close: () => core?.destroy(),
  };
}

interface Size {
  width: number;
  height: number;
}

/** A point of the picture in the middle, but no room left empty that the picture could fill; what is smaller than the element stands in its middle. Cytoscape would measure every name for this. */
function stand(core: Core, { clientWidth, clientHeight }: HTMLElement, { width, height }: Size, middle: { x: number; y: number }): void {
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

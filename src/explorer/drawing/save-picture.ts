// saveSvg, savePng, saveCsv: what is drawn or listed → a file that the browser saves. Nothing leaves this machine.
import { render, type VNode } from "preact";

/** Drawn anew, apart from the page, so that nothing of the page gets into the file. The picture goes into the place that its caption leaves for it. */
export function svgText(picture: VNode, captionFor: (size: { width: number; height: number }) => VNode): string {
  const svg = draw(picture);
  const whole = draw(captionFor({ width: Number(svg.getAttribute("width")), height: Number(svg.getAttribute("height")) }));
  whole.querySelector(":scope > g")?.append(svg);
  return new XMLSerializer().serializeToString(whole);
}

function draw(picture: VNode): SVGElement {
  const holder = document.createElement("div");
  render(picture, holder);
  const svg = holder.querySelector("svg");
  if (!svg) throw new TypeError("There is no picture to save");
  const drawn = svg.cloneNode(true) as SVGElement;
  render(null, holder);
  return drawn;
}

export function saveSvg(text: string, name: string): void {
  saveBlob(new Blob([text], { type: "image/svg+xml" }), `${name}.svg`);
}

/** Browsers refuse canvases of more. */
const mostPixels = 12_000;

export async function savePng(text: string, name: string): Promise<void> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    await image.decode();
    const scale = Math.min(2, mostPixels / Math.max(image.width, image.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (blob) saveBlob(blob, `${name}.png`);
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

/** As spreadsheets open it right: a byte order mark, and what would be taken for a formula gets an apostrophe before it. */
export async function saveCsv(records: (string | number | null)[][], name: string): Promise<void> {
  const { stringify } = await import("csv-stringify/browser/esm/sync");
  const text = stringify(records, { bom: true, escape_formulas: true, record_delimiter: "windows", quoted_match: /[\r\n]/, eof: false });
  saveBlob(new Blob([text], { type: "text/csv" }), `${name}.csv`);
}

function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name.replaceAll("/", "-");
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

// drawChart: groups of bars → an SVG that can be read on light and on dark pages. Each group has a scale of its own.

export interface Chart {
  title: string;
  /** Which way is better, for the reader. */
  note: string;
  groups: { name: string; bars: Bar[] }[];
}

export interface Bar {
  label: string;
  value: number;
  /** The value as it is written beside the bar. */
  text: string;
  /** One of the palette. */
  color: number;
}

const width = 760;
const labelWidth = 190;
const barWidth = 430;
const barHeight = 15;
const lineHeight = 19;
const groupHeader = 26;
const groupGap = 12;
const top = 58;

/** Told apart by people who don't see all colours, and light enough or dark enough on both grounds (after Okabe and Ito). */
const palette = ["#0072b2", "#56b4e9", "#d55e00", "#009e73", "#8a8a8a"];

export function drawChart({ title, note, groups }: Chart): string {
  let y = top;
  const parts: string[] = [];
  for (const { name, bars } of groups) {
    const most = Math.max(...bars.map(({ value }) => value));
    parts.push(`<text class="group" x="16" y="${y + 14}">${escape(name)}</text>`);
    y += groupHeader;
    for (const { label, value, text, color } of bars) {
      const length = Math.max(1, (value / most) * barWidth).toFixed(1);
      parts.push(
        `<text class="label" x="${labelWidth - 8}" y="${y + 12}">${escape(label)}</text>`,
        `<rect x="${labelWidth}" y="${y}" width="${length}" height="${barHeight}" rx="2" fill="${palette[color] ?? palette[0]}"/>`,
        `<text class="value" x="${labelWidth + Number(length) + 6}" y="${y + 12}">${escape(text)}</text>`,
      );
      y += lineHeight;
    }
    y += groupGap;
  }
  const described = groups.map(({ name, bars }) => `${name}: ${bars.map(({ label, text }) => `${label} ${text}`).join(", ")}`).join("; ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img" aria-labelledby="title description">
<title id="title">${escape(title)}</title>
<desc id="description">${escape(described)}</desc>
<style>
  text { font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif; font-size: 12px; fill: #1f2328; }
  .ground { fill: #ffffff; stroke: #d0d7de; }
  .title { font-size: 16px; font-weight: 600; }
  .group { font-size: 13px; font-weight: 600; }
  .note { fill: #59636e; }
  .label { text-anchor: end; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .ground { fill: #0d1117; stroke: #30363d; }
    .note { fill: #9198a1; }
  }
</style>
<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${y - 1}" rx="6"/>
<text class="title" x="16" y="26">${escape(title)}</text>
<text class="note" x="16" y="45">${escape(note)}</text>
${parts.join("\n")}
</svg>
`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

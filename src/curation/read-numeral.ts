// readNumeral: a number in Arabic or Chinese digits, with 万 and 亿 → its value. Shifted as text: 1.12亿 is exactly 112000000.

/** Matches a number without its magnitude: `1,200.5`, `二十五`. */
export const numeralPattern = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[零〇一二两三四五六七八九十百千万亿]+`;

/** Matches a magnitude after a number; 千 and 百 are none where they begin a unit (千瓦, 千米, 百帕). */
export const magnitudePattern = String.raw`[十百千]?万亿|[十百千]?[万亿]|千(?![瓦米克伏卡赫焦帕安])|百(?!帕)`;

const exponents: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const digits = "零一二三四五六七八九";

/** `numeral` as `numeralPattern` matches it, `magnitude` as `magnitudePattern` does or "". */
export function readNumeral(numeral: string, magnitude: string): number {
  const plain = /^\d/.test(numeral) ? numeral.replaceAll(",", "") : String(readChinese(numeral));
  const exponent = [...magnitude].reduce((sum, word) => sum + (exponents[word] ?? 0), 0);
  return Number(`${plain}e${exponent}`);
}

/** 二〇二三 digit by digit; 两千三百五十万 by places, where 万 and 亿 lift all that stands before them. */
function readChinese(numeral: string): number {
  const words = numeral.replaceAll("〇", "零").replaceAll("两", "二");
  if (/^[零一二三四五六七八九]{2,}$/.test(words)) return Number([...words].map((word) => digits.indexOf(word)).join(""));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const word of words) {
    const exponent = exponents[word];
    if (exponent === undefined) digit = digits.indexOf(word);
    else if (exponent < 4) {
      section += (digit || 1) * 10 ** exponent;
      digit = undefined;
    } else {
      const lifted = section + (digit ?? 0);
      total = lifted === 0 ? Math.max(total, 1) * 10 ** exponent : total + lifted * 10 ** exponent;
      section = 0;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}

// Phrased: a text for large type or narrow room → the same, that breaks in Chinese only between words and after marks.

/** Between these a line may begin; within words of other writing and beside their marks browsers know themselves. */
const ending = /[\p{Script=Han}\p{Pe}\p{Pf}]$/u;
const beginning = /^[\p{Script=Han}\p{N}\p{Ps}\p{Pi}]/u;

export function Phrased({ text }: { text: string }) {
  // Browsers that know no words break as they do elsewhere.
  if (!("Segmenter" in Intl)) return <>{text}</>;
  const words = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(text)].map(({ segment }) => segment);
  return (
    <span class="phrased">
      {words.map((word, index) => [beginning.test(word) && ending.test(words[index - 1] ?? "") && <wbr key={index} />, word])}
    </span>
  );
}

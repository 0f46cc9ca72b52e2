// citeproc-js has no types: as much of it as the tests use.
declare module "citeproc" {
  interface System {
    retrieveLocale(lang: string): string;
    retrieveItem(id: string): unknown;
  }
  interface Engine {
    setOutputFormat(format: "text"): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [unknown, string[]];
  }
  const CSL: { Engine: new (system: System, style: string, lang: string) => Engine };
  export default CSL;
}

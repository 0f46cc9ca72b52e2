// In: an environment. Out: the same, with a UTF-8 locale: without one Java can't open /home/李/….

export function allowUnicodePaths(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const locale = environment["LC_ALL"] || environment["LC_CTYPE"] || environment["LANG"] || "";
  return /utf-?8/i.test(locale) ? environment : { ...environment, LC_ALL: "C.UTF-8" };
}

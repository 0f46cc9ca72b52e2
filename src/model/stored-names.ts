// storedNames: a property that is kept in both languages → the names it is stored by.

/** The names of the two stored properties of a text: `name` is kept as `nameZh` and `nameEn`. */
export function storedNames(property: string): { zh: string; en: string } {
  return { zh: `${property}Zh`, en: `${property}En` };
}

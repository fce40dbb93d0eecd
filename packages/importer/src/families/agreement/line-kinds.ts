/** A number and a title; the number may be glued to it. */
export const HEADING = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s*(?=[\p{Lu}"“”»])(\S.*)$/u;

/** A row of a table, which may begin with a number as a heading does: three cells or more, parted by tabulators, or by spaces with an amount last. */
export const isTableRow = (text: string): boolean =>
  /\t.*\t/u.test(text) || /\S\s{2,}\S.*\s{2,}-?\d[\d.,]*$/u.test(text);

/** What an annex, or the survey of an agreement's amounts, begins with. A line may begin within a sentence that names one. */
export const ANNEX =
  /^(?:Bilag|BILAG)\b|^(?:Økonomisk oversigt|ØKONOMISK OVERSIGT|Økonomioversigt|Oversigt over (?:aftalens )?økonomi(?:en)?|Aftalens økonomi(?:ske konsekvenser)?)\b[^.]*$/u;

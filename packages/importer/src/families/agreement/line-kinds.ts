/** A number and a title; the number may be glued to it. */
export const HEADING = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s*(?=[\p{Lu}"“”»])(\S.*)$/u;

/** What an annex, or the survey of an agreement's amounts, begins with. A line may begin within a sentence that names one. */
export const ANNEX =
  /^(?:Bilag|BILAG)\b|^(?:Økonomisk oversigt|ØKONOMISK OVERSIGT|Økonomioversigt|Oversigt over (?:aftalens )?økonomi(?:en)?|Aftalens økonomi(?:ske konsekvenser)?)\b[^.]*$/u;

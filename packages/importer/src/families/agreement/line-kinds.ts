/** A number and a title; the number may be glued to it. */
export const HEADING = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s*(?=[\p{Lu}"“”»])(\S.*)$/u;

/** What an annex, or the survey of an agreement's amounts, begins with. */
export const ANNEX =
  /^(?:Bilag|BILAG)\b|^(?:økonomisk oversigt|økonomioversigt|oversigt over (?:aftalens )?økonomi(?:en)?|aftalens økonomi(?:ske konsekvenser)?)\b[^.]*$/iu;

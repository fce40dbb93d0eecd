const YEAR = String.raw`(?: for)? (20\d\d)(?!\d)`;
const NAMES: readonly RegExp[] = [
  // "Aftale om budget 2025", "budgetaftalen for 2025", "budgetforlig 2025-2028", "forliget om budgettet for 2025".
  new RegExp(
    String.raw`(?:(?:aftale|forlig)(?:n|et)? om budget(?:tet)?|budgetaftalen?|budgetforlig(?:et)?)${YEAR}`,
    'iu',
  ),
  // "Opfølgning på budget 2025": what else is said of a budget's year names no agreement.
  new RegExp(
    String.raw`(?:opfølgning|implementering|udmøntning|gennemførelse|udskydelser?|udskudt|status)\P{L}(?:[^.]* )?budget(?:tet)?${YEAR}`,
    'iu',
  ),
];

/** The year of the budget agreement that a text names; null where it names none. */
export function budgetYearNamed(text: string): number | null {
  for (const name of NAMES) {
    const year = name.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

/** The name that a text has of a budget agreement: "Aftale om budget 2031" in "Anden opfølgning på Aftale om budget 2031"; null where it has none. */
export function agreementNamed(text: string): string | null {
  const [name] = NAMES[0]!.exec(text) ?? [];
  return name === undefined ? null : name.charAt(0).toLocaleUpperCase('da') + name.slice(1);
}

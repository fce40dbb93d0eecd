import type { PostponementView, RoundView } from '@aftalespor/domain/view-model';

/** The rounds in their order, each postponement after what was dated before it; one without a date stands last. */
export function inTime(
  rounds: readonly RoundView[],
  postponements: readonly PostponementView[],
): (RoundView | PostponementView)[] {
  const before = (date: string) =>
    1 + rounds.findLastIndex(({ reportedOn, dueOn }) => (reportedOn ?? dueOn ?? '9999') <= date);
  const places = postponements.map(({ statedOn }) => (statedOn ? before(statedOn) : rounds.length));
  const at = (place: number) => postponements.filter((_, index) => places[index] === place);
  return [...rounds.flatMap((round, place) => [...at(place), round]), ...at(rounds.length)];
}

/** What leads beyond the one agreement: the other agreements of a promise, and proposals to postpone. */
import { DANISH_POSTPONEMENT_WORDS } from '@aftalespor/domain/danish-words';
import { formatDate } from '@aftalespor/domain/format';
import type { PostponementWords } from '@aftalespor/domain/postponement-words';
import type {
  InitiativeView,
  PostponementView,
  PromiseStepView,
  RoundView,
  ThreadStepView,
} from '@aftalespor/domain/view-model';
import type { Language } from '@aftalespor/domain/words';
import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../element/link.js';
import { inLanguage } from '../language/language.js';
import { MESSAGES } from '../messages/messages.js';
import { ACROSS_MESSAGES, type AcrossMessages } from './across.messages.js';
import { inTime } from './in-time.js';

export { styles } from './across.styles.js';

const messages = (language: Language) => inLanguage(language, 'across', ACROSS_MESSAGES);

/** The words of proposals to postpone. */
export function postponementWords(language: Language): PostponementWords {
  return inLanguage(language, 'postponement', DANISH_POSTPONEMENT_WORDS);
}

/** "Foreslået udskudt til 2021 pr. 19. april 2020; partierne bakker op". What came of it stands first, where it is known. */
export function postponementLine(
  { toYear, statedOn, partiesPosition, outcome }: PostponementView,
  language: Language,
): string {
  const m = messages(language);
  const words = postponementWords(language);
  const what = outcome ? words.postponementOutcome[outcome] : m.postpone;
  const year = toYear && outcome !== 'NOT_POSTPONED' ? ` ${m.to} ${toYear}` : '';
  const when = statedOn ? ` ${asOf(statedOn, language)}` : '';
  const answer = partiesPosition
    ? `; ${m.parties} ${words.partiesPosition[partiesPosition].toLowerCase()}`
    : '';
  return `${what}${year}${when}${answer}`;
}

/** The year of a step; of an agreement without a budget year the first that its title names, or the title. */
export function yearOf({ agreement }: PromiseStepView): string {
  const { budgetYear, title } = agreement;
  return budgetYear ? `${budgetYear}` : (/\d{4}/.exec(title)?.[0] ?? title);
}

/** What a card's list of facts says of it: each with its label, a further one of the same kind without. */
export function acrossFacts(
  { ref, promise, postponements = [] }: InitiativeView,
  language: Language,
): [label: string, value: unknown][] {
  const m = messages(language);
  return [
    ...postponements.map((each, index): [string, string] => [
      index ? '' : m.postponement,
      postponementLine(each, language),
    ]),
    [m.promise, alsoIn(ref, promise?.steps ?? [], m)],
  ];
}

/** "Også i 2020 og 2024. Måske samme løfte i 2022." Each year leads to its page; nothing where there is no other. */
function alsoIn(here: string, steps: PromiseStepView[], m: AcrossMessages): TemplateResult[] | undefined {
  const lines = (['CONFIRMED', 'SUGGESTED'] as const).flatMap((basis) => {
    const others = steps.filter((step) => step.ref !== here && step.basis === basis);
    const years = others.map(
      (step, place) =>
        html`${place ? (others[place + 1] ? ', ' : ` ${m.and} `) : ''}${link(
          step.href,
          yearOf(step),
          `${yearOf(step)}: ${step.title}`,
        )}`,
    );
    return others[0] ? [html`<p>${basis === 'CONFIRMED' ? m.alsoIn : m.maybeIn} ${years}</p>`] : [];
  });
  return lines[0] && lines;
}

/** The entries of a timeline in their order: each round as the timeline draws it, and the proposals between them. */
export function entries(
  rounds: readonly RoundView[],
  postponements: readonly PostponementView[],
  drawRound: (round: RoundView) => TemplateResult,
  language: Language,
): TemplateResult[] {
  return inTime(rounds, postponements).map((each) =>
    'period' in each ? drawRound(each) : postponed(each, language),
  );
}

function postponed(of: PostponementView, language: Language): TemplateResult {
  return html`<li part="round" class="postponed">
    <div>
      <p class="strong">${messages(language).postponement}</p>
      <p class="small">${of.statedOn && asOf(of.statedOn, language)}</p>
    </div>
    <p part="postponement">
      ${of.committee && html`<span lang="da">${of.committee.name}: </span>`}${postponementLine({ ...of, statedOn: null }, language)}
    </p>
  </li>`;
}

/** The agreements of a promise down a timeline: each with its year, what it is called there, and its entries. */
export function agreements(
  steps: readonly ThreadStepView[],
  here: string,
  drawEntries: (step: ThreadStepView) => TemplateResult,
  language: Language,
): TemplateResult {
  return html`<ol part="agreements">
    ${steps.map((step) => {
      const { agreement, basis, title, number, ref } = step;
      const name = number ? `${number} ${title}` : title;
      return html`<li part="agreement" class="step">
        <div class="year">
          <p class="strong">${yearOf(step)}</p>
          <p lang="da">
            ${ref === here ? name : link(step.href, name)}
            <span class="small">${agreement.title}</span>
          </p>
          ${
            basis === 'SUGGESTED' && ref !== here
              ? html`<p class="small maybe">${messages(language).maybe}</p>`
              : nothing
          }
        </div>
        ${drawEntries(step)}
      </li>`;
    })}
  </ol>`;
}

function asOf(date: string, language: Language): string {
  return `${inLanguage(language, 'messages', MESSAGES).asOf} ${formatDate(date, language)}`;
}

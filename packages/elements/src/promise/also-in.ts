/** The other agreements that a promise is in, in one line that leads along it. */
import type { InitiativeView, PromiseStepView } from '@aftalespor/domain/view-model';
import type { Language } from '@aftalespor/domain/words';
import { html, type TemplateResult } from 'lit';
import { link } from '../element/link.js';
import { MESSAGES, type Messages } from '../messages/messages.js';

/** "Også i 2020 og 2024. Måske samme løfte i 2022." Each year leads to its page; nothing where there is no other. */
export function alsoIn(
  { ref, promise }: Pick<InitiativeView, 'ref' | 'promise'>,
  language: Language,
): TemplateResult[] | undefined {
  const m = MESSAGES[language];
  const others = promise?.steps.filter((step) => step.ref !== ref) ?? [];
  const lines = (['CONFIRMED', 'SUGGESTED'] as const).flatMap((basis) => {
    const steps = others.filter((step) => step.basis === basis);
    return steps[0] ? [line(basis === 'CONFIRMED' ? m.alsoIn : m.maybeIn, steps, m)] : [];
  });
  return lines[0] && lines;
}

/** The year of a step; of an agreement without a budget year the first that its title names, or the title. */
export function yearOf({ agreement }: PromiseStepView): string {
  const { budgetYear, title } = agreement;
  return budgetYear ? `${budgetYear}` : (/\d{4}/.exec(title)?.[0] ?? title);
}

function line(begin: string, steps: PromiseStepView[], m: Messages): TemplateResult {
  const last = steps.length - 1;
  return html`<p>
    ${begin}
    ${steps.map(
      (step, place) =>
        html`${place ? (place === last ? ` ${m.and} ` : ', ') : ''}${link(
          step.href,
          yearOf(step),
          `${yearOf(step)}: ${step.title}`,
        )}`,
    )}
  </p>`;
}

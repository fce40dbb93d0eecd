import type { DraftAgreement, DraftAmount, DraftFollowUp, DraftInitiative } from '@aftalespor/domain/draft';
import { parseRef } from '@aftalespor/domain/ref';
import type { Rules } from './rules.js';

/** Checks the initiatives of a draft, with their milestones, follow-ups and amounts. */
export class InitiativeCheck {
  readonly #rules: Rules;

  constructor(rules: Rules) {
    this.#rules = rules;
  }

  initiative(agreement: DraftAgreement, initiative: DraftInitiative): void {
    const { key, section, number, ordinal } = initiative;
    this.#rules.refersWithin(agreement, 'section', section, key, 'section');
    this.#rules.number(key, number);
    if (number === null && ordinal === null)
      this.#rules.problems.add(
        'NO_NUMBER',
        key,
        'ordinal',
        null,
        'a printed number, or for a bullet its place in the section, is expected',
        'Set ordinal.',
      );
    for (const [n, { body }] of initiative.responsibilities.entries())
      this.#rules.refers('body', body, key, `responsibilities[${n}].body`);
    for (const [n, alias] of initiative.aliases.entries()) {
      const parsed = parseRef(alias);
      if ('error' in parsed)
        this.#rules.problems.add(
          'INVALID_FIELD',
          key,
          `aliases[${n}]`,
          alias,
          'an earlier ref is expected, as in "ballerup/budget-2018/3.01"',
          'Correct it.',
        );
    }
    this.#milestones(agreement, initiative);
    this.#followUps(agreement, initiative);
    for (const statement of initiative.economyStatements) this.#amounts(statement.key, statement.amounts);
    this.#amounts(key, initiative.amounts);
  }

  #milestones(agreement: DraftAgreement, { key, milestones }: DraftInitiative): void {
    this.#rules.distinct(
      key,
      'milestones',
      milestones.map(({ round }) => round),
    );
    for (const [n, { round, versions }] of milestones.entries()) {
      const field = `milestones[${n}]`;
      this.#rules.refersWithin(agreement, 'round', round, key, `${field}.round`);
      for (const [v, { statedOn, state, label }] of versions.entries()) {
        this.#rules.dates(key, { [`${field}.versions[${v}].statedOn`]: statedOn });
        const before = versions[v - 1]?.statedOn;
        if (before !== undefined && before >= statedOn)
          this.#rules.problems.add(
            'WRONG_ORDER',
            key,
            `${field}.versions[${v}].statedOn`,
            statedOn,
            `a day after the version before (${before}) is expected`,
            'Sort the versions by date; of one day there is one.',
            before,
          );
        if (state === 'NONE_SET' && label !== null)
          this.#rules.problems.add(
            'LABEL_WITHOUT_MILESTONE',
            key,
            `${field}.versions[${v}].label`,
            label,
            'null is expected where no milestone is set',
            'Remove the label, or set the state to SET.',
          );
      }
    }
  }

  #followUps(agreement: DraftAgreement, { key, followUps }: DraftInitiative): void {
    const chain = new Map<string, string | null>(
      followUps.map((followUp) => [followUp.key, followUp.supersedes]),
    );
    for (const followUp of followUps) {
      const record = followUp.key;
      this.#rules.refersWithin(agreement, 'round', followUp.round, record, 'round');
      this.#rules.dates(record, { recordedAt: followUp.recordedAt });
      this.#reason(record, 'effort', followUp.effort);
      this.#reason(record, 'economy', followUp.economy);
      this.#supersedes(key, followUp, followUps);
      const seen = new Set([record]);
      for (let above = followUp.supersedes; above; above = chain.get(above) ?? null) {
        if (seen.has(above)) {
          this.#rules.circular(record, 'supersedes', followUp.supersedes);
          break;
        }
        seen.add(above);
      }
    }
  }

  #reason(
    record: string,
    axis: string,
    assessment: DraftFollowUp['effort'] | DraftFollowUp['economy'],
  ): void {
    if (assessment?.basis === 'DERIVED' && assessment.reason === null)
      this.#rules.problems.add(
        'MISSING_REASON',
        record,
        `${axis}.reason`,
        null,
        'the reason for our reading is expected where the basis is DERIVED',
        'Say what in the note and which printed definition.',
      );
    if (assessment?.basis === 'STATED' && assessment.reason !== null)
      this.#rules.problems.add(
        'UNEXPECTED_REASON',
        record,
        `${axis}.reason`,
        assessment.reason,
        'null is expected where the document prints the smiley',
        'Remove the reason, or set the basis to DERIVED.',
      );
  }

  #supersedes(
    initiative: string,
    { key, round, recordedAt, supersedes }: DraftFollowUp,
    all: readonly DraftFollowUp[],
  ): void {
    if (supersedes === null) return;
    const stored = this.#rules.known.state.get('followUp', supersedes)?.row;
    const offered = all.find((candidate) => candidate.key === supersedes);
    const earlier =
      offered ??
      (stored?.initiativeId === initiative
        ? { round: stored.roundId, recordedAt: String(stored.recordedAt) }
        : null);
    if (!earlier || earlier.round !== round)
      this.#rules.problems.add(
        'MISSING_REFERENCE',
        key,
        'supersedes',
        supersedes,
        'a follow-up of the same initiative and round is expected',
        'Correct the key.',
        'followUp',
      );
    else if (earlier.recordedAt > recordedAt)
      this.#rules.problems.add(
        'WRONG_ORDER',
        key,
        'recordedAt',
        recordedAt,
        `a day not before that of the superseded record (${earlier.recordedAt}) is expected`,
        'Correct the date.',
        earlier.recordedAt,
      );
  }

  #amounts(record: string, amounts: readonly DraftAmount[]): void {
    for (const [n, { fromYear, toYear, thousandKroner }] of amounts.entries()) {
      this.#rules.years(record, `amounts[${n}].`, fromYear, toYear);
      this.#rules.thousandKroner(record, `amounts[${n}].thousandKroner`, thousandKroner);
    }
  }
}

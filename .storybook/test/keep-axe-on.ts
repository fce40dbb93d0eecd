/** What of a story decides whether axe judges it. */
export interface StoryToCheck {
  id: string;
  parameters: Record<string, unknown>;
  globals: Record<string, unknown>;
}

interface AxeParameters {
  test?: string;
  disable?: boolean;
  element?: unknown;
  context?: unknown;
  config?: { rules?: { id: string; enabled?: boolean }[]; disableOtherRules?: boolean };
  options?: { runOnly?: unknown; rules?: Record<string, { enabled?: boolean }> };
}

/** Why axe would not judge the whole story by all its rules, or null. */
export function axeIsOff({ parameters, globals }: Omit<StoryToCheck, 'id'>): string | null {
  const axe = (parameters.a11y ?? {}) as AxeParameters;
  if (axe.test !== 'error') return `a11y.test is "${String(axe.test)}"`;
  if (axe.disable) return 'a11y.disable is set';
  if ((globals.a11y as { manual?: boolean } | undefined)?.manual) return 'the global a11y.manual is set';
  if (axe.element ?? axe.context) return 'a11y.context leaves out a part of the story';
  if (axe.config?.disableOtherRules || axe.options?.runOnly) return 'only some of the rules run';
  const rules = [
    ...(axe.config?.rules ?? []),
    ...Object.entries(axe.options?.rules ?? {}).map(([id, rule]) => ({ id, ...rule })),
  ];
  const off = rules.find(({ enabled }) => enabled === false);
  return off ? `the rule "${off.id}" is off` : null;
}

/** Runs before every story: one that switches axe off in any way fails. */
export function keepAxeOn(story: StoryToCheck): void {
  const why = axeIsOff(story);
  if (why)
    throw new Error(`${story.id}: every story is judged by axe, but ${why}. Repair what axe finds instead.`);
}

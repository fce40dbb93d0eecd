import type { builder as schemaBuilder } from './builder.js';

/** An enum from one of domain's lists, with a description for each value; a value without one does not compile. */
export function enumType<const Values extends readonly string[]>(
  builder: typeof schemaBuilder,
  name: string,
  values: Values,
  options: { description: string; values: Record<Values[number], string> },
) {
  const entries = values.map(
    (value) => [value, { description: options.values[value as Values[number]] }] as const,
  );
  return builder.enumType(name, {
    description: options.description,
    values: Object.fromEntries(entries) as { [Value in Values[number]]: { description: string } },
  });
}

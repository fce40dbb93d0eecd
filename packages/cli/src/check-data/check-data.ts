import { readData } from '../data/data.js';
import { readSettings } from '../settings/settings.js';

/** `aftalespor check-data`: says what a data folder holds; throws a Failure with every mistake in it. */
export async function checkData(
  directory: string | undefined,
  print: (line: string) => void,
): Promise<number> {
  // Only the one setting: a wrong PORT is no reason not to check data.
  const { dataDirectory } = readSettings({ DATA_DIR: directory ?? process.env.DATA_DIR });
  for (const { municipality, agreements } of await readData(dataDirectory))
    for (const { slug, initiatives, budgetLines, sections } of agreements)
      print(
        `${municipality.slug}/${slug}: ${initiatives.length} initiatives, ${budgetLines.length} annex lines, ${sections.length} sections`,
      );
  print(`No mistakes in ${dataDirectory}.`);
  return 0;
}

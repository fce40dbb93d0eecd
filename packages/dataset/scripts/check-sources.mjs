// Opens the source of each record and looks for what the record says. Needs the package to be built.
import { loadDataset } from '../dist/dataset/dataset.js';
import { checkSources } from '../dist/sources/sources.js';

let failed = false;
for (const draft of await loadDataset(process.env.DATA_DIR || undefined)) {
  const { municipality, checked, absent, problems } = checkSources(draft);
  for (const problem of problems) console.error(problem);
  for (const file of absent) console.log(`${municipality}: not checked: documents absent (${file})`);
  console.log(`${municipality}: ${checked} places looked at, ${problems.length} without what the data say`);
  failed ||= problems.length > 0;
}
process.exitCode = failed ? 1 : 0;

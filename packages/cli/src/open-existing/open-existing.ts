import { openDatabase, type Database } from '@aftalespor/database/client';
import { migrateDatabase } from '@aftalespor/database/migrate';
import { providerOf, sqliteFile } from '@aftalespor/database/url';
import { existsSync } from 'node:fs';
import { Failure } from '../failure/failure.js';
import { readSettings } from '../settings/settings.js';

/**
 * Opens the database that `--database` or `DATABASE_URL` names, for the time that `work` takes. It must be there, unless
 * `isNew`: a name that is misspelt would otherwise make a new, empty one.
 */
export async function withDatabase<Result>(
  url: string | undefined,
  work: (database: Database) => Promise<Result>,
  { isNew = false } = {},
): Promise<Result> {
  const { databaseUrl } = readSettings({ DATABASE_URL: url ?? process.env.DATABASE_URL });
  if (!isNew && providerOf(databaseUrl) === 'sqlite' && !existsSync(sqliteFile(databaseUrl)))
    throw new Failure(
      `DATABASE_URL: der er ingen database i ${sqliteFile(databaseUrl)}. \`aftalespor start\` laver den; kør dette, hvor du startede den, eller nævn den med --database.`,
    );
  await migrateDatabase(databaseUrl);
  const database = await openDatabase(databaseUrl);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** The slug of the municipality meant: the one given, or the only one that the database has. */
export async function municipalityOf({ prisma }: Database, given: string | undefined): Promise<string> {
  const slugs = (await prisma.municipality.findMany({ orderBy: { slug: 'asc' } })).map(({ slug }) => slug);
  if (given !== undefined && slugs.includes(given)) return given;
  if (given === undefined && slugs.length === 1) return slugs[0]!;
  const there = slugs.length === 0 ? 'den har ingen' : `den har ${slugs.join(', ')}`;
  throw new Failure(
    given === undefined
      ? `--municipality: databasen skal have én kommune, eller du skal skrive hvilken; ${there}.`
      : `--municipality: databasen har ingen kommune "${given}"; ${there}.`,
  );
}

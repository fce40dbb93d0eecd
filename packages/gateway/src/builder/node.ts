/** What every type with a global id has in common: the id is the record's key, and what is not there is null. */
export const node = { id: { field: 'id', description: 'Global id' }, nullable: true } as const;

/** What a doubt in a section is about. A section without a number is known by its title here, which tells no record apart. */
export const sectionField = (section: string, field: string): string =>
  /^\d[\d.]*$/.test(section) ? `${section} ${field}` : field;

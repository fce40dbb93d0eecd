import { DOCUMENT_KINDS } from '@aftalespor/domain/agreement';
import { builder } from '../builder/builder.js';
import { node } from '../builder/node.js';
import { enumType } from '../builder/enum-type.js';

export const DocumentKindEnum = enumType(builder, 'DocumentKind', DOCUMENT_KINDS, {
  description: 'What a document is',
  values: {
    AGREEMENT: 'The agreement itself',
    IMPLEMENTATION: 'Udmøntning: the plan with its milestones',
    FOLLOW_UP: 'Opfølgning: status on the milestones, with smileys',
    POSTPONEMENTS: "A note of what the administration proposes to postpone, with the parties' replies",
    CONSTITUTION: 'Konstitueringsaftale: the agreement after an election',
  },
});

export const DocumentType = builder.prismaNode('Document', {
  ...node,
  description: 'A published document that values were read from',
  fields: (t) => ({
    kind: t.field({
      type: DocumentKindEnum,
      description: 'What it is',
      select: { kind: true },
      resolve: (it) => it.kind,
    }),
    title: t.exposeString('title', { description: 'Its title' }),
    date: t.exposeString('date', {
      nullable: true,
      description: 'Its date, YYYY-MM-DD; null when it has none',
    }),
    caseNumber: t.exposeString('caseNumber', {
      nullable: true,
      description: 'Sagsid (KLE); null when none is printed',
    }),
    sha256: t.exposeString('sha256', {
      nullable: true,
      description: 'Hash of the text that line numbers count in; null when unknown',
    }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'Its public address, http(s); null when it has none that we know',
    }),
    agreement: t.relation('agreement', { description: 'The agreement that it belongs to' }),
  }),
});

export const SourceType = builder.prismaObject('Source', {
  description: 'Where a value is printed',
  fields: (t) => ({
    document: t.relation('document', { description: 'The document' }),
    page: t.exposeInt('page', {
      nullable: true,
      description: 'Page, from 1; null where the text shows no pages',
    }),
    line: t.exposeInt('line', { description: "Line of the document's text, from 1" }),
  }),
});

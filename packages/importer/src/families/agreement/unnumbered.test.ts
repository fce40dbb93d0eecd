import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../document-text/document-text.js';
import { familyOf } from '../../family-of/family-of.js';
import { propose } from '../../proposal/proposal.js';
import { readFileText } from '../../read-file/read-file.js';
import { newMunicipality } from '../../new-municipality/new-municipality.js';
import { agreement } from './agreement.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const plain = (text: string) => readPlainText(bytes(text), 'aftale.txt');
const read = (text: string) => agreement.read(plain(text), { bodyNames: [] });

const CLOSING = `Budgetforlig 2031-2034

Lyngdal Kommune

1. Byen

1.1 Stier
Partierne er enige om:
a) at bygge stier til 2 mio. kr. i 2031
b) at sætte lys op
Udvalg: Teknik- og Miljøudvalget

1.2 Bænke
Partierne er enige om, at der sættes bænke op for 0,5 mio. kr. i 2032.

Økonomisk politik

Partierne er enige om, at kassebeholdningen skal være mindst 70 mio. kr. ved årets udgang.

Øvrige aftaler

Aftalen gælder, til det næste budget er vedtaget.
`;

describe('what stands below the last numbered section under a heading of its own', () => {
  const { sections, promises, facts, agreement: years } = read(CLOSING);

  it('is none of that section', () => {
    expect(sections.map(({ number, isNumbered }) => [number, isNumbered])).toEqual([
      ['1', true],
      ['1.1', true],
      ['1.2', true],
      ['Økonomisk politik', false],
      ['Øvrige aftaler', false],
    ]);
    expect(promises.find(({ section }) => section === '1.2')?.amounts).toMatchObject([
      { value: { thousandKroner: 500, fromYear: 2032 } },
    ]);
  });

  it('has the economic targets that it names, and they are no promise', () => {
    expect(facts.economicTargets).toMatchObject([{ value: 70, unit: 'mio. kr.' }]);
    expect(promises.map(({ section, ordinal }) => [section, ordinal])).toEqual([
      ['1.1', 1],
      ['1.1', 2],
      ['1.2', null],
    ]);
  });

  it('leaves a label on a line of its own to tell who is responsible for the list above it', () => {
    expect(promises.map(({ responsibilities }) => responsibilities.map(({ name }) => name))).toEqual([
      ['Teknik- og Miljøudvalget'],
      ['Teknik- og Miljøudvalget'],
      [],
    ]);
  });

  it('and the years are those of the title where there is no annex', () => {
    expect(years).toMatchObject({ budgetYear: 2031, periodFrom: 2031, periodTo: 2034 });
  });

  it('is the section’s own where other sections have such headings too', () => {
    const { sections: all } = read(
      CLOSING.replace(
        '1.2 Bænke\n',
        'Baggrund\n\nStierne er gamle, og der er mange af dem i hele byen.\n\n1.2 Bænke\n',
      ),
    );
    expect(all.map(({ number }) => number)).toEqual(['1', '1.1', '1.2']);
  });
});

describe('a text with headings in capitals and right above what they are of', () => {
  it('has sections one in another, and items with numbers below a lead', () => {
    const { sections, promises } = read(`BUDGETAFTALE FOR 2031 MED OVERSLAGSÅR 2032-2034

Aftaleparterne Venstre og SF er den 4. maj 2030 blevet enige om budgettet.

BØRN OG UNGE

Legepladser
Partierne er enige om at bygge legepladser i alle byer.

Mad
• Alle får frokost

DET GRØNNE

Partierne er enige om at:

1. Plante træer
2. Rense åen
`);
    expect(sections.map(({ title, parent }) => [title, parent])).toEqual([
      ['BØRN OG UNGE', null],
      ['Legepladser', 'BØRN OG UNGE'],
      ['Mad', 'BØRN OG UNGE'],
      ['DET GRØNNE', null],
    ]);
    expect(promises.map(({ section, ordinal, text }) => [section, ordinal, text])).toEqual([
      ['Legepladser', 1, 'Partierne er enige om at bygge legepladser i alle byer.'],
      ['Mad', 2, 'Alle får frokost'],
      ['DET GRØNNE', 3, 'Plante træer'],
      ['DET GRØNNE', 4, 'Rense åen'],
    ]);
  });
});

const HTML = `<!doctype html><html><body><h1>Budgetaftale 2031</h1>
<p>Aftale mellem Venstre, Danmarks Liberale Parti, Bylisten Lyngdal og løsgænger Bo Prøve om budgettet for Lyngdal Kommune 2031-2034.</p>
<h2>Børn</h2>
<h3>Legepladser</h3>
<p>Partierne er enige om, at der bygges legepladser for 2 mio. kr. i 2031.</p>
<p>Center: Center for Børn</p>
<h3>Mad</h3>
<ul><li>Alle får frokost</li><li>Alle får frugt</li></ul>
<h2>II. Ældre</h2>
<p>§ 1. Der bygges boliger for 3 mio. kr. i 2032.</p>
<p>§ 2. Der ansættes en sygeplejerske.</p>
`;

describe('an agreement whose sections have no numbers', async () => {
  const text = await readFileText(bytes(HTML), 'aftale.html');
  const { draft } = propose(text, newMunicipality(text)!);
  const [made] = draft.agreements;

  it('has those that the document says are headings, one in another', () => {
    expect(familyOf(text).name).toBe('agreement');
    expect(made!.sections.map(({ key, number, title, parent }) => [key, number, title, parent])).toEqual([
      ['lyngdal-2031-s-boern', null, 'Børn', null],
      ['lyngdal-2031-s-legepladser', null, 'Legepladser', 'lyngdal-2031-s-boern'],
      ['lyngdal-2031-s-mad', null, 'Mad', 'lyngdal-2031-s-boern'],
      ['lyngdal-2031-s-ii-aeldre', null, 'II. Ældre', null],
    ]);
  });

  it('has the promises by their places in the whole document, a paragraph with a § among them', () => {
    expect(
      made!.initiatives.map(({ key, number, ordinal, title, amounts }) => [
        key,
        number,
        ordinal,
        title,
        amounts.map(({ thousandKroner }) => thousandKroner).join(),
      ]),
    ).toEqual([
      ['lyngdal-2031-legepladser-b1', null, 1, 'Legepladser', '2000'],
      ['lyngdal-2031-mad-b2', null, 2, 'Alle får frokost', ''],
      ['lyngdal-2031-mad-b3', null, 3, 'Alle får frugt', ''],
      ['lyngdal-2031-ii-aeldre-b4', null, 4, 'Der bygges boliger for 3 mio. kr. i 2032', '3000'],
      ['lyngdal-2031-ii-aeldre-b5', null, 5, 'Der ansættes en sygeplejerske', ''],
    ]);
    expect(made!.initiatives[0]!.responsibilities).toMatchObject([{ printed: 'Center for Børn' }]);
  });

  it('is between parties, which nobody is who stands for none', () => {
    expect(draft.parties.map(({ name }) => name)).toEqual([
      'Venstre, Danmarks Liberale Parti',
      'Bylisten Lyngdal',
    ]);
  });

  it('is the same when it is read again', () => {
    const again = propose(text, { ...draft, origin: 'DOCUMENT' });
    expect(again.draft.agreements[0]).toEqual(made);
  });
});

describe('the name of a municipality above who made the agreement', () => {
  it.each(['Prøvekommunen', 'Lyngdal Byråd', 'Lyngdal Kommunalbestyrelse'])('is no section: %s', (name) => {
    const { sections, signedOn, facts } = read(`Aftale om budget 2031-2034

${name}

Aftalen er indgået den 3. september 2030 mellem Socialdemokratiet og Venstre.

Byens rum

Partierne er enige om, at der plantes træer langs alle de store veje.

Børn og unge

Partierne er enige om, at der bygges legepladser i alle byens parker.
`);
    expect(sections.map(({ title }) => title)).toEqual(['Byens rum', 'Børn og unge']);
    expect(signedOn).toBe('2030-09-03');
    expect(facts.parties.map(({ value }) => value)).toEqual(['Socialdemokratiet', 'Venstre']);
  });
});

describe('a forlig without numbers', () => {
  const { sections, promises, facts, signedOn } = read(`Forlig om budgettet for 2031-2034

Lindved Kommune

4. maj 2030

Mellem følgende partier i Lindved Byråd:

- Venstre

- SF

er der indgået denne aftale.

Havnen og byen

En mole til glæde for alle i byen, store som små og gamle som unge

Der afsættes 2 mio. kr. i 2031 til maling.

HENSIGTSERKLÆRINGER

1. Byrådet ser på et havnebad.
2. Byrådet ser på en bro.

Lindved, den 4. maj 2030
`);

  it('has neither its front nor its parties as a section', () => {
    expect(sections.map(({ title }) => title)).toEqual([
      'Havnen og byen',
      'En mole til glæde for alle i byen, store som små og gamle som unge',
      'HENSIGTSERKLÆRINGER',
    ]);
    expect(facts.parties.map(({ value }) => value)).toEqual(['Venstre', 'SF']);
    expect(signedOn).toBe('2030-05-04');
  });

  it('promises what its sections do, and each item below a heading', () => {
    expect(promises.map(({ text }) => text)).toEqual([
      'Der afsættes 2 mio. kr. i 2031 til maling.',
      'Byrådet ser på et havnebad.',
      'Byrådet ser på en bro.',
    ]);
  });
});

it('a heading may stand above words that lead in to a list, which are none', () => {
  const { sections, promises } = read(`Budgetforlig 2031

Skoler

- Skolerne males for 2 mio. kr. i 2031.

Fælles hensigter

Partierne er enige om, at
- der ses på et havnebad
`);
  expect(sections.map(({ title }) => title)).toEqual(['Skoler', 'Fælles hensigter']);
  expect(promises.map(({ section }) => section)).toEqual(['Skoler', 'Fælles hensigter']);
});

it('who signed below the annex are no rows of it', () => {
  const { annex, facts, doubts, signedOn } = read(`Aftale om budget 2031

1. Byen

1.1 Bænke
Der afsættes 2 mio. kr. i 2031.

2. Andet
Partierne er enige om, at byen bliver grøn.

Bilag
Drift, 1.000 kr.\t2031\t2032
1.1 Bænke\t2.000\t0

Indgået i Lindved d. 4.5.2030

For Venstre\t\tFor SF
Ane Prøve\t\tBo Prøve
`);
  expect([annex.length, doubts, signedOn]).toEqual([1, [], '2030-05-04']);
  expect(facts.signatories.map(({ name, party }) => [name, party])).toEqual([
    ['Ane Prøve', 'Venstre'],
    ['Bo Prøve', 'SF'],
  ]);
});

describe('a section under the number of another', () => {
  const { sections, promises, doubts } = read(`Aftale om budget 2031-2034

Lyngdal Kommune

1. Byens rum

1.1 Bænke

Partierne er enige om, at der sættes bænke op for 0,5 mio. kr. i 2032.

1.1 Træer

Partierne er enige om at:

- plante 100 træer for 1 mio. kr. i 2031
- passe på de gamle træer

1.1 Bænke

1.2 Legepladser

Partierne er enige om, at der bygges en legeplads for 3 mio. kr. i 2033.
`);

  it('is one of its own without a number, and a doubt; the same heading again is none', () => {
    expect(sections.map(({ number, isNumbered, title }) => [isNumbered && number, title])).toEqual([
      ['1', 'Byens rum'],
      ['1.1', 'Bænke'],
      [false, '1.1 Træer'],
      ['1.2', 'Legepladser'],
    ]);
    expect(promises.map(({ section, ordinal }) => [section, ordinal])).toEqual([
      ['1.1', null],
      ['1.1 Træer', 1],
      ['1.1 Træer', 2],
      ['1.2', null],
    ]);
    const about = doubts.filter(({ message }) => message.startsWith('afsnit 1.1 er der allerede'));
    expect(about.map(({ line, value }) => [line, value])).toEqual([[11, '1.1 Træer']]);
  });
});

describe('an agreement by committees, each with what it is to do under headings', () => {
  const text = plain(`Budgetforlig 2031-2034

Åmose Kommune

Den 11. september 2030 indgik Venstre, SF og Bylisten (T) aftale om budgettet.

Børneudvalget

Mellemformer i skolen
Der afsættes 1,5 mio. kr. årligt i 2031-2034 til mellemformer, så flere børn kan blive i deres skole.

Ny tandklinik
(1.000 kr.)    2031   2032
Anlæg         2.500  6.000
Drift             0    350

Socialudvalget

Demensvenlig kommune
Der ansættes en koordinator. Hertil afsættes 650.000 kr. årligt.

Hensigtserklæring: Bofællesskab for unge
Mulighederne for et bofællesskab bliver undersøgt i løbet af foråret 2031.

Frivillige
Mange giver en hånd med i kommunens foreninger, og det er vi glade for.

Bylisten kan ikke tilslutte sig den sidste del.
`);
  const { draft, doubts } = propose(text, newMunicipality(text)!);
  const [made] = draft.agreements;

  it('has each heading as a section, also below another and above a table', () => {
    expect(made!.sections.map(({ title }) => title)).toEqual([
      'Børneudvalget',
      'Mellemformer i skolen',
      'Ny tandklinik',
      'Socialudvalget',
      'Demensvenlig kommune',
      'Hensigtserklæring: Bofællesskab for unge',
      'Frivillige',
    ]);
  });

  it('promises what each of them says, with the amounts that stand there', () => {
    expect(
      made!.initiatives.map(({ title, amounts }) => [title, amounts.map((it) => it.thousandKroner).join()]),
    ).toEqual([
      ['Mellemformer i skolen', '1500'],
      ['Ny tandklinik', '2500,6000,350'],
      ['Demensvenlig kommune', '650'],
      ['Hensigtserklæring: Bofællesskab for unge', ''],
    ]);
  });

  it('tells who made it and when in one sentence', () => {
    expect(made!.signedOn).toBe('2030-09-11');
    expect(draft.parties.map(({ name, shortName }) => [name, shortName])).toEqual([
      ['Venstre', null],
      ['SF', null],
      ['Bylisten', 'T'],
    ]);
  });

  it('is in doubt of how far a committee reaches, a part that promises nothing, and a party that stands outside', () => {
    expect(doubts.map(({ line, field, value }) => [line, field, value])).toEqual([
      [26, 'indsatser', 'Frivillige'],
      [7, 'ansvar', 'Børneudvalget; Socialudvalget'],
      [28, 'parti', 'Bylisten kan ikke tilslutte sig den sidste del.'],
    ]);
  });
});

it('who made an agreement, and when, is a doubt where nothing tells', () => {
  const text = plain(`Budgetforlig 2031

Lyngdal Kommune

1. Byen
1.1 Bænke
Partierne er enige om, at der sættes bænke op.
1.2 Træer
Partierne er enige om, at der plantes træer.
`);
  const first = propose(text, newMunicipality(text)!);
  expect(first.doubts.map(({ line, field }) => [line, field])).toEqual([
    [1, 'parti'],
    [1, 'underskrevet'],
  ]);
  const [agreement] = first.draft.agreements;
  const known = {
    ...first.draft,
    parties: [{ key: 'lyngdal-sf', slug: 'sf', name: 'SF', shortName: null }],
    agreements: [{ ...agreement!, signedOn: '2030-09-11', parties: ['lyngdal-sf'] }],
  };
  expect(propose(text, known).doubts).toEqual([]);
});

describe('headings of two levels that the document itself tells', async () => {
  const text = await readFileText(
    bytes(`<!doctype html><html><body><h1>Budgetaftale 2031 for Lyngdal Kommune</h1>
<p>Aftalen er indgået den 4. maj 2030 af Venstre og SF.</p>
<h2>Aftalen omfatter</h2><ul><li>Teknik- og Miljøudvalget</li><li>Tema: En tryg by</li></ul>
<h2>Teknik- og Miljøudvalget</h2>
<h3>Sikre veje</h3><p>Der sættes bump op.</p><p>Der afsættes 2 mio. kr. i 2031.</p>
<h3>Lys</h3><p>Der afsættes 1 mio. kr. i 2031. Administrationen har ansvaret for opgaven.</p>
<h2>Tema: En tryg by</h2><p>Byen er for alle.</p>
<h3>Vagter</h3><ul><li>Socialudvalget ansætter to vagter.</li></ul>
<h2>Økonomi</h2><p>Skatten er uændret.</p>`),
    'aftale.html',
  );
  const { draft } = propose(text, newMunicipality(text)!);
  const [made] = draft.agreements;

  it('are a committee and what it has, where no words tell somebody else', () => {
    expect(
      made!.initiatives.map(({ title, responsibilities }) => [
        title,
        responsibilities.map(({ printed, source }) => `${source.line} ${printed}`).join(),
      ]),
    ).toEqual([
      ['Sikre veje', '10 Teknik- og Miljøudvalget'],
      ['Lys', '20 Administrationen'],
      ['Socialudvalget ansætter to vagter', ''],
    ]);
  });

  it('are a theme and its parts', () => {
    expect(made!.sections.map(({ title, theme }) => [title, theme])).toEqual([
      ['Aftalen omfatter', null],
      ['Teknik- og Miljøudvalget', null],
      ['Sikre veje', null],
      ['Lys', null],
      ['Tema: En tryg by', 'En tryg by'],
      ['Vagter', 'En tryg by'],
      ['Økonomi', null],
    ]);
  });
});

describe('headings without a number in chapters that have one', () => {
  const text = (first: string, second: string) => `Aftale om budget 2031

1 En by for børn
${first}
Der afsættes 3 mio. kr. i 2031 til en ny legeplads ved stationen.

Skoler med ro
Der afsættes 2 mio. kr. i 2031 til flere voksne i skolens frikvarterer.

Tabel 1. En by for børn

2 Grøn by
${second}
Der afsættes 1 mio. kr. i 2031 til lys på stien langs hele søens bred.
`;

  it('are parts of them, also right below their numbers, each with its own amounts', () => {
    const { sections, promises } = read(text('Legepladser', 'Stier'));
    expect(sections.map(({ title, parent }) => [title, parent])).toEqual([
      ['En by for børn', null],
      ['Legepladser', '1'],
      ['Skoler med ro', '1'],
      ['Grøn by', null],
      ['Stier', '2'],
    ]);
    expect(promises.map(({ section, amounts }) => [section, amounts[0]?.value.thousandKroner])).toEqual([
      ['Legepladser', 3000],
      ['Skoler med ro', 2000],
      ['Stier', 1000],
    ]);
  });

  it('are none where they come again', () => {
    expect(read(text('Baggrund', 'Baggrund')).sections.map(({ title }) => title)).toEqual([
      'En by for børn',
      'Grøn by',
    ]);
  });
});

it('paragraphs that begin with a title are parts of their own', () => {
  const { promises } = read(`Enighed om øens budget for 2031

Havn og færge

Færgen. Der indsættes en afgang mere for 0,4 mio. kr. i 2031.

Nye boliger. Grundene byggemodnes for 2 mio. kr. i 2032.

Partierne mødes igen til foråret og ser på, hvor langt arbejdet er nået.

Sundhed

Lægen kommer oftere. Partierne er enige om at sætte 1 mio. kr. af i 2031.
`);
  expect(promises.map(({ section, amounts }) => [section, amounts[0]?.value.thousandKroner])).toEqual([
    ['Havn og færge', 400],
    ['Havn og færge', 2000],
    ['Sundhed', 1000],
  ]);
});

it('a line at the end of each page that has two columns is no heading', () => {
  const page = 'Forlig om budget 2031                          Lyngdal Kommune';
  const { sections } = read(`Forlig om budget 2031-2034

Børneudvalget
- Der bygges en legeplads for 2 mio. kr. i 2031.

${page}

- Der plantes træer for 1 mio. kr. i 2031.

Miljøudvalget
- Der bygges en sti for 1 mio. kr. i 2031.

${page}
`);
  expect(sections.map(({ title }) => title)).toEqual(['Børneudvalget', 'Miljøudvalget']);
});

describe('the numbers of an annex', () => {
  const made = (heading: (n: number) => string) => {
    const text = plain(`Budgetaftale 2031 for Lyngdal Kommune

Aftalen er indgået den 4. maj 2030 af Venstre og SF.

${heading(1)}
Der sættes bænke op på torvet og ved alle byens stoppesteder.

${heading(2)}
Der plantes træer på torvet og langs med alle byens store veje.

Bilag
Nr.\tDrift (1.000 kr.)\t2031\t2032
1\tBænke\t10\t20
3\tHegn\t30\t40
`);
    const { draft, doubts } = propose(text, newMunicipality(text)!);
    return {
      lines: draft.agreements[0]!.budgetLines.map((it) => [it.sectionNumber, it.title, it.initiative]),
      doubts: doubts.map(({ line, value }) => `${line} ${value}`),
    };
  };

  it('are those of the notes that it is an annex to', () => {
    expect(made((n) => `Budgetnote ${n}: Et torv, der er for alle i byen`)).toEqual({
      lines: [
        ['1', 'Bænke', 'lyngdal-2031-budgetnote-1-et-torv-der-er-for-alle-i-byen-b1'],
        ['3', 'Hegn', null],
      ],
      doubts: ['14 3'],
    });
  });

  it('are no sections’ where none has a number', () => {
    expect(made((n) => ['Torvet', 'Vejene'][n - 1]!)).toEqual({
      lines: [
        [null, 'Bænke', null],
        [null, 'Hegn', null],
      ],
      doubts: [],
    });
  });
});

it('what a list of savings counts is a saving, or a doubt', () => {
  const { promises } = read(`Budgetaftale 2031

1. Omstilling

Der indregnes en mindreudgift på 4 mio. kr. i 2031. Mindreudgiften kommer fra:
- Lys (1 mio. kr.)
- Varme, en besparelse på 3 mio. kr.

2. Andet
- Der afsættes 2 mio. kr. i 2031 til bænke.
`);
  expect(
    promises.flatMap(({ amounts }) =>
      amounts.map(({ value }) => `${value.thousandKroner}${value.doubt === null ? '' : '?'}`),
    ),
  ).toEqual(['-4000', '1000?', '-3000', '2000']);
});

describe('an agreement by committees with the same headings below each', async () => {
  const text = await readFileText(
    bytes(`<!doctype html><html><body><h1>Budgetforlig for Gejlsø Kommune 2031-2034</h1>
<p>Venstre og SF har den 7. september 2030 indgået forlig om budget 2031.</p>
<h2>Aftalens parter</h2><ul><li>Venstre</li><li>SF</li></ul>
<h2>Udvalget for Skole og Familie</h2>
<h3>Nye tiltag</h3><ul><li>Der afsættes 2 mio. kr. i 2031 til svømning.</li></ul>
<h3>Besparelser</h3><ul><li>Vikarer for 1 mio. kr. i 2031.</li><li>Lamper, hvor der investeres 3 mio. kr. i 2031.</li></ul>
<h2>Byudvalget</h2>
<h3>Nye tiltag</h3><p>Stien får lys for 1 mio. kr. i 2031, som afsættes nu.</p><p>Torvet får bænke, hvortil der afsættes 2 mio. kr. i 2032.</p>`),
    'forlig.html',
  );
  const { draft, doubts } = propose(text, newMunicipality(text)!);
  const [made] = draft.agreements;

  it('tells who is responsible for each', () => {
    expect(
      made!.initiatives.map(({ responsibilities }) => responsibilities.map(({ printed }) => printed).join()),
    ).toEqual([...Array<string>(3).fill('Udvalget for Skole og Familie'), 'Byudvalget']);
  });

  it('has what is spent below "Besparelser", and the rest of it as doubts', () => {
    expect(made!.initiatives.map(({ amounts }) => amounts.map((it) => it.thousandKroner).join())).toEqual([
      ...['2000', '', '3000', '1000,2000'],
    ]);
    expect(doubts.filter(({ field }) => field === 'beløb')).toMatchObject([
      { value: '1000', message: 'teksten siger ikke, om beløbet spares' },
    ]);
  });

  it('is in doubt of a part whose sums stand in several paragraphs', () => {
    expect(doubts.filter(({ field }) => field === 'indsatser')).toMatchObject([
      { value: 'Nye tiltag', message: expect.stringContaining('flere stykker') as string },
    ]);
  });

  it('has who made it as no section', () => {
    expect(made!.sections.map(({ title }) => title)).not.toContain('Aftalens parter');
    expect(draft.parties.map(({ name }) => name)).toEqual(['Venstre', 'SF']);
  });
});

it('the day of an agreement is the one that a sentence tells, and not the letter’s', () => {
  expect(
    read(`Lyngdal Kommune
Budgetkontoret, den 10. september 2030

Aftale mellem partierne i Lyngdal Byråd om budget 2031 med overslag for 2032, 2033 og 2034

Venstre, SF og Bylisten indgik onsdag den
9. september 2030 forlig om budgettet.

1. Byen
1.1 Bænke
Der afsættes 2 mio. kr. i 2031.
1.2 Træer
Der afsættes 3 mio. kr. i 2032.
`),
  ).toMatchObject({
    signedOn: '2030-09-09',
    agreement: { periodFrom: 2031, periodTo: 2034 },
    facts: { parties: [{ value: 'Venstre' }, { value: 'SF' }, { value: 'Bylisten' }] },
  });
});

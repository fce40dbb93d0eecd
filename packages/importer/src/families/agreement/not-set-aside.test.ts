import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../document-text/document-text.js';
import { agreement } from './agreement.js';

/** The sums of a bullet, each in millions, with "?" where it is a doubt that somebody decides. */
const sums = (bullet: string): string[] => {
  const text = `Budgetaftale 2031\n\n1. Havnen\n\nPartierne er enige om:\n- ${bullet}\n\n2. Andet\n\nByen er stor.`;
  const { promises } = agreement.read(readPlainText(new TextEncoder().encode(text), 'aftale.txt'), {
    bodyNames: [],
  });
  return promises.flatMap(({ amounts }) =>
    amounts.map(({ value }) => `${value.thousandKroner / 1000}${value.doubt === null ? '' : '?'}`),
  );
};

describe('a sum of an agreement that it does not set aside', () => {
  it.each([
    ['Hallen koster i dag 3 mio. kr. om året. Den lukkes, og der spares 1 mio. kr. i 2031.', ['-1']],
    ['Det blev i budget 2030 besluttet at afsætte 1 mio. kr. i 2030 og 2 mio. kr. i 2031.', []],
    ['I budget 2030 blev puljen sat til 1 mio. kr., og den hæves med 2 mio. kr. i 2031.', ['2']],
    ['Byen får et bad. Fonden har doneret 3 mio. kr.', []],
    ['Der gives 2 mio. kr. i 2031, såfremt klubben selv rejser 1 mio. kr.', ['2']],
    ['Byen vil søge fondsmidler på 3 mio. kr. til et bad.', []],
    ['Udgifterne vokser med 3 mio. kr. om året, og derfor afsættes 2 mio. kr. i 2031.', ['2']],
    ['Byrådet har tidligere afsat 5 mio. kr. til molen, og nu tilføres 2 mio. kr. i 2031.', ['2']],
    ['Stien anlægges. Til sammenligning bruger nabokommunen 3 mio. kr. årligt.', []],
    ['Forsyningen investerer 30 mio. kr. i 2031. Kommunen bidrager med 2 mio. kr. i 2032.', ['2']],
    ['Festivalen fik støtte. Den modtog sidste år 150.000 kr.', []],
    ['Byen får et bad. Der er ikke plads til en hal til 40 mio. kr. i denne aftale.', []],
    ['Besparelsen halveres, så den i 2031 udgør 2 mio. kr. i stedet for 4 mio. kr.', ['-2']],
    [
      'Der plantes skov. Eksempelfonden giver tilskud på 1,8 mio. kr., og kommunen betaler 0,9 mio. kr. i 2031.',
      ['0.9'],
    ],
    ['Museets tilskud på 2 mio. kr. forhøjes med 1 mio. kr. i 2031.', ['1']],
    ['Vejbudgettet er 40 mio. kr. i 2031. Stien får 2 mio. kr. i 2031.', ['2']],
    ['Der mangler 9 mio. kr. til taget.', []],
    ['Molen bygges. Der lånes 8 mio. kr. i 2031.', []],
    ['Det er et tillæg på 1 mio. kr. i 2031 til det budgetterede tilskud på 27 mio. kr.', ['1']],
    ['Vejene slides, og efterslæbet er nu 96 mio. kr. Der tilføres 2 mio. kr. i 2031.', ['2']],
    ['Statens lyspulje giver byen 6 mio. kr. i 2031. Byen lægger selv 2 mio. kr. til i 2031.', ['2']],
    ['Udgifterne til el og varme stiger med 3 mio. kr. i 2031.', []],
    ['Energibesparelsen udgør 2 mio. kr. i 2031.', ['-2']],
    ['Havnepuljen, 2 mio. kr. årligt, fordobles til 4 mio. kr. fra 2031.', ['4']],
    ['Loven ændres, og byen kompenseres over bloktilskuddet med 3 mio. kr.', []],
    ['Puljen på 17 mio. kr. sænkes til 12 mio. kr. årligt.', ['12']],
    ['Udgiften rummes i den nuværende bevilling, der er på 21 mio. kr.', []],
    ['Broen projekteres for 2 mio. kr. i 2031; byggeriet er sat til 0 kr. indtil videre.', ['2']],
    ['Stien får lys, og kassebeholdningen holdes på mindst 50 mio. kr.', []],
    ['Legepladsen males for 2 mio. kr. i 2031. Forældre har selv samlet 0,1 mio. kr. ind.', ['2']],
    ['Stien bygges. Fonden har tilkendegivet at ville give 3 mio. kr.', []],
    ['Der males for 2 mio. kr. i 2031. Boligselskaberne i området bidrager med 3 mio. kr.', ['2']],
    ['Der købes biler for 2 mio. kr. i 2031. En bil koster 0,2 mio. kr.', ['2']],
    ['Museet får 2 mio. kr. i 2031. Fonde har givet tilsagn om yderligere 3 mio. kr.', ['2']],
    ['Der gives 2 mio. kr. i 2031 til foreningen, som selv lægger 1 mio. kr. til.', ['2']],
    ['Effektiviseringen sættes til 2 mio. kr. i 2031.', ['-2']],
    ['Det mindsker udgifterne med 2 mio. kr. i 2031.', ['-2']],
    ['Eleverne ansættes. Den gennemsnitlige udgift pr. elev er 0,3 mio. kr. om året.', []],
    ['Puljen er på 2 mio. kr. i 2031, og der kan maksimalt gives 0,1 mio. kr. til en sti.', ['2']],
  ])('is left out: %s', (bullet, expected) => {
    expect(sums(bullet)).toEqual(expected);
  });

  it.each([
    'Et flertal ønsker at afsætte 2 mio. kr. i 2032.',
    'De årlige udgifter på 2 mio. kr. afholdes inden for rammen.',
    'Merudgifterne til lys på 2 mio. kr. finansieres af den centrale pulje.',
    'Flytningen er gratis, da huslejen på 2 mio. kr. falder bort.',
    'Energibesparelser i byens bygninger for 2 mio. kr. i 2031.',
    'Åbningstiden nedsættes, hvilket giver 2 mio. kr. i 2031.',
    'Hvis fraværet falder til 4 pct., frigives 2 mio. kr. i 2031.',
    'Direktionen beskriver, hvordan 2 mio. kr. kan spares.',
    'Samlet pris anslås til 2 mio. kr.',
    'Det vil kræve 2 mio. kr. i 2031 at bygge molen.',
    'Den planlagte besparelse på 2 mio. kr. i 2031 fjernes.',
    'Nedlæggelse af havnepuljen, 2 mio. kr. i 2031.',
    'Havnepuljen (2 mio. kr. årligt) nedlægges.',
    'Der slås mindre græs, og det frigør 2 mio. kr. om året.',
    'Området bidrager til råderummet, der udgør 2 mio. kr. i 2031.',
    'Molen males, hvilket dækkes af fiskernes fond med 2 mio. kr.',
    'Partierne dropper besparelsen på 2 mio. kr. i 2031.',
    'Forslaget om at spare 2 mio. kr. i 2031 gennemføres ikke.',
    'Molen bliver lang. Den er på 2 mio. kr.',
    'Kommunen kører med skolebørn for i alt 2 mio. kr. om året.',
    'Projektet ventes at koste 2 mio. kr. og betales af staten.',
    'Lejen reguleres. Merindtægten er 2 mio. kr. fra 2031.',
    'Prisen hæves. Gebyrindtægten stiger derved med 2 mio. kr. årligt i 2031-2034.',
    'Skatten hæves, som giver et provenu på 2 mio. kr. årligt.',
    'Lamperne betales af lavere udgifter til el, svarende til 2 mio. kr. fra 2031.',
    'Driften bliver 2 mio. kr. billigere om året fra 2031.',
    'Uforbrugte midler på 2 mio. kr. i 2031 overføres til 2032.',
    'Ordningen koster 2 mio. kr. om året, som holdes inden for havnens ramme.',
  ])('or a doubt: %s', (bullet) => {
    expect(sums(bullet).map((it) => it.replace('-', ''))).toEqual(['2?']);
  });

  it('a doubt about income is of the sums beside it too', () => {
    expect(sums('Prisen hæves. Merindtægt på 2 mio. kr. i 2031 og 3 mio. kr. fra 2032.')).toEqual([
      '2?',
      '3?',
    ]);
    expect(sums('Merindtægten på 2 mio. kr. i 2031 bruges, så der afsættes 3 mio. kr. i 2032.')).toEqual([
      ...['2?', '3'],
    ]);
  });

  it('a price is a doubt', () => {
    expect(sums('Der afsættes 2 mio. kr. i 2031. Billetten koster 40 kr.')).toEqual(['2', '0.00004?']);
  });

  it('the sum of those that have years is a total, whatever words say so', () => {
    const told = (text: string) =>
      agreement
        .read(
          readPlainText(
            new TextEncoder().encode(
              `Budgetaftale 2031\n\n1. Havnen\n\nPartierne er enige om:\n- ${text}\n\n2. Byen\n\nByen er stor.`,
            ),
            'aftale.txt',
          ),
          { bodyNames: [] },
        )
        .promises.flatMap(({ amounts }) =>
          amounts.map(({ value: { thousandKroner, fromYear, basis, doubt } }) => [
            ...[thousandKroner, fromYear, basis, doubt],
          ]),
        );
    const parts = [
      [2000, 2031, 'UNSPECIFIED', null],
      [4000, 2032, 'UNSPECIFIED', null],
    ];
    const total = [6000, null, 'TOTAL', null];
    expect(told('Der afsættes 6 mio. kr. fordelt med 2 mio. kr. i 2031 og 4 mio. kr. i 2032.')).toEqual([
      ...[total, ...parts],
    ]);
    expect(
      told('Der afsættes 2 mio. kr. i 2031 og 4 mio. kr. i 2032. Anlægssummen er dermed 6 mio. kr.'),
    ).toEqual([...parts, total]);
    expect(told('Der afsættes 2 mio. kr. i 2031. Anlægssummen er dermed 6 mio. kr.')).toEqual([
      parts[0],
      [6000, null, 'UNSPECIFIED', 'teksten siger ikke, at beløbet er afsat, eller i hvilket år'],
    ]);
  });

  it.each([
    'Bænke (2 mio. kr.)',
    'Bænke: 2 mio. kr. årligt',
    'Bænke, 2 mio. kr.',
    'En havnepulje på 2 mio. kr. årligt',
    'Der bruges 2 mio. kr. på bænke.',
  ])('but what is printed as a sum of its own is set aside: %s', (bullet) => {
    expect(sums(bullet)).toEqual(['2']);
  });

  it.each([
    'Der afsættes 2 mio. kr. i 2031 til den nuværende hal.',
    'Til den eksisterende hal afsættes 2 mio. kr. i 2031.',
    'Puljen, der i dag er tom, tilføres 2 mio. kr. i 2031.',
    'For at undgå besparelser på skolerne afsættes 2 mio. kr. i 2031.',
    'Der afsættes 2 mio. kr. i 2031, så ventelisten fjernes.',
    'Der afsættes 2 mio. kr. i 2031 til energibesparelser.',
    'Der afsættes 2 mio. kr. i 2031, som anslås at række til fem bænke.',
  ])('but these are: %s', (bullet) => {
    expect(sums(bullet)).toEqual(['2']);
  });
});

import { expect, it } from 'vitest';
import { findThemes } from './find-themes.js';
import { perhapsPromised, promisesIn } from './theme-promises.js';

const passages = (text: string) => {
  const lines = `Stier\n\n${text}`.split('\n').map((it, n) => ({ text: it, line: n + 1, page: null }));
  return findThemes(lines).themes[0]!.passages;
};
const promises = (text: string) =>
  promisesIn(passages(text)).map(({ passages, main }) => [
    main.from,
    passages.map((it) => it.text).join(' '),
  ]);

it.each([
  ['Der oprettes et ungeråd. Der er mange unge.', [[3, 'Der oprettes et ungeråd.']]],
  ['Partierne er enige om, at byen er grøn.', [[3, 'Partierne er enige om, at byen er grøn.']]],
  [
    'Vi er enige om, at byen skal være grøn. Vi vil købe jord.',
    [
      [3, 'Vi er enige om, at byen skal være grøn.'],
      [3, 'Vi vil købe jord.'],
    ],
  ],
  ['Gælden nedbringes i 2026. Når den nedbringes, falder renten.', [[3, 'Gælden nedbringes i 2026.']]],
  ['Bylisten skal have formandsposten i Børneudvalget.', []],
  ['Mange ønsker en bro. Vi ønsker en færge.', [[3, 'Vi ønsker en færge.']]],
  [
    'Det er målet, at broen er rød. Broen må ikke ruste.',
    [
      [3, 'Det er målet, at broen er rød.'],
      [3, 'Broen må ikke ruste.'],
    ],
  ],
  [
    'Vi bevarer broen. Skatten holdes i ro.',
    [
      [3, 'Vi bevarer broen.'],
      [3, 'Skatten holdes i ro.'],
    ],
  ],
  ['Stierne er gamle. Vi vil lægge ny asfalt.', [[3, 'Vi vil lægge ny asfalt.']]],
  [
    'Stierne skal være trygge. Vi vil sætte lys op.\nDe er lange.',
    [[3, 'Stierne skal være trygge. Vi vil sætte lys op.']],
  ],
  [
    'Byen skal have flere stier.\nDerfor vil vi købe jord.',
    [[4, 'Byen skal have flere stier. Derfor vil vi købe jord.']],
  ],
  [
    'Vi vil bygge en bro. Derfor vil vi købe jord.',
    [
      [3, 'Vi vil bygge en bro.'],
      [3, 'Derfor vil vi købe jord.'],
    ],
  ],
  [
    'Stierne skal være trygge.\n\nVi vil sætte lys op.',
    [
      [3, 'Stierne skal være trygge.'],
      [5, 'Vi vil sætte lys op.'],
    ],
  ],
  ['Vi vil gøre byen grøn. Det skal ske ved at\n\n- Plante træer', [[5, 'Plante træer']]],
  [
    'Vi vil gøre byen grøn. Det skal fx ske ved at\n\n- Plante træer',
    [
      [3, 'Vi vil gøre byen grøn.'],
      [5, 'Plante træer'],
    ],
  ],
  [
    'Vi vil plante træer, så der er skygge,\nog vi vil hegne søen.',
    [
      [3, 'Vi vil plante træer, så der er skygge,'],
      [4, 'og vi vil hegne søen.'],
    ],
  ],
  [
    'Derfor ønsker vi flere træer og at bygge broer.',
    [
      [3, 'Derfor ønsker vi flere træer'],
      [3, 'og at bygge broer.'],
    ],
  ],
  [
    'Vi vil plante træer samt arbejde for\nrent vand Samtidig skal søen hegnes.',
    [
      [3, 'Vi vil plante træer'],
      [3, 'samt arbejde for rent vand'],
      [4, 'Samtidig skal søen hegnes.'],
    ],
  ],
  [
    'Vi vil male de broer, der er slidte, og\nstyrke færgen.',
    [
      [3, 'Vi vil male de broer, der er slidte,'],
      [3, 'og styrke færgen.'],
    ],
  ],
  [
    'Vi vil male broer, hvor børn kan lege og styrke legen.',
    [[3, 'Vi vil male broer, hvor børn kan lege og styrke legen.']],
  ],
  ['Vi vil male og styrke de gamle broer.', [[3, 'Vi vil male og styrke de gamle broer.']]],
  [
    'Derfor skal vi have fokus på at male broer og et\nstørre fokus på færgen.',
    [
      [3, 'Derfor skal vi have fokus på at male broer'],
      [3, 'og et større fokus på færgen.'],
    ],
  ],
] as const)('%j', (text, found) => {
  expect(promises(text)).toEqual(found);
});

it.each([
  ['Broen males hvert år.', true],
  ['Broen findes endnu.', false],
  ['Broen er fælles.', false],
  ['Færgen sejles af frivillige.', false],
  ['Vi vil have en bro, der males.', false],
])('"%s" is text that may say what will be done: %s', (text, expected) => {
  expect(perhapsPromised(passages(`Der er en bro. ${text}`)).length > 0).toBe(expected);
});

import { expect, it } from 'vitest';
import { firstWords } from './first-words.js';

it.each([
  ['Rådhuset får solceller. Der afsættes 4 mio. kr. i 2028.', 'Rådhuset får solceller'],
  ['Der afsættes 2,5 mio. kr. årligt.', 'Der afsættes 2,5 mio. kr. årligt'],
  ['Tilskuddet hæves til 50.000 kr.', 'Tilskuddet hæves til 50.000 kr.'],
  [
    'Der afsættes 2,5 mio. kr. i 2027 og 3 mio. kr. i 2028 og frem til flere voksne.',
    'Der afsættes 2,5 mio. kr. i 2027 og 3 mio. kr. i 2028',
  ],
  ['Busserne kører bl.a. Nordvej og Sydvej. De holder ved skolen.', 'Busserne kører bl.a. Nordvej og Sydvej'],
  ['Fra den 1. august åbner kantinen. Den er for alle.', 'Fra den 1. august åbner kantinen'],
  [
    'Et nyt spejderhus ved åen, som foreningerne selv kan bruge til møder og fester',
    'Et nyt spejderhus ved åen',
  ],
  ['Lyset slukkes kl. 22. Det spares der på.', 'Lyset slukkes kl. 22. Det spares der på'],
  [
    'Busserne til skolen kører hver time, så der er færre ture for alle i byen',
    'Busserne til skolen kører hver time',
  ],
  ['Ja. Legepladsen på torvet fornyes. Børnene spørges.', 'Ja. Legepladsen på torvet fornyes'],
])('%s', (text, title) => {
  expect(firstWords(text)).toBe(title);
});

it('is at most 60 characters, also of one long word', () => {
  expect(firstWords('æ'.repeat(90))).toHaveLength(60);
});

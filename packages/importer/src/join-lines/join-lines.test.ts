import { expect, it } from 'vitest';
import { joinLines } from './join-lines.js';

it.each([
  [['et udvalgs-', 'møde'], 'et udvalgsmøde'],
  [['By-', 'og Landudvalget'], 'By- og Landudvalget'],
  [['ikke-', 'rygere'], 'ikke-rygere'],
  [['en BFO-', 'plads'], 'en BFO-plads'],
  [['i 2031-', '2034'], 'i 2031-2034'],
  [['mindre CO₂-', 'udledning'], 'mindre CO₂-udledning'],
  [['klasse A1-', 'og A2-biler'], 'klasse A1- og A2-biler'],
  [['Molen males.', '', 'Broen', 'males.'], 'Molen males.\n\nBroen males.'],
  [['Der males:', '• molen', '• broen', 'og havnen'], 'Der males:\n• molen\n• broen og havnen'],
])('%j is %j', (lines, text) => expect(joinLines(lines)).toBe(text));

it('no text is null', () => expect(joinLines(['', ' '])).toBeNull());

import { expect, test } from 'vitest';
import { lowered, raised } from '../../src/text/raised.ts';

test('powers, signs and letters have raised forms', () => {
  expect(raised('6')).toBe('⁶');
  expect(raised('-3')).toBe('⁻³');
  expect(raised('－１２')).toBe('⁻¹²');
  expect(raised('(n+1)')).toBe('⁽ⁿ⁺¹⁾');
  expect(raised('th')).toBe('ᵗʰ');
});

test('indexes have lowered forms', () => {
  expect(lowered('2')).toBe('₂');
  expect(lowered('max')).toBe('ₘₐₓ');
});

test('a text of which one character has no form has none', () => {
  expect(raised('注')).toBeNull();
  expect(raised('2注')).toBeNull();
  expect(lowered('2.5')).toBeNull();
});

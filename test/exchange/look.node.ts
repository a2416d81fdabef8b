import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as exchange from '../../src/exchange/index.js';
import type { PlainColour } from '../../src/exchange/light-sheet.js';
import { INITIAL, lookOf } from '../../src/exchange/look.js';

/** Red, half seen through, and anything else opaque black. */
const plain = (colour: string): PlainColour =>
  colour === 'red' ? { hex: '#ff0000', opacity: 0.5, light: 0.2 } : { hex: '#000000', opacity: 1, light: 0 };

/** A computed style in which all is as it is anyway, but for a few things. */
function styleWith(parts: Readonly<Record<string, string>>): CSSStyleDeclaration {
  const values: Readonly<Record<string, string>> = {
    ...INITIAL,
    'font-family': 'serif',
    opacity: '1',
    'dominant-baseline': 'auto',
    'stop-color': 'black',
    'stop-opacity': '1',
    ...parts,
  };
  return { getPropertyValue: (name: string) => values[name] ?? '' } as CSSStyleDeclaration;
}

const look = (parts: Readonly<Record<string, string>>) => lookOf(styleWith(parts), plain);

test('a colour that is seen through becomes a plain one and an opacity', () => {
  assert.equal(look({ fill: 'red' })['fill'], '#ff0000');
  assert.equal(look({ fill: 'red' })['fill-opacity'], '0.5');
  assert.equal(look({ fill: 'red', 'fill-opacity': '0.5' })['fill-opacity'], '0.25');
  assert.equal(look({ 'stop-color': 'red' })['stop-opacity'], '0.5');
});

test('no paint and a reference stay what they are, wherever the page stands', () => {
  assert.equal(look({ stroke: 'none' })['stroke'], 'none');
  assert.equal(look({ fill: 'url("#hatch")' })['fill'], 'url(#hatch)');
  assert.equal(look({ fill: 'url("https://host.example/page#hatch")' })['fill'], 'url(#hatch)');
});

test('lengths are in units of the drawing', () => {
  assert.equal(look({ 'stroke-width': '1.5px' })['stroke-width'], '1.5');
  assert.equal(look({ 'stroke-dasharray': '0.01px, 3.2px' })['stroke-dasharray'], '0.01 3.2');
});

test('a family of the page alone gets a common one to fall back on', () => {
  assert.equal(look({ 'font-family': '"Own Font"' })['font-family'], "'Own Font', sans-serif");
  assert.equal(look({ 'font-family': 'Georgia, serif' })['font-family'], 'Georgia, serif');
});

test('the room loads without a browser', () => {
  assert.deepEqual(Object.keys(exchange).sort(), ['ImageRefusedError', 'picturePng', 'pictureSvg']);
});

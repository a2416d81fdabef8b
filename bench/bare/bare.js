// The same scan as somebody would write it by hand for one page: the same texts and radios, no library, no checks, no
// draft, no other language. Steps unfold; the picture is one square an answer.
import own from '../../src/instruments/temple-scan/locales/nl.json';
import shared from '../../src/localization/locales/nl.json';

const steps = Object.entries(own.dimensions).map(([id, { name, about }]) => ({ id, name, about, items: [] }));
// `items` and `dimensions` stand in the same order in the locale file; the page is told how many each step has.
const COUNTS = [5, 4, 4, 4, 4, 5, 1];
const ids = Object.keys(own.items);
for (const [at, count] of COUNTS.entries()) steps[at].items = ids.splice(0, count);

const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const [scale] = Object.values(own.scales);
const isRated = (id) => own.items[id].label !== undefined && !own.items[id].options;

function row(type, form, id, text, value, answer) {
  const input = make('input', { type, name: `${form}-${id}`, value, onchange: () => answer(id, value) });
  return make('label', { className: 'choice' }, input, make('span', { textContent: text }));
}

function question(id, form, answer) {
  const { text, options } = own.items[id];
  const legend = make('legend', { textContent: text });
  if (options) {
    const rows = Object.entries(options).map(([option, label]) => row('checkbox', form, id, label, option, () => {}));
    return make('fieldset', { className: 'question' }, legend, ...rows);
  }
  if (!isRated(id)) return make('label', { className: 'question', textContent: text }, make('textarea', { rows: 2 }));
  const anchors = [...scale, shared.item.dontKnow, shared.item.notApplicable];
  const rows = anchors.map((label, at) => row('radio', form, id, label, at + 1, answer));
  return make('fieldset', { className: 'question' }, legend, ...rows);
}

function picture(answers) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 600 400');
  Object.entries(answers).forEach(([id, answer], at) => {
    const rect = document.createElementNS(space, 'rect');
    const box = { x: (at % 6) * 100, y: Math.floor(at / 6) * 80, width: 90, height: 50, 'fill-opacity': answer / 7 };
    for (const [name, value] of Object.entries(box)) rect.setAttribute(name, value);
    const label = document.createElementNS(space, 'text');
    label.setAttribute('x', (at % 6) * 100);
    label.setAttribute('y', Math.floor(at / 6) * 80 + 65);
    label.setAttribute('font-size', 10);
    label.textContent = own.items[id].label ?? id;
    svg.append(rect, label);
  });
  return make('div', { className: 'own' }, make('h2', { textContent: shared.picture.own }), svg);
}

/** Fills a place with the scan; `form` tells several on a page apart. */
function scan(place, form) {
  const answers = {};
  const sections = steps.map(({ name, about, items }) =>
    make(
      'section',
      { className: 'step', hidden: true },
      make('h3', { textContent: name }),
      make('p', { textContent: about }),
      ...items.map((id) => question(id, form, answer)),
    ),
  );
  const finish = make('button', {
    className: 'finish',
    textContent: shared.review.finish,
    hidden: true,
    onclick: () => place.replaceChildren(picture(answers)),
  });
  function answer(id, value) {
    answers[id] = value;
    const open = steps.findIndex(({ items }) => items.some((item) => isRated(item) && !(item in answers)));
    sections.forEach((section, at) => (section.hidden = open >= 0 && at > open));
    finish.hidden = open >= 0;
  }
  const start = make('button', {
    className: 'primary',
    textContent: shared.intro.start,
    onclick() {
      place.replaceChildren(...sections, finish);
      sections[0].hidden = false;
    },
  });
  place.replaceChildren(make('h2', { textContent: own.name }), make('p', { textContent: own.tagline }), start);
}

document.querySelectorAll('.scan').forEach((place, at) => scan(place, `scan-${at}`));

// A map of the same size by hand: rings, marks, names, twins and lines as bare SVG, and a drag that sets attributes.
// No list beside it, no keyboard, no names that look for room, no words.
const PARTIES = 150;
const RELATIONS = 1000;
const LEVELS = 6;
const CENTRE = [460, 388];

const make = (tag, attributes, ...children) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};
const radiusOf = (level) => (level === 0 ? 348 : 360 - level * 48);
const at = (angle, radius) => [CENTRE[0] + radius * Math.sin(angle), CENTRE[1] - radius * Math.cos(angle)];
const parties = Array.from({ length: PARTIES }, (_, n) => ({
  angle: 0.35 + (n / PARTIES) * 5.6,
  now: n % LEVELS,
  wanted: (n * 5 + 1) % LEVELS,
}));

function draw(place) {
  const svg = make('svg', { viewBox: '0 0 920 792', class: 'map' });
  for (let level = 0; level < LEVELS; level++) {
    svg.append(make('circle', { cx: CENTRE[0], cy: CENTRE[1], r: radiusOf(level), fill: 'none', stroke: '#999' }));
  }
  for (let n = 0; n < RELATIONS - PARTIES; n++) {
    const [from, to] = [parties[n % PARTIES], parties[(n * 7 + 3) % PARTIES]];
    const ends = [at(from.angle, radiusOf(from.now)), at(to.angle, radiusOf(to.now))];
    svg.append(make('path', { d: `M${ends[0]}Q${CENTRE} ${ends[1]}`, fill: 'none', stroke: '#999', opacity: 0.6 }));
  }
  for (const [n, party] of parties.entries()) {
    const [x, y] = at(party.angle, radiusOf(party.now));
    party.line = make('path', { d: `M${CENTRE}L${x} ${y}`, stroke: '#444', 'stroke-width': party.now });
    party.twin = make('circle', { r: 9, fill: '#fff', stroke: '#222', 'stroke-dasharray': '3.5 2.5' });
    party.twin.setAttribute('transform', `translate(${at(party.angle, radiusOf(party.wanted))})`);
    party.mark = make('circle', { r: 9, fill: '#56b4e9', stroke: '#222', transform: `translate(${x} ${y})` });
    party.mark.classList.add('mark');
    party.name = make('text', { x: x + 12, y: y + 4, 'font-size': 11 });
    party.name.textContent = `Party ${n}`;
    svg.append(party.line, party.twin, party.mark, party.name);
    party.mark.addEventListener('pointerdown', () => drag(svg, party));
  }
  place.append(svg);
}

function drag(svg, party) {
  const matrix = svg.getScreenCTM().inverse();
  const move = ({ clientX, clientY }) => {
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix);
    const radius = Math.min(348, Math.max(120, Math.hypot(x - CENTRE[0], y - CENTRE[1])));
    const [toX, toY] = at(party.angle, radius);
    party.mark.setAttribute('transform', `translate(${toX} ${toY})`);
    party.name.setAttribute('x', toX + 12);
    party.name.setAttribute('y', toY + 4);
    party.line.setAttribute('d', `M${CENTRE}L${toX} ${toY}`);
  };
  addEventListener('pointermove', move);
  addEventListener('pointerup', () => removeEventListener('pointermove', move), { once: true });
}

const button = Object.assign(document.createElement('button'), { className: 'primary', textContent: 'Start' });
button.onclick = () => (button.remove(), draw(document.querySelector('.scan')));
document.querySelector('.scan').append(button);

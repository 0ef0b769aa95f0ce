/*
 * «Pilotage» on the first page of Cockpit: indicators of the structures in which the reader works, each with its
 * definition. Numbers in which somebody could be recognised do not arrive here.
 */

const BASE = new URL('../../../../convergence/indicators', import.meta.url).pathname;

const TABLES = [
  {path: '/presence', title: 'Durée de présence'},
  {path: '/transfers', title: 'Poursuites dans une autre SIAE'}
];

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

function row(line, definitions, tag) {
  return element('tr', {}, element('th', {scope: 'row'}, line.name),
    ...definitions.map(definition => element(tag, {}, line[definition.figure] ?? '')));
}

function table(figures) {
  const heads = figures.definitions.map(definition => element('th', {scope: 'col'}, definition.label));
  const lines = figures.structures.map(line => row(line, figures.definitions, 'td'));
  if (figures.total) {
    lines.push(row(figures.total, figures.definitions, 'td'));
  }
  return element('table', {class: 'table'},
    element('thead', {}, element('tr', {}, element('th', {scope: 'col'}, 'Structure'), ...heads)), element('tbody', {}, ...lines));
}

function definitions(figures) {
  return element('details', {class: 'cv-figure'}, element('summary', {}, 'Ce que chaque chiffre compte'),
    element('dl', {}, ...figures.definitions.flatMap(one => [element('dt', {}, one.label), element('dd', {}, one.text)])));
}

async function show(place, one, from, to) {
  const address = BASE + one.path + '?from=' + from + '&to=' + to;
  const answer = await fetch(address, {credentials: 'same-origin', headers: {Accept: 'application/json'}});
  const read = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    place.replaceChildren(element('p', {}, read.message ?? 'Ces chiffres ne peuvent pas être affichés.'));
    return;
  }
  place.replaceChildren(table(read), element('p', {class: 'cv-hint'}, read.reference), definitions(read));
}

function day(date) {
  return date.toISOString().slice(0, 10);
}

function field(label, value) {
  const input = element('input', {type: 'date', class: 'form-control', value});
  return {input, field: element('label', {class: 'cv-period'}, label, ' ', input)};
}

export default {
  id: 'convergence.pilotage',
  pluginPoint: 'cockpit.dashboard',
  priority: 1000,
  render(node) {
    const today = new Date();
    const aYearAgo = new Date(Date.UTC(today.getUTCFullYear() - 1, today.getUTCMonth(), today.getUTCDate()));
    const from = field('Du', day(aYearAgo));
    const to = field('au', day(today));
    const places = TABLES.map(one => ({one, place: element('div', {'aria-live': 'polite'})}));
    const refresh = () => places.forEach(({one, place}) => show(place, one, from.input.value, to.input.value));
    [from.input, to.input].forEach(input => input.addEventListener('change', refresh));
    node.append(element('section', {class: 'cv-pilotage'}, element('h3', {}, 'Pilotage'),
      element('p', {}, from.field, ' ', to.field),
      ...places.flatMap(({one, place}) => [element('h4', {}, one.title), place])));
    refresh();
  },
  unmount() {}
};

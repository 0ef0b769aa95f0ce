/*
 * The tab «Dossier» of a task: the parcours as one bar, the three clocks with why each figure is what it is, the papers,
 * the file of the commission. What the reader may not read does not arrive here.
 */

const BASE = new URL('../../../../convergence', import.meta.url).pathname;

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(name, value === true ? '' : value);
    }
  }
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

/** Days travel as «2026-03-12»; people read «12/03/2026». */
function day(text) {
  return text ? text.slice(0, 10).split('-').reverse().join('/') : '';
}

async function read(address) {
  const answer = await fetch(address, {credentials: 'same-origin', headers: {Accept: 'application/json'}});
  if (!answer.ok) {
    const refusal = await answer.json().catch(() => ({}));
    throw new Error(refusal.message ?? 'Le dossier ne peut pas être affiché.');
  }
  return answer.json();
}

function section(title, ...content) {
  return element('section', {}, element('h4', {}, title), ...content);
}

function bar(overview) {
  if (!overview.bar) {
    return null;
  }
  const source = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(overview.bar);
  return section('Le parcours d’un coup d’œil', element('img', {class: 'cv-bar', src: source, alt: overview.barText}));
}

function figure(one) {
  const why = element('ul', {}, ...one.why.map(sentence => element('li', {}, sentence)));
  return element('details', {class: 'cv-figure'},
    element('summary', {}, element('span', {class: 'cv-figure-label'}, one.label), ' ', element('strong', {}, one.value)),
    why,
    element('p', {class: 'cv-source'}, one.rule + ' — ' + one.source));
}

function clocks(overview) {
  if (!overview.clocks?.length) {
    return null;
  }
  return section('Les trois horloges',
    element('p', {class: 'cv-hint'}, 'Ouvrez un chiffre pour savoir d’où il vient.'),
    ...overview.clocks.flatMap(clock => [element('h5', {}, clock.title), ...clock.figures.map(figure)]));
}

function paper(one) {
  return element('tr', {},
    element('td', {}, day(one.on)),
    element('td', {}, one.title),
    element('td', {}, one.state ?? ''),
    element('td', {}, element('a', {href: BASE + one.path, target: '_blank', rel: 'noopener'}, one.open)));
}

function papers(overview) {
  if (!overview.papers?.length) {
    return null;
  }
  const heads = ['Date', 'Courrier ou document', 'Remise', 'Ouvrir'].map(text => element('th', {scope: 'col'}, text));
  return section('Courriers et documents', element('table', {class: 'table cv-papers'},
    element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...overview.papers.map(paper))));
}

function line(one) {
  const marks = (one.marks ?? []).map(mark => element('span', {class: 'cv-mark'}, mark));
  return element('li', {}, one.text, one.source ? element('span', {class: 'cv-source'}, ' — ' + one.source) : null, ...marks);
}

function file(overview) {
  if (!overview.file?.length) {
    return null;
  }
  return section(overview.fileTitle, ...overview.file.map(page => element('details', {class: 'cv-figure', open: true},
    element('summary', {}, page.title), element('ul', {}, ...page.lines.map(line)))));
}

function consent(one) {
  return element('tr', {}, ...[one.on, one.domain, one.recipient, one.answer, one.until ?? '', one.proof].map(text => element('td', {}, text)));
}

function consents(overview) {
  if (!overview.consents?.length) {
    return null;
  }
  const heads = ['Noté le', 'Domaine', 'Avec qui, pour quoi', 'Réponse', 'Jusqu’au', 'Comment et preuve'].map(text => element('th', {scope: 'col'}, text));
  return section('Registre des consentements', element('details', {class: 'cv-figure'},
    element('summary', {}, overview.consents.length === 1 ? 'Une réponse de la personne' : overview.consents.length + ' réponses de la personne'),
    element('table', {class: 'table cv-papers'},
      element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...overview.consents.map(consent)))));
}

function reading(one) {
  const mark = one.emergency ? element('span', {class: 'cv-mark'}, 'Accès d’urgence') : null;
  return element('tr', {}, element('td', {}, one.at), element('td', {}, one.who), element('td', {}, one.what, ' ', mark ?? ''),
    element('td', {}, one.why));
}

function readers(overview) {
  if (!overview.readers?.length) {
    return null;
  }
  const heads = ['Quand', 'Qui', 'Quoi', 'Pourquoi'].map(text => element('th', {scope: 'col'}, text));
  return section('Qui a ouvert ce dossier', element('details', {class: 'cv-figure'},
    element('summary', {}, overview.readers.length === 1 ? 'Une lecture' : overview.readers.length + ' dernières lectures'),
    element('table', {class: 'table cv-papers'},
      element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...overview.readers.map(reading)))));
}

function agenda(overview, show) {
  if (!overview.agenda?.length) {
    return null;
  }
  const heads = ['Ordre', 'Dossier', 'Personne', 'État', 'Chiffres'].map(text => element('th', {scope: 'col'}, text));
  const rows = overview.agenda.map(item => {
    const open = element('button', {type: 'button', class: 'btn btn-link', 'aria-label': 'Voir les chiffres du dossier ' + item.reference}, 'Voir');
    open.addEventListener('click', () => show(item.reference));
    return element('tr', {}, element('td', {}, String(item.rank)), element('td', {}, item.reference), element('td', {}, item.person),
      element('td', {}, item.state), element('td', {}, open));
  });
  return section('Ordre du jour', element('table', {class: 'table cv-papers'},
    element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...rows)));
}

function page(overview, show) {
  return [element('h3', {}, overview.title), bar(overview), clocks(overview), agenda(overview, show), papers(overview), file(overview),
    consents(overview), readers(overview)]
    .filter(part => part !== null);
}

async function fill(node, taskId) {
  const address = BASE + '/tasks/' + encodeURIComponent(taskId) + '/overview';
  const below = element('div', {'aria-live': 'polite'});
  const show = async reference => {
    try {
      const one = await read(address + '/' + encodeURIComponent(reference));
      below.replaceChildren(...page(one, show));
      below.scrollIntoView({block: 'start'});
    } catch (refusal) {
      below.replaceChildren(element('p', {class: 'alert alert-warning'}, refusal.message));
    }
  };
  try {
    node.replaceChildren(...page(await read(address), show), below);
  } catch (refusal) {
    node.replaceChildren(element('p', {class: 'alert alert-warning'}, refusal.message));
  }
}

export default {
  id: 'convergence.dossier',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: {label: 'Dossier'},
  render(node, {taskId}) {
    const content = element('div', {class: 'cv-dossier'}, element('p', {}, 'Lecture du dossier…'));
    node.append(content);
    fill(content, taskId);
  },
  unmount() {}
};

/* The list of accounts, and what an administrator or the data protection officer may do with each. */
import {read, say, show, write} from './own-pages.js';

const PATH = '/convergence/comptes';
const ACTS = {
  CLOSE: {label: 'Fermer', path: 'fermeture', ask: 'Fermer ce compte ? Ses sessions s’arrêtent aussitôt.'},
  OPEN: {label: 'Rouvrir', path: 'reouverture', ask: 'Rouvrir ce compte ?'},
  RESET: {label: 'Retirer le second facteur', path: 'second-facteur', ask: 'Retirer le second facteur de ce compte ? Ses sessions s’arrêtent aussitôt.'},
  ALLOW: {label: 'Donner un code d’installation', path: 'code-installation', ask: 'Donner à cette personne un code pour installer son second facteur ? Le code précédent ne servira plus.'}
};

const search = document.getElementById('search');
let rows = [];

function cell(label, value, mark) {
  const made = document.createElement('td');
  made.dataset.label = label;
  const text = mark ? document.createElement('span') : made;
  if (mark) {
    text.className = `mark ${mark}`;
    made.append(text);
  }
  text.textContent = value;
  return made;
}

function button(row, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'quiet';
  made.textContent = act.label;
  made.setAttribute('aria-label', `${act.label} : ${row.name} (${row.account})`);
  made.addEventListener('click', () => {
    if (confirm(`${row.name} (${row.account})\n\n${act.ask}`)) {
      show('given', false);
      write(`${PATH}/${encodeURIComponent(row.account)}/${act.path}`).then(answer => done(row, answer)).catch(failure => say(failure.message));
    }
  });
  return made;
}

async function done(row, answer) {
  await list();
  if (answer.code) {
    document.getElementById('given-name').textContent = `${row.name} (${row.account})`;
    document.getElementById('given-code').textContent = answer.code;
    document.getElementById('given-until').textContent = new Date(answer.until).toLocaleString('fr-FR', {dateStyle: 'long', timeStyle: 'short'});
    show('given');
    document.getElementById('given').focus();
  }
}

function line(row) {
  const name = document.createElement('th');
  name.scope = 'row';
  name.textContent = row.name;
  const acts = document.createElement('td');
  acts.append(...row.may.map(code => button(row, ACTS[code])));
  const made = document.createElement('tr');
  made.append(name, cell('Identifiant', row.account), cell('État', row.open ? 'Ouvert' : 'Fermé', row.open ? 'good' : 'warn'),
    cell('Second facteur', row.secondFactor ? 'En place' : 'Non installé'), acts);
  return made;
}

function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function draw() {
  const wanted = plain(search.value.trim());
  const found = rows.filter(row => plain(`${row.name} ${row.account}`).includes(wanted));
  document.getElementById('rows').replaceChildren(...found.map(line));
  document.getElementById('count').textContent = found.length > 1 ? `${found.length} comptes` : `${found.length} compte`;
}

async function list() {
  say('');
  rows = await read(`${PATH}/liste`);
  draw();
}

search.addEventListener('input', draw);
list().catch(failure => say(failure.message));

/* The list of accounts, and what an administrator or the data protection officer may do with each. */
import {read, say, write} from './own-pages.js';

const PATH = '/convergence/comptes';
const ACTS = {
  CLOSE: {label: 'Fermer', path: 'fermeture', ask: 'Fermer ce compte ? Ses sessions s’arrêtent aussitôt.'},
  OPEN: {label: 'Rouvrir', path: 'reouverture', ask: 'Rouvrir ce compte ?'},
  RESET: {label: 'Retirer le second facteur', path: 'second-facteur', ask: 'Retirer le second facteur de ce compte ?'}
};

function cell(value) {
  const made = document.createElement('td');
  made.textContent = value;
  return made;
}

function button(row, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = act.label;
  made.setAttribute('aria-label', `${act.label} : ${row.account}`);
  made.addEventListener('click', () => {
    if (confirm(act.ask)) {
      write(`${PATH}/${encodeURIComponent(row.account)}/${act.path}`).then(list).catch(failure => say(failure.message));
    }
  });
  return made;
}

function line(row) {
  const acts = document.createElement('td');
  acts.append(...row.may.map(code => button(row, ACTS[code])));
  const made = document.createElement('tr');
  made.append(cell(row.name), cell(row.account), cell(row.open ? 'Ouvert' : 'Fermé'), cell(row.secondFactor ? 'En place' : 'Non'), acts);
  return made;
}

async function list() {
  say('');
  document.getElementById('rows').replaceChildren(...(await read(`${PATH}/liste`)).map(line));
}

list().catch(failure => say(failure.message));

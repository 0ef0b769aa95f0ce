/*
 * Common to the four screens: the page declares French, and the few texts that the vendor wrote in
 * English inside its templates (no entry in locales/*.json reaches them) are said in French.
 */

document.documentElement.lang = 'fr';

/** The selector finds the element; the attribute takes the French text. */
const TEXTS = [
  // Diagram and table viewers.
  ['[title="zoom in"]', 'title', 'Agrandir'],
  ['[title="zoom out"]', 'title', 'Réduire'],
  ['[title="reset zoom"]', 'title', 'Taille initiale'],
  ['[title="Select all"]', 'title', 'Tout choisir'],
  ['[uib-tooltip="Toggle this section"]', 'title', 'Afficher ou masquer cette partie'],
  ['[placeholder="varName"]', 'placeholder', 'nomDeLaVariable'],
  // Log-in: the fields only have a placeholder, which is not a label.
  ['.form-signin input[type="text"]', 'aria-label', 'Identifiant'],
  ['.form-signin input[type="password"]', 'aria-label', 'Mot de passe'],
  // Profile: the vendor's examples.
  ['#user-profile-firstname', 'placeholder', 'Prénom'],
  ['#user-profile-lastname', 'placeholder', 'Nom'],
  ['#user-profile-email', 'placeholder', 'prenom.nom@exemple.fr'],
  // Buttons that show only a pictogram.
  ['.task-filters .region-toggle', 'aria-label', 'Afficher ou masquer les filtres'],
  ['.tasks-list .region-toggle', 'aria-label', 'Afficher ou masquer la liste des tâches'],
  ['.task-details .region-toggle', 'aria-label', 'Afficher ou masquer la tâche'],
  ['.task-details .maximize', 'aria-label', 'Agrandir la tâche'],
  ['.task-details .reset-regions', 'aria-label', 'Revenir aux trois colonnes'],
  ['[cam-widget-header] .app-menu .app-switch > a', 'aria-label', 'Changer d’application'],
  ['[notifications-panel] .close, .notifications-panel .close', 'aria-label', 'Fermer le message']
];

function sayInFrench(root) {
  for (const [selector, attribute, text] of TEXTS) {
    for (const element of root.querySelectorAll(selector)) {
      if (element.getAttribute(attribute) !== text) {
        element.setAttribute(attribute, text);
      }
    }
  }
}

/** Vendor texts in English, or put together in the English order: selector, what is found, what is said. */
const SENTENCES = [
  ['.section-content > header h3', /^\s*(.+\S)\s+Autorisations\s*$/, 'Autorisations\u00a0: $1'],
  // «Prénom*»: the star of the entry form has no meaning at the head of a column.
  ['th', /^(\s*\S.*)\*(\s*)$/s, '$1$2'],
  ['th a', /^(\s*\S.*)\*(\s*)$/s, '$1$2'],
  ['th span', /^(\s*\S.*)\*(\s*)$/s, '$1$2'],
  // The menu of applications.
  ['[cam-widget-header] .dropdown-menu a', /^\s*Welcome\s*$/, 'Accueil'],
  ['[cam-widget-header] .dropdown-menu a', /^\s*Tasklist\s*$/, 'Tâches'],
  ['[cam-widget-header] .dropdown-menu a', /^\s*Admin\s*$/, 'Administration'],
  // Cockpit: the two kinds of incident, that the vendor spells from their technical names.
  ['td', /^\s*Failed Job\s*$/, 'Job en échec'],
  ['td', /^\s*Failed External Task\s*$/, 'Tâche externe en échec']
];

function orderWords(root) {
  for (const [selector, found, said] of SENTENCES) {
    for (const element of root.querySelectorAll(selector)) {
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && found.test(node.data)) {
          node.data = node.data.replace(found, said);
        }
      }
    }
  }
}

/** Pages of ours that the vendor's account menu does not know: those this reader may open, as the server says. */
let ownPages = null;
let askedFor = null;

async function askForOwnPages(account) {
  askedFor = account;
  ownPages = null;
  const answer = await fetch('/convergence/pages', {headers: {Accept: 'application/json'}});
  ownPages = answer.ok ? await answer.json() : [];
  plan();
}

function offerOwnPages(root) {
  const leave = root.querySelector('li.account li.logout');
  const account = root.querySelector('li.account > a')?.textContent.trim();
  if (leave && account && account !== askedFor) {
    askForOwnPages(account).catch(() => {});
  }
  for (const page of leave ? ownPages ?? [] : []) {
    if (!leave.parentElement.querySelector(`[data-page="${page.path}"]`)) {
      const line = document.createElement('li');
      const link = document.createElement('a');
      line.dataset.page = page.path;
      link.href = page.path;
      link.textContent = page.name;
      line.append(link);
      leave.before(line);
    }
  }
}

let planned = false;

/** Once per frame at most, whatever the number of changes. */
function plan() {
  if (!planned) {
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      sayInFrench(document);
      orderWords(document);
      offerOwnPages(document);
    });
  }
}

plan();
new MutationObserver(plan).observe(document.body, {childList: true, subtree: true, characterData: true});

/*
 * Dates and numbers of the vendor's own widgets (calendar of due dates, counters) follow AngularJS's
 * locale, which is English in the bundle; Cockpit writes its dates as 2026-11-23T06:13:36 and has no
 * setting for it. This module is loaded before the screen starts: there is still time to say otherwise.
 */
const LOCALE = {
  AMPMS: ['AM', 'PM'],
  DAY: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  SHORTDAY: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
  MONTH: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  STANDALONEMONTH: ['Janvier', 'Février', 'Mars', 'Avril', 'Mai', 'Juin', 'Juillet', 'Août', 'Septembre', 'Octobre', 'Novembre', 'Décembre'],
  SHORTMONTH: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  FIRSTDAYOFWEEK: 0,
  fullDate: 'EEEE d MMMM y',
  longDate: 'd MMMM y',
  medium: 'd MMM y HH:mm:ss',
  mediumDate: 'd MMM y',
  mediumTime: 'HH:mm:ss',
  short: 'dd/MM/y HH:mm',
  shortDate: 'dd/MM/y',
  shortTime: 'HH:mm'
};

const screen = document.querySelector('base').getAttribute('app-name');

window.angular?.module(`cam.${screen}`)
  .config(['$provide', $provide => $provide.decorator('$locale', ['$delegate', locale => {
    Object.assign(locale, {id: 'fr-fr', localeID: 'fr_FR'});
    Object.assign(locale.DATETIME_FORMATS, LOCALE);
    Object.assign(locale.NUMBER_FORMATS, {DECIMAL_SEP: ',', GROUP_SEP: '\u202f'});
    return locale;
  }])]);

if (screen === 'cockpit') {
  window.angular?.module('cam.cockpit')
    .config(['camDateFormatProvider', dates => dates.setDateFormat('DD/MM/YYYY HH:mm:ss', 'normal')]);
}

/*
 * Signing in: the server may answer that a code is awaited, and where; or why it refuses. The vendor's page tells a refusal in
 * a box that leaves by itself: ours stays beside the form.
 */
const send = XMLHttpRequest.prototype.send;

function tellBesideTheForm(sentence) {
  const form = document.querySelector('.form-signin');
  let told = document.getElementById('cv-sign-in');
  if (form && !told) {
    told = document.createElement('p');
    told.id = 'cv-sign-in';
    told.setAttribute('role', 'alert');
    told.className = 'alert alert-danger';
    form.prepend(told);
  }
  if (told) {
    told.textContent = sentence;
  }
}

function sentenceOf(call) {
  try {
    return JSON.parse(call.responseText).message;
  } catch {
    return 'Une erreur technique empêche la connexion. Réessayez dans un moment.';
  }
}

function follow(call) {
  const next = call.getResponseHeader('X-Convergence-Next');
  if (next?.startsWith('/convergence/')) {
    location.assign(next);
  } else if (call.status >= 400 && call.responseURL.includes('/login/')) {
    tellBesideTheForm(sentenceOf(call));
  }
}

XMLHttpRequest.prototype.send = function (...body) {
  this.addEventListener('load', () => {
    if (this.responseURL.includes('/api/admin/auth/user/')) {
      follow(this);
    }
  });
  return send.apply(this, body);
};

/*
 * Camunda Forms in French. form-js 1.8.7 hard-codes its own texts in English: this module says them
 * in French, in form-js elements only, and only where form-js itself writes: messages, buttons,
 * placeholders, accessible names. Labels, descriptions, options, table cells and typed values belong
 * to the designers and to the people: they are never touched.
 */

const number = value => value.replace('.', ',');

/** The whole list of validation messages of form-js 1.8.7. */
const MESSAGES = [
  [/^Field is required\.$/, () => 'Ce champ est obligatoire.'],
  [/^Field must match pattern .*\.$/s, () => 'Le format attendu n’est pas respecté.'],
  [/^Field must have minimum value of (.+)\.$/, (_, n) => `La valeur doit être au moins ${number(n)}.`],
  [/^Field must have maximum value of (.+)\.$/, (_, n) => `La valeur doit être au plus ${number(n)}.`],
  [/^Field must have minimum length of (.+)\.$/, (_, n) => `Saisissez au moins ${n} caractères.`],
  [/^Field must have maximum length of (.+)\.$/, (_, n) => `Saisissez au plus ${n} caractères.`],
  [/^Field must be a valid email\.$/, () => 'Saisissez une adresse de courriel, par exemple nom@exemple.fr.'],
  [/^Field must be a valid +international phone number\./, () => 'Saisissez un numéro de téléphone international, par exemple +33612345678.'],
  [/^Value is not a number\.$/, () => 'La valeur doit être un nombre.'],
  [/^Value is expected to be an integer\.$/, () => 'La valeur doit être un nombre entier.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, (_, n) => `La valeur doit avoir au plus ${n} chiffre${n > 1 ? 's' : ''} après la virgule.`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, (_, a, b) => `Les valeurs admises les plus proches sont ${number(a)} et ${number(b)}.`],
  [/^Date and time must both be entered\.$/, () => 'Saisissez la date et l’heure.'],
  [/^No options source defined in the form definition$/, () => 'Aucune liste de choix n’est définie pour ce champ.']
];

/** Where form-js writes a text of its own, and what it says there. */
const TEXTS = [
  ['.fjs-form-field-error li', MESSAGES],
  ['.fjs-select-display.fjs-select-placeholder', [[/^Select$/, () => 'Choisir']]],
  ['.fjs-dropdownlist-empty', [
    [/^No results$/, () => 'Aucun résultat'],
    [/^All values selected$/, () => 'Tout est déjà choisi']
  ]],
  ['.fjs-taglist-skip-link', [[/^Skip to search$/, () => 'Aller à la recherche']]],
  ['.fjs-repeat-render-add', [[/^Add new$/, () => 'Ajouter']]],
  ['.fjs-repeat-render-collapse', [
    [/^Expand all \((\d+)\)$/, (_, n) => `Tout afficher (${n})`],
    [/^Collapse$/, () => 'Réduire']
  ]],
  ['.fjs-table-empty', [[/^Nothing to show\.$/, () => 'Rien à afficher.']]],
  ['.fjs-table-td[colspan]', [[/^Nothing to show\.$/, () => 'Rien à afficher.']]],
  ['.fjs-table-nav-label', [[/^of$/, () => 'sur']]],
  ['.fjs-iframe-placeholder-text', [
    [/^No content to show\.$/, () => 'Rien à afficher.'],
    [/^External content couldn't be loaded\.$/, () => 'Le contenu externe n’a pas pu être chargé.']
  ]]
];

/** Attributes that form-js writes. */
const ATTRIBUTES = [
  ['.fjs-form-field-select .fjs-input, .fjs-taglist-input', 'placeholder', [[/^Search$/, () => 'Rechercher']]],
  ['.fjs-datepicker .fjs-input', 'placeholder', [[/^dd\/mm\/yyyy$/, () => 'jj/mm/aaaa']]],
  ['.fjs-timepicker .fjs-input', 'placeholder', [[/^hh:mm \?m$/, () => 'hh:mm AM/PM']]],
  ['.fjs-taglist-tag-remove', 'title', [[/^Remove tag$/, () => 'Retirer ce choix']]],
  ['.fjs-number-arrow-up', 'aria-label', [[/^Increment$/, () => 'Augmenter']]],
  ['.fjs-number-arrow-down', 'aria-label', [[/^Decrement$/, () => 'Diminuer']]],
  ['.fjs-table-nav-button', 'aria-label', [
    [/^Previous page$/, () => 'Page précédente'],
    [/^Next page$/, () => 'Page suivante']
  ]],
  ['.fjs-table-th', 'aria-label', [
    [/^Click to sort by (.+) descending$/s, (_, column) => `Trier par ${column}, ordre décroissant`],
    [/^Click to sort by (.+) ascending$/s, (_, column) => `Trier par ${column}, ordre croissant`],
    [/^Click to remove sorting$/, () => 'Retirer le tri']
  ]],
  ['.fjs-repeat-row-remove', 'aria-label', [[/^Remove list item (\d+)$/, (_, n) => `Retirer la ligne ${n}`]]]
];

function french(text, phrases) {
  for (const [english, say] of phrases) {
    const match = english.exec(text);
    if (match) {
      return say(...match);
    }
  }
  return null;
}

function translate(form) {
  for (const [selector, phrases] of TEXTS) {
    for (const element of form.querySelectorAll(selector)) {
      // Text nodes one by one: form-js keeps its own references to them, and pictograms stay.
      for (const node of element.childNodes) {
        const said = node.nodeType === Node.TEXT_NODE && french(node.data.trim(), phrases);
        if (said) {
          node.data = node.data.replace(node.data.trim(), () => said);
        }
      }
    }
  }
  for (const [selector, attribute, phrases] of ATTRIBUTES) {
    for (const element of form.querySelectorAll(selector)) {
      const said = french(element.getAttribute(attribute) ?? '', phrases);
      if (said) {
        element.setAttribute(attribute, said);
      }
    }
  }
}

/** One observer per form, on the form only. */
function follow(form) {
  if (!form.dataset.french) {
    form.dataset.french = 'true';
    translate(form);
    new MutationObserver(() => translate(form)).observe(form, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['placeholder', 'title', 'aria-label', 'class']
    });
  }
}

// Forms come and go with the tasks; this observer only notices their arrival.
new MutationObserver(() => document.querySelectorAll('.fjs-container').forEach(follow))
  .observe(document.body, {childList: true, subtree: true});

/*
 * Dates: form-js asks the browser for the date format of the «default» locale. Whatever the language
 * of the computer, day/month/year is expected and shown.
 */
const VendorDateTimeFormat = Intl.DateTimeFormat;
Intl.DateTimeFormat = new Proxy(VendorDateTimeFormat, {
  construct: (target, [locale, ...rest], newTarget) =>
    Reflect.construct(target, [locale === 'default' ? 'fr-FR' : locale, ...rest], newTarget)
});

/** The calendar that opens under a date field (flatpickr) has a door for languages. */
const CALENDAR = {
  weekdays: {
    shorthand: ['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'],
    longhand: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
  },
  months: {
    shorthand: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
    longhand: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']
  },
  firstDayOfWeek: 1,
  ordinal: day => (day > 1 ? '' : 'er'),
  rangeSeparator: ' au ',
  weekAbbreviation: 'Sem.',
  scrollTitle: 'Défiler pour augmenter',
  toggleTitle: 'Cliquer pour changer',
  yearAriaLabel: 'Année',
  monthAriaLabel: 'Mois',
  hourAriaLabel: 'Heure',
  minuteAriaLabel: 'Minute',
  time_24hr: true
};

window.flatpickr?.localize(CALENDAR);
window.flatpickr?.setDefaults({ariaDateFormat: 'j F Y'});

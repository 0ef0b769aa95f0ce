/* Réglages de l'écran « Tâches ». Remplace, par l'ordre du class path, le config.js livré avec Camunda. */
export default {
  // Titre et marque : « Convergence – Tâches ».
  app: {vendor: 'Convergence –', name: 'Tâches'},

  // Le français pour tous, quelle que soit la langue du navigateur.
  locales: {availableLocales: ['fr'], fallbackLocale: 'fr'},

  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'D MMM YYYY [à] HH:mm',
    normal: 'D MMMM YYYY [à] HH:mm',
    long: 'dddd D MMMM YYYY [à] HH:mm',
    short: 'D MMMM YYYY'
  },

  // Ni message de bienvenue du moteur, ni annonce de migration (voir aussi styles/user-styles.css).
  disableWelcomeMessage: true,

  // Un commentaire porte aussi l'instance de processus : on le retrouve par parcours.
  assignProcessInstanceIdToTaskComment: true,

  customScripts: ['../convergence/screens.js', 'scripts/forms-in-french.js', 'scripts/no-browser-drafts.js', 'scripts/dossier.js'],

  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'prendre en charge la tâche choisie'},
    focusFilter: {key: 'ctrl+shift+f', description: 'aller au premier filtre'},
    focusList: {key: 'ctrl+alt+l', description: 'aller à la première tâche de la liste'},
    focusForm: {key: 'ctrl+alt+f', description: 'aller au premier champ du formulaire'},
    startProcess: {key: 'ctrl+alt+p', description: 'ouvrir la fenêtre de démarrage d’un processus'}
  }
};

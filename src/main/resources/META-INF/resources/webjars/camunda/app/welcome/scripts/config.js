/* Réglages de l'écran « Accueil ». Remplace, par l'ordre du class path, le config.js livré avec Camunda. */
export default {
  // Titre et marque : « Convergence – Accueil ».
  app: {vendor: 'Convergence –', name: 'Accueil'},

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

  // Aucun lien vers l'éditeur du moteur sur la page d'accueil.
  links: [],

  customScripts: ['../convergence/screens.js']
};

/* Réglages de l'écran « Cockpit ». Remplace, par l'ordre du class path, le config.js livré avec Camunda. */
export default {
  // Titre et marque : « Convergence – Cockpit ».
  app: {vendor: 'Convergence –', name: 'Cockpit'},

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

  // Un document HTML déposé dans une variable ne s'ouvre pas dans la page.
  previewHtml: false,

  customScripts: ['../convergence/screens.js', 'scripts/pilotage.js']
};

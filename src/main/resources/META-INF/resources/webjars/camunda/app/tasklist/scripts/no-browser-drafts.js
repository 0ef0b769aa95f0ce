/*
 * Nothing that a person typed about someone stays in the browser: these computers are shared.
 *
 * The vendor's task form keeps a draft in localStorage («camunda-form:<task>» for Camunda Forms,
 * «camForm:<task>» for embedded forms) when «Save» is pressed and when a session expires. Here such
 * a draft is never written, what an earlier version left is removed, and the «Save» button of the
 * task form is hidden by styles/user-styles.css.
 */

const DRAFTS = ['camunda-form:', 'camForm:'];

const isDraft = key => DRAFTS.some(prefix => String(key).startsWith(prefix));

const write = Storage.prototype.setItem;

Storage.prototype.setItem = function setItem(key, value) {
  if (!isDraft(key)) {
    write.call(this, key, value);
  }
};

function removeDrafts() {
  for (const storage of [localStorage, sessionStorage]) {
    Object.keys(storage).filter(isDraft).forEach(key => storage.removeItem(key));
  }
}

removeDrafts();
// Log-out, opening of another task, closing of the page, another tab still open on an older version.
window.addEventListener('hashchange', removeDrafts);
window.addEventListener('pagehide', removeDrafts);
window.addEventListener('storage', event => isDraft(event.key) && removeDrafts());

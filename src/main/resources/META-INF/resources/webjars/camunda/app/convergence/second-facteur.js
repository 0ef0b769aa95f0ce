/* The code after the password, and the setting up of the telephone. */
import {read, say, show, write} from './own-pages.js';

const PATH = '/convergence/second-facteur';
const STEPS = {ALLOW: 'autorisation', ENROL: 'premier-code', CODE: 'code'};
const field = document.getElementById('code');
let step;

function text(id, value) {
  document.getElementById(id).textContent = value;
}

async function begin() {
  const state = await read(`${PATH}/etat`);
  step = STEPS[state.state];
  show('allow', state.state === 'ALLOW');
  show('enrol', state.state === 'ENROL');
  show('ask', state.state !== 'SET');
  show('hint', state.state === 'CODE');
  show('set', state.state === 'SET');
  text('label', state.state === 'ALLOW' ? 'Code d’installation' : 'Code');
  if (state.state === 'ENROL') {
    text('key', state.key);
    document.getElementById('picture').src = `${PATH}/image`;
  } else if (state.state === 'SET') {
    text('left', state.recoveryCodesLeft);
  }
  field.value = '';
  field.focus();
}

async function send() {
  say('');
  const passed = await write(`${PATH}/${step}`, {code: field.value});
  if (step === STEPS.ALLOW) {
    await begin();
    return;
  }
  if (!passed.recoveryCodes) {
    location.assign(passed.next);
    return;
  }
  show('enrol', false);
  show('ask', false);
  show('recovery');
  for (const code of passed.recoveryCodes) {
    const line = document.createElement('li');
    const shown = document.createElement('code');
    shown.textContent = code;
    line.append(shown);
    document.getElementById('codes').append(line);
  }
  document.getElementById('go').href = passed.next ?? '/camunda/app/welcome/';
  document.getElementById('recovery-title').focus();
}

/** A session that waited too long asks for the password again: this page can do nothing more. */
function refused(failure) {
  const over = failure.status === 401;
  say(over ? 'Cette connexion a trop attendu. Recommencez avec votre mot de passe.' : failure.message);
  show('again', over);
  show('ask', !over);
  field.value = '';
  field.focus();
}

document.getElementById('form').addEventListener('submit', event => {
  event.preventDefault();
  send().catch(refused);
});
document.getElementById('print').addEventListener('click', () => print());
begin().catch(refused);

/* The code after the password, and the setting up of the telephone. */
import {read, say, show, write} from './own-pages.js';

const PATH = '/convergence/second-facteur';
const field = document.getElementById('code');

function text(id, value) {
  document.getElementById(id).textContent = value;
}

async function begin() {
  const state = await read(`${PATH}/etat`);
  const enrol = state.state === 'ENROL';
  show('enrol', enrol);
  show('ask', state.state !== 'SET');
  show('hint', !enrol);
  show('set', state.state === 'SET');
  if (enrol) {
    text('key', state.key);
    document.getElementById('picture').src = `${PATH}/image`;
  } else if (state.state === 'SET') {
    text('left', state.recoveryCodesLeft);
  }
  document.getElementById('form').addEventListener('submit', event => {
    event.preventDefault();
    send(enrol ? 'premier-code' : 'code').catch(refused);
  });
  field.focus();
}

async function send(step) {
  say('');
  const passed = await write(`${PATH}/${step}`, {code: field.value});
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
}

function refused(failure) {
  say(failure.message);
  field.value = '';
  field.focus();
}

begin().catch(refused);

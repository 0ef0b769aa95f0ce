/* The emergency account's form: the same call as the vendor's login page makes, then the second factor if there is one. */
import {say, withToken} from './own-pages.js';

const form = document.getElementById('form');

form.addEventListener('submit', async event => {
  event.preventDefault();
  say('');
  const response = await fetch('/camunda/api/admin/auth/user/default/login/admin', {
    method: 'POST',
    headers: {'X-XSRF-TOKEN': await withToken()},
    body: new URLSearchParams(new FormData(form))
  });
  const next = response.headers.get('X-Convergence-Next');
  if (response.ok || next?.startsWith('/convergence/')) {
    location.assign(next ?? '/camunda/app/admin/');
    return;
  }
  const said = await response.text();
  say(said ? JSON.parse(said).message : 'Identifiant ou mot de passe inexact.');
});

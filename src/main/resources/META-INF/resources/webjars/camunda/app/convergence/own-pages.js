/* Calls of our own pages: with the session's token, and a French sentence when one is refused. */

/** A new session has no token yet: the engine gives one at the first call under its own path, our page then tells it. */
export async function withToken() {
  await fetch('/camunda/api/engine/engine/');
  return (await fetch(location.pathname)).headers.get('X-XSRF-TOKEN') ?? '';
}

export async function read(path) {
  return answer(await fetch(path, {headers: {Accept: 'application/json'}}));
}

export async function write(path, body) {
  const headers = {Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': await withToken()};
  return answer(await fetch(path, {method: 'POST', headers, body: JSON.stringify(body ?? {})}));
}

async function answer(response) {
  const said = await response.text();
  const body = said ? JSON.parse(said) : {};
  if (!response.ok) {
    const sentence = body.message ?? 'Une erreur technique empêche cette action. Réessayez dans un moment.';
    throw Object.assign(new Error(sentence), {status: response.status});
  }
  return body;
}

export function show(id, visible = true) {
  document.getElementById(id).hidden = !visible;
}

export function say(sentence) {
  const alert = document.getElementById('alert');
  alert.textContent = sentence;
  alert.hidden = !sentence;
}

/** What the server says in plain text where it does not do what it was asked. */
export class Refused extends Error {
  constructor(status, words) {
    super(words);
    this.status = status;
  }
}

async function ask(path, options = {}) {
  const response = await fetch(path, options);
  const isJson = response.headers.get("Content-Type") === "application/json";
  if (!response.ok && !(isJson && response.status === 412)) {
    throw new Refused(response.status, isJson ? response.statusText : (await response.text()).trim());
  }
  return { conflict: response.status === 412, value: await response.json() };
}

export const get = async path => (await ask(path)).value;

/** `{conflict, value}`: the value is what is on disk where someone else has changed it. */
export const post = (path, value = {}) => ask(path, { method: "POST", body: JSON.stringify(value) });

/** The same for a text that is based on the text with this hash. */
export const put = (path, text, hash) => ask(path, { method: "PUT", body: text, headers: { "If-Match": hash } });

/** Calls the listener of an event with its data; `lost` where the server is gone, `found` where it is there. */
export function listen(listeners, lost, found) {
  const events = new EventSource("/events");
  for (const [name, listener] of Object.entries(listeners)) {
    events.addEventListener(name, event => listener(JSON.parse(event.data)));
  }
  events.addEventListener("error", lost);
  events.addEventListener("open", found);
}

/** The same for a file as it is. */
export const upload = (path, file) => ask(path, { method: "POST", body: file });

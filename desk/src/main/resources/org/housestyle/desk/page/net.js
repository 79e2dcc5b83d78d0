// Calls of the server's API.

const token = document.querySelector("meta[name=housestyle-token]").content;

/** An answer that is no success; its message is the server's, in plain words. */
export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function send(path, init) {
  let response;
  try {
    response = await fetch(path, {...init, headers: {...init.headers, "X-Housestyle": token}});
  } catch {
    throw new Refused(0, "The server does not answer. Is it still running?");
  }
  if (!response.ok) {
    throw new Refused(response.status, (await response.text()).replace(/^Error: /, ""));
  }
  return response;
}

function post(path, body) {
  const headers = {"Content-Type": "application/json"};
  return send(path, {method: "POST", headers, body: JSON.stringify(body)});
}

export const get = async (path) => (await send(path, {})).json();

export const ask = async (path, body) => (await post(path, body)).json();

export const save = async (body) => new Uint8Array(await (await post("api/save", body)).arrayBuffer());

export async function open(name, bytes) {
  const headers = {
    "Content-Type": "application/octet-stream",
    "X-Housestyle-Name": encodeURIComponent(name),
  };
  return (await send("api/open", {method: "POST", headers, body: bytes})).json();
}

/** The file that the server was started with, or null. */
export async function firstFile() {
  const response = await send("api/file", {});
  if (response.status === 204) {
    return null;
  }
  const name = decodeURIComponent(response.headers.get("X-Housestyle-Name"));
  return {name, bytes: new Uint8Array(await response.arrayBuffer())};
}

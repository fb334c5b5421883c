async function answer<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error((await response.text()).trim());
  return (await response.json()) as T;
}

/** Asks the program for something. */
export async function read<T>(path: string): Promise<T> {
  return answer<T>(await fetch(path));
}

/** Tells the program something; the header is one that no foreign page can send. */
export async function send<T>(path: string, body: unknown = {}): Promise<T> {
  const headers = { 'content-type': 'application/json', 'x-cartulary': 'review' };
  return answer<T>(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

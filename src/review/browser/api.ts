/** What the server answers; src/disk/review/review-session.ts and src/review/page have the same types. */
export interface Said {
  readonly words: string;
  readonly is?: string;
  readonly [key: string]: unknown;
}
export interface Choice {
  readonly label: string;
  readonly says: readonly Said[];
}
export interface Place {
  readonly document: string;
  readonly number: string;
  readonly part: 'head' | 'note';
  readonly start: number;
  readonly end: number;
}
export interface Question {
  readonly id: string;
  readonly words: string;
  readonly wording: string;
  readonly help: string;
  readonly choices: readonly Choice[];
  readonly places: readonly Place[];
}
export interface Overview {
  readonly title: string;
  readonly documents: readonly {
    readonly id: string;
    readonly number: string;
    readonly head: string;
  }[];
  readonly questions: readonly Question[];
  readonly settled: number;
  readonly decisions: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly messages: readonly string[];
}
export type Shown =
  | { readonly text: string; readonly start: number }
  | {
      readonly type: string;
      readonly label: string;
      readonly start: number;
      readonly decided?: string;
      readonly uncertain?: true;
      readonly children: readonly Shown[];
    };
export interface DocumentView {
  readonly id: string;
  readonly number: string;
  readonly head: readonly Shown[];
  readonly note: readonly Shown[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly locations: readonly (readonly string[])[];
  readonly decisions: readonly {
    readonly text: string;
    readonly by: string;
    readonly on: string;
  }[];
  readonly tei: string;
}
export interface Decision {
  readonly document: string;
  readonly part: 'head' | 'note';
  readonly start: number;
  readonly end: number;
  readonly says: readonly Said[];
  readonly everywhere: boolean;
  readonly by?: string;
}
export interface Affected {
  readonly number: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

async function answer<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error((await response.text()).trim());
  return (await response.json()) as T;
}

export async function read<T>(path: string): Promise<T> {
  return answer<T>(await fetch(path));
}

export async function send<T>(path: string, body: unknown = {}): Promise<T> {
  const headers = { 'content-type': 'application/json', 'x-cartulary': 'review' };
  return answer<T>(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

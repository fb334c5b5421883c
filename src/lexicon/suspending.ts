/** Words behind a hyphen that stands for a part of the next word: `pre- and post-war`, `Vor- und Nachteile`. */
export const suspending: ReadonlySet<string> = new Set([
  ...['and', 'or', 'to', 'nor', 'as', 'but', 'than', 'through', 'versus'],
  ...['und', 'oder', 'bis', 'sowie', 'beziehungsweise', 'et', 'ou'],
]);

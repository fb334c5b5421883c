/** Loads what rules are evaluated with, when the first are checked. */
export async function loadLibraries() {
  const [{ Schema }, { parseXmlDocument }, { default: fontoxpath }] = await Promise.all([
    import('node-schematron'),
    import('slimdom'),
    import('fontoxpath'),
  ]);
  return { Schema, parseXmlDocument, fontoxpath };
}

export type Libraries = Awaited<ReturnType<typeof loadLibraries>>;

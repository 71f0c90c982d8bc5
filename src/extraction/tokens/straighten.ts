const STRAIGHT: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
};

/** Writes curly quotation marks and apostrophes straight; every code unit keeps its place. */
export const straighten = (text: string): string =>
  /[’‘ʼ`“”„«»]/.test(text) ? text.replace(/[’‘ʼ`“”„«»]/g, (mark) => STRAIGHT[mark] as string) : text;
